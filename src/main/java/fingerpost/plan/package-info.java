/**
 * The way from one design to another that no cache trips over: ordered steps, each with what changes, how to check it, how
 * long to wait because of which cache, and what breaks where it is skipped.
 */
@NullMarked
package fingerpost.plan;

import org.jspecify.annotations.NullMarked;
