/**
 * The only door to the network and to dnsjava: a {@link fingerpost.wire.Query} goes to one server and comes back as an
 * {@link fingerpost.wire.Exchange}, with every packet kept as evidence.
 */
@NullMarked
package fingerpost.wire;

import org.jspecify.annotations.NullMarked;
