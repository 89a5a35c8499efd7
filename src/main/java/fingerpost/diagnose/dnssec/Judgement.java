package fingerpost.diagnose.dnssec;

import fingerpost.dns.DomainName;
import fingerpost.wire.DnssecAlgorithm;
import fingerpost.wire.Rrsig;
import fingerpost.wire.SignatureCheck;
import fingerpost.wire.SignedSet;

/**
 * What may be believed of something, and why.
 *
 * @param reason one sentence for the person
 */
public record Judgement(Security security, Cause cause, String reason) {
    static Judgement secure(String reason) {
        return new Judgement(Security.SECURE, Cause.PROVEN, reason);
    }

    static Judgement insecure(Cause cause, String reason) {
        return new Judgement(Security.INSECURE, cause, reason);
    }

    static Judgement bogus(Cause cause, String reason) {
        return new Judgement(Security.BOGUS, cause, reason);
    }

    static Judgement unknown(Cause cause, String reason) {
        return new Judgement(Security.INDETERMINATE, cause, reason);
    }

    /** Of what hangs on a zone that is not secure. */
    static Judgement below(TrustLink link) {
        return switch (link.security()) {
            case SECURE -> throw new IllegalArgumentException(link.zone() + " is secure; it decides nothing below.");
            case INSECURE ->
                insecure(
                        Cause.ABOVE,
                        "It is not signed from " + link.zone() + " on: "
                                + link.judgement().root());
            case BOGUS ->
                bogus(
                        Cause.ABOVE,
                        "The chain is broken at " + link.zone() + ": "
                                + link.judgement().root());
            case INDETERMINATE ->
                unknown(
                        Cause.ABOVE,
                        "The chain ends at " + link.zone() + ": "
                                + link.judgement().root());
        };
    }

    /** Of a set whose signature was found not to be good. */
    static Judgement of(SignedSet set, DomainName zone, SignatureCheck check) {
        String what = "the " + set.type() + " records of " + set.owner();
        String key = check.signature()
                .map(each -> each.tag() + " (" + DnssecAlgorithm.name(each.algorithm()) + ") of " + each.signer())
                .orElse("");
        return bogus(
                Cause.of(check.state()),
                switch (check.state()) {
                    case GOOD -> throw new IllegalArgumentException("A good signature is no fault.");
                    case WRONG ->
                        "The signature over " + what + " by key " + key
                                + " is wrong: records, key or signature were changed.";
                    case EXPIRED -> "The signature over " + what + " expired at " + end(check) + ".";
                    case NOT_YET_VALID -> "The signature over " + what + " is valid only from " + begin(check) + ".";
                    case TOO_MANY -> "There are more signatures or keys for " + what + " than resolvers try.";
                    case NO_KEY ->
                        "The signature over " + what + " is by key " + key + ", which the zone does not have.";
                    case UNKNOWN_ALGORITHM ->
                        "The only signature over " + what + " is by key " + key
                                + ", an algorithm that nobody verifies.";
                    case MISPLACED ->
                        "The signature over " + what + " is by key " + key + ", but they belong to " + zone + ".";
                    case UNSIGNED -> "No signature came with " + what + ", though " + zone + " is signed.";
                });
    }

    /** The sentence without what {@link #below} put before it. */
    private String root() {
        return cause == Cause.ABOVE ? reason.replaceFirst("^[^:]*: ", "") : reason;
    }

    private static String end(SignatureCheck check) {
        return check.signature().map(Rrsig::expiration).orElseThrow().toString();
    }

    private static String begin(SignatureCheck check) {
        return check.signature().map(Rrsig::inception).orElseThrow().toString();
    }
}
