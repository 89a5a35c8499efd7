/** What a person does on the canvas. */
@NullMarked
package fingerpost.ui.design;

import org.jspecify.annotations.NullMarked;
