package fingerpost.diagnose.dnssec;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ds;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.Denial;
import fingerpost.wire.Denials;
import fingerpost.wire.Dnskey;
import fingerpost.wire.DnssecAlgorithm;
import fingerpost.wire.Message;
import fingerpost.wire.Proof;
import fingerpost.wire.Rrsig;
import fingerpost.wire.SignatureCheck;
import fingerpost.wire.Signatures;
import fingerpost.wire.SignedSet;
import java.time.Instant;
import java.util.List;

/** What a signed parent says of a zone below it: its DS, or the proof that it has none (RFC 4035 section 5.2). */
final class Delegations {
    private static final int SHA1 = 1;

    private Delegations() {}

    /** What the parent's reply to the question for the DS means. */
    sealed interface Said {
        List<Rrsig> signatures();

        /** The keys are named by these; at least one of them can be computed. */
        record Trusted(List<Ds> ds, List<Rrsig> signatures) implements Said {}

        /** The chain ends here, well or badly. */
        record Ended(List<Ds> ds, List<Rrsig> signatures, Judgement judgement) implements Said {}

        /** No zone begins at that name. */
        record NoCut(List<Rrsig> signatures) implements Said {}
    }

    static Said read(Message message, DomainName child, DomainName parent, List<Dnskey> keys, Instant now) {
        return SignedSet.find(message.answer(), child, RecordType.DS)
                .map(set -> present(set, parent, keys, now))
                .orElseGet(() -> absent(message, child, parent, keys, now));
    }

    private static Said present(SignedSet set, DomainName parent, List<Dnskey> keys, Instant now) {
        List<Ds> ds = ds(set);
        SignatureCheck check = Signatures.check(set, parent, keys, now);
        if (!check.isGood()) {
            return new Said.Ended(ds, set.signatures(), Judgement.of(set, parent, check));
        }
        List<Ds> usable = usable(ds);
        return usable.isEmpty()
                ? new Said.Ended(ds, set.signatures(), Judgement.insecure(Cause.UNKNOWN_ALGORITHM, unknown(set, ds)))
                : new Said.Trusted(usable, set.signatures());
    }

    private static Said absent(Message message, DomainName child, DomainName parent, List<Dnskey> keys, Instant now) {
        Evidence evidence = Evidence.of(message, parent, keys, now);
        Denial denial = Denials.of(parent, evidence.verified());
        Question question = new Question(child, RecordType.DS);
        Proof proof = message.is(Rcode.NXDOMAIN) ? denial.noName(child) : denial.noData(child, RecordType.DS);
        List<Rrsig> signatures = evidence.verified().stream()
                .flatMap(each -> each.signatures().stream())
                .toList();
        return switch (proof) {
            case PROVEN ->
                denial.isUnsignedDelegation(child)
                        ? ended(
                                signatures,
                                Judgement.insecure(
                                        Cause.NO_DS,
                                        parent + " proves that it has no DS for " + child
                                                + ": what lies below is not signed."))
                        : new Said.NoCut(signatures);
            case OPTED_OUT ->
                ended(
                        signatures,
                        Judgement.insecure(
                                Cause.OPTED_OUT,
                                parent + " leaves unsigned delegations out of its NSEC3 records, and has no DS for "
                                        + child + ": what lies below is not signed."));
            case TOO_COSTLY -> ended(signatures, Denied.tooCostly(parent));
            case MISSING -> ended(signatures, Denied.missing(question, parent, evidence));
        };
    }

    private static Said ended(List<Rrsig> signatures, Judgement judgement) {
        return new Said.Ended(List.of(), signatures, judgement);
    }

    static List<Ds> ds(SignedSet set) {
        return set.records().stream()
                .flatMap(each -> each.rdata().stream())
                .filter(Ds.class::isInstance)
                .map(Ds.class::cast)
                .toList();
    }

    /** Those that can be computed; SHA-1 only where there is nothing better (RFC 4509 section 3). */
    static List<Ds> usable(List<Ds> ds) {
        List<Ds> known = ds.stream()
                .filter(each ->
                        DnssecAlgorithm.isKnown(each.algorithm()) && DnssecAlgorithm.isKnownDigest(each.digestType()))
                .toList();
        List<Ds> better =
                known.stream().filter(each -> each.digestType() != SHA1).toList();
        return better.isEmpty() ? known : better;
    }

    private static String unknown(SignedSet set, List<Ds> ds) {
        Ds first = ds.isEmpty() ? new Ds(0, 0, 0, "00") : ds.getFirst();
        return "Every DS of " + set.owner() + " is of an algorithm or digest that nobody verifies ("
                + DnssecAlgorithm.name(first.algorithm()) + ", " + DnssecAlgorithm.digestName(first.digestType())
                + "): it counts as not signed.";
    }
}
