package fingerpost.behaviour;

/**
 * What a policy may give to one asker.
 *
 * @param scope how many bits of the asker's network it holds for (RFC 7871 section 7.2.1); 0 for everybody
 */
record Offer(Possible possible, int scope) {
    static final Offer NOTHING = new Offer(Possible.nothing(), 0);

    static Offer of(Possible possible) {
        return new Offer(possible, 0);
    }

    /** This offer, decided first by an outer policy that holds for that scope. */
    Offer under(int outerScope) {
        return new Offer(possible, Math.max(scope, outerScope));
    }
}
