package fingerpost.diagnose.drift;

import fingerpost.wire.Server;

/**
 * A server that is watched.
 *
 * @param label as the person calls it
 * @param resolver whether it caches, so that it is asked with recursion and its TTL runs down
 */
public record Watched(String label, Server server, boolean resolver) {}
