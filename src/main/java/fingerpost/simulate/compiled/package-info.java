/** A design and a scenario made ready to be simulated: names, addresses and answers as numbers, one table per era. */
@NullMarked
package fingerpost.simulate.compiled;

import org.jspecify.annotations.NullMarked;
