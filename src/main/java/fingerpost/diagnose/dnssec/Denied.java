package fingerpost.diagnose.dnssec;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.wire.Limits;
import fingerpost.wire.Proof;

/** What a proof of absence is worth. */
final class Denied {
    private Denied() {}

    static Judgement judge(Question question, DomainName zone, Proof proof, Evidence evidence) {
        return switch (proof) {
            case PROVEN -> Judgement.secure(zone + " proves that there is no " + question + ".");
            case OPTED_OUT ->
                Judgement.insecure(
                        Cause.OPTED_OUT,
                        zone + " leaves unsigned delegations out of its NSEC3 records; whether there is " + question
                                + " is not proven.");
            case TOO_COSTLY -> tooCostly(zone);
            case MISSING -> missing(question, zone, evidence);
        };
    }

    static Judgement tooCostly(DomainName zone) {
        return Judgement.insecure(
                Cause.TOO_MANY_ITERATIONS,
                "The NSEC3 records of " + zone + " take more than " + Limits.NSEC3_ITERATIONS
                        + " iterations, which resolvers do not compute: its denials count as not signed.");
    }

    static Judgement missing(Question question, DomainName zone, Evidence evidence) {
        return evidence.fault()
                .orElseGet(() -> Judgement.bogus(
                        Cause.NO_PROOF, zone + " is signed, but nothing proves that there is no " + question + "."));
    }
}
