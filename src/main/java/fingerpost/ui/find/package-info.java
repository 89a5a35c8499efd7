/** Finding, and hiding, by an expression such as {@code type:cname ttl<300}. */
@NullMarked
package fingerpost.ui.find;

import org.jspecify.annotations.NullMarked;
