/** Traces from the root: which server of which zone is asked, what its reply means, and what is wrong on the way. */
@NullMarked
package fingerpost.diagnose.trace;

import org.jspecify.annotations.NullMarked;
