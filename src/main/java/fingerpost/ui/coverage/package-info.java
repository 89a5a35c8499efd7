/** How far the ends of a name are covered by certificates, IPv6 and health checks: on the drawing, in the inspector, in words. */
@NullMarked
package fingerpost.ui.coverage;

import org.jspecify.annotations.NullMarked;
