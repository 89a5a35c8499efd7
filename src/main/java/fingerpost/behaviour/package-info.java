/** What the design does: what its authoritative servers answer, where its proxies route, how one request goes. */
@NullMarked
package fingerpost.behaviour;

import org.jspecify.annotations.NullMarked;
