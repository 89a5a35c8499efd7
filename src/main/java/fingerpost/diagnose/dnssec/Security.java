package fingerpost.diagnose.dnssec;

import java.util.Locale;

/** What may be believed (RFC 4033 section 5), the worst last. */
public enum Security {
    /** Signed, and proven from a trust anchor down. */
    SECURE,
    /** Proven to be unsigned, or signed in ways that nobody computes. */
    INSECURE,
    /** Cannot be told: no trust anchor above, or no server answered. */
    INDETERMINATE,
    /** Should be signed and is not, or wrongly: validating resolvers answer SERVFAIL. */
    BOGUS;

    /** The word of the command line's JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a whole that has parts of these two states. */
    public Security and(Security other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
