/** What caches hold at any moment of a scenario, by closed forms. */
@NullMarked
package fingerpost.simulate.held;

import org.jspecify.annotations.NullMarked;
