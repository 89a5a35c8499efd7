/** Scenarios that fit a design without being asked for. */
@NullMarked
package fingerpost.simulate.ready;

import org.jspecify.annotations.NullMarked;
