package fingerpost.prove.web;

/** How far the choice of a backend can be told beforehand, request by request, on a copy whose backends are elsewhere. */
enum Choosing {
    /** The same sequence in the design and on the server. */
    IN_SEQUENCE,
    /** The same for the same key, but which one depends on the addresses of the backends, which the copy maps. */
    BY_KEY,
    BY_CHANCE
}
