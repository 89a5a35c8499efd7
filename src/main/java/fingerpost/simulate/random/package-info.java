/** Dice for simulations: streams that depend on nothing but their seed, and the draws that are made with them. */
@NullMarked
package fingerpost.simulate.random;

import org.jspecify.annotations.NullMarked;
