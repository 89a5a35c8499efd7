/** The program's start: what the arguments mean, and the wiring of every part by hand. */
@NullMarked
package fingerpost.app;

import org.jspecify.annotations.NullMarked;
