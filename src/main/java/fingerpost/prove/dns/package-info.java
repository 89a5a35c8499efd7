/** Exported zones on real servers: every name, type and line asked, and compared with what the design answers. */
@NullMarked
package fingerpost.prove.dns;

import org.jspecify.annotations.NullMarked;
