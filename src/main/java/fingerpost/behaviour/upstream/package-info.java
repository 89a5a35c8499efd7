/** How nginx 1.22 chooses among the servers of an upstream: the same sequences, from the same arithmetic. */
@NullMarked
package fingerpost.behaviour.upstream;

import org.jspecify.annotations.NullMarked;
