/** The way between the open design and another one: steps with waits, reasons and checks, to carry out and to save. */
@NullMarked
package fingerpost.ui.plan;

import org.jspecify.annotations.NullMarked;
