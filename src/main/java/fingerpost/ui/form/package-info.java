/** Forms: what can be changed of a value, checked while it is typed. */
@NullMarked
package fingerpost.ui.form;

import org.jspecify.annotations.NullMarked;
