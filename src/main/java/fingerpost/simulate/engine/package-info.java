/** Plays models: one cache of a resolver and its clients at a time, in order of virtual time. */
@NullMarked
package fingerpost.simulate.engine;

import org.jspecify.annotations.NullMarked;
