/** What is wrong or unwise in a design: one class per mistake. */
@NullMarked
package fingerpost.check;

import org.jspecify.annotations.NullMarked;
