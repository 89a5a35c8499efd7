package fingerpost.diagnose.dnssec;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.Denial;
import fingerpost.wire.Denials;
import fingerpost.wire.Exchange;
import fingerpost.wire.Message;
import fingerpost.wire.Proof;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Rrsig;
import fingerpost.wire.SignatureCheck;
import fingerpost.wire.Signatures;
import fingerpost.wire.SignedSet;
import java.util.List;
import java.util.Optional;

/** Judges the names of a chain: records by their signature, absence by its proof (RFC 4035 section 5.3 and 5.4). */
final class Hops {
    private final Asker asker;
    private final Links links;
    private final ResolutionProfile profile;

    Hops(Asker asker, Links links, ResolutionProfile profile) {
        this.asker = asker;
        this.links = links;
        this.profile = profile;
    }

    /**
     * @param within the zone that the trace found to answer
     */
    TrustHop hop(Question question, DomainName within) {
        Optional<Exchange> exchange =
                asker.ask(question, within, links.of(within).isSecure());
        Optional<Message> message = exchange.flatMap(Exchange::message);
        if (message.isEmpty()) {
            return new TrustHop(
                    question,
                    within,
                    List.of(),
                    unreachable(question, within),
                    exchange.stream().toList());
        }
        Optional<SignedSet> set = answer(message.get(), question);
        List<Rrsig> signatures = set.map(SignedSet::signatures)
                .orElseGet(() -> message.get().authority().stream()
                        .flatMap(each -> Rrsig.of(each).stream())
                        .toList());
        DomainName zone = set.map(SignedSet::signer)
                .orElseGet(() -> Evidence.signer(message.get()))
                .filter(each -> question.name().isAtOrBelow(each) && each.isAtOrBelow(within))
                .orElse(within);
        Judgement judgement = signatures.isEmpty()
                ? new Unsigned(links).judge(question, zone)
                : judge(message.get(), question, set, links.of(zone));
        return new TrustHop(
                question, zone, signatures, judgement, exchange.stream().toList());
    }

    private Judgement judge(Message message, Question question, Optional<SignedSet> set, TrustLink link) {
        if (!link.isSecure()) {
            return Judgement.below(link);
        }
        return set.map(each -> present(message, each, link)).orElseGet(() -> absent(message, question, link));
    }

    private Judgement present(Message message, SignedSet set, TrustLink link) {
        SignatureCheck check =
                Signatures.check(set, link.zone(), link.keys(), profile.clock().instant());
        if (!check.isGood()) {
            return Judgement.of(set, link.zone(), check);
        }
        Rrsig made = check.signature().orElseThrow();
        if (made.isExpanded()) {
            Evidence evidence = evidence(message, link);
            Proof proof = Denials.of(link.zone(), evidence.verified()).noCloserName(set.owner(), made.labels());
            Question closer = new Question(set.owner(), set.type());
            return proof == Proof.PROVEN
                    ? Judgement.secure(
                            "Made from a wildcard of " + link.zone() + ", which proves that no closer name exists.")
                    : Denied.judge(closer, link.zone(), proof, evidence);
        }
        return Judgement.secure("Key " + made.tag() + " of " + link.zone() + " signs the " + set.type() + " records of "
                + set.owner() + ".");
    }

    private Judgement absent(Message message, Question question, TrustLink link) {
        Evidence evidence = evidence(message, link);
        Denial denial = Denials.of(link.zone(), evidence.verified());
        Proof proof = message.is(Rcode.NXDOMAIN)
                ? denial.noName(question.name())
                : denial.noData(question.name(), question.type());
        return Denied.judge(question, link.zone(), proof, evidence);
    }

    private Evidence evidence(Message message, TrustLink link) {
        return Evidence.of(message, link.zone(), link.keys(), profile.clock().instant());
    }

    /** The records of that name and type, or the alias that stands in their place: the DNAME rather than what was made from it. */
    private static Optional<SignedSet> answer(Message message, Question question) {
        List<SignedSet> sets = SignedSet.of(message.answer());
        return sets.stream()
                .filter(each ->
                        each.type().equals(RecordType.DNAME) && question.name().isBelow(each.owner()))
                .findFirst()
                .or(() -> sets.stream()
                        .filter(each -> each.owner().equals(question.name())
                                && (each.type().equals(question.type())
                                        || each.type().equals(RecordType.CNAME)))
                        .findFirst());
    }

    private static Judgement unreachable(Question question, DomainName zone) {
        return Judgement.unknown(
                Cause.UNREACHABLE, "No server of " + zone + " gives an answer to " + question + " with signatures.");
    }
}
