/**
 * The design laid over live answers: what the servers of a zone say at each designed place, and how that differs. The
 * comparison is pure; only {@link fingerpost.diagnose.drift.Drift} and {@link fingerpost.diagnose.drift.Watch} ask.
 */
@NullMarked
package fingerpost.diagnose.drift;

import org.jspecify.annotations.NullMarked;
