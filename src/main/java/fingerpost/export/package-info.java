/** What real servers load, made from the design: one folder per target, and what a target cannot express. */
@NullMarked
package fingerpost.export;

import org.jspecify.annotations.NullMarked;
