package fingerpost.ui.simulate;

import fingerpost.ui.canvas.Ring;
import java.util.Optional;

/**
 * What is said at a box of what caches hold.
 *
 * @param word a few words, such as {@code TTL 3 min 32 s}
 * @param reason all of it, a line for each record set
 */
record Cached(Optional<Ring> ring, String word, String reason) {}
