package fingerpost.simulate.habit;

/** In what order a recursive resolver gives the records of a cached RRset. */
public enum AnswerOrder {
    /** As they came from the authoritative server, every time: PowerDNS Recursor 4.8. */
    FROZEN,
    /** Turned to begin anywhere, drawn for each answer: Unbound, Knot Resolver. */
    TURNED_AT_RANDOM,
    /** Turned by one more for each answer: dnsmasq. */
    TURNED,
    /** BIND 9.18's {@code random}: one number swaps at every place, so of four records only 12 of 24 orders come. */
    BIND_RANDOM,
    /** Every order equally likely. */
    SHUFFLED
}
