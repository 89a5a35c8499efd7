/** How resolvers and clients behave, each habit a named profile with its source. */
@NullMarked
package fingerpost.simulate.habit;

import org.jspecify.annotations.NullMarked;
