/**
 * Diagnosis of live domains: traces from the root, reports, and the design laid over the answers. Everything is made of
 * {@link fingerpost.wire.Exchange exchanges}, which stay as evidence.
 */
@NullMarked
package fingerpost.diagnose;

import org.jspecify.annotations.NullMarked;
