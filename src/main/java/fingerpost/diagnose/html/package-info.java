/** Reports as pages that a person can send. */
@NullMarked
package fingerpost.diagnose.html;

import org.jspecify.annotations.NullMarked;
