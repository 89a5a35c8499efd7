/** What came of a simulation: counts that add up whatever the order, and what is read off them. */
@NullMarked
package fingerpost.simulate.result;

import org.jspecify.annotations.NullMarked;
