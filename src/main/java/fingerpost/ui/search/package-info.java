/** The search over the window: every action, every thing of the design and every step of its history, by some letters. */
@NullMarked
package fingerpost.ui.search;

import org.jspecify.annotations.NullMarked;
