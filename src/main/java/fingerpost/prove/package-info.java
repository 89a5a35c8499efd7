/** Exported files on the servers that they are for: what these do, beside what the design says. The only place that starts a program. */
@NullMarked
package fingerpost.prove;

import org.jspecify.annotations.NullMarked;
