/** Many clients over virtual time: what they get, from which cache, and where they end. */
@NullMarked
package fingerpost.simulate;

import org.jspecify.annotations.NullMarked;
