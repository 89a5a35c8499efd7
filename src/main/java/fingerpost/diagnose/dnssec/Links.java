package fingerpost.diagnose.dnssec;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ds;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Dnskey;
import fingerpost.wire.Exchange;
import fingerpost.wire.Message;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Rrsig;
import fingerpost.wire.SignatureCheck;
import fingerpost.wire.Signatures;
import fingerpost.wire.SignedSet;
import fingerpost.wire.TrustAnchor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The zones of the chain, each established once: from an anchor, or from the DS of the zone above. */
final class Links {
    private final Asker asker;
    private final ResolutionProfile profile;
    private final Map<DomainName, TrustLink> links = new LinkedHashMap<>();

    Links(Asker asker, ResolutionProfile profile) {
        this.asker = asker;
        this.profile = profile;
    }

    List<TrustLink> list() {
        return List.copyOf(links.values());
    }

    /** The link of what is known to be a zone. */
    TrustLink of(DomainName zone) {
        return find(zone)
                .orElseGet(() -> keep(new TrustLink(
                        zone,
                        List.of(),
                        List.of(),
                        List.of(),
                        Judgement.bogus(
                                Cause.NO_PROOF,
                                "The signed zone above proves that nothing is delegated at " + zone
                                        + ", and yet servers answer for it."),
                        List.of())));
    }

    /** Empty if the zone above proves that no zone begins there. */
    private Optional<TrustLink> find(DomainName zone) {
        TrustLink known = links.get(zone);
        if (known != null) {
            return Optional.of(known);
        }
        List<Ds> anchored = profile.anchors().stream()
                .filter(each -> each.zone().equals(zone))
                .map(TrustAnchor::ds)
                .toList();
        if (!anchored.isEmpty()) {
            return Optional.of(keep(withKeys(zone, anchored, List.of(), List.of())));
        }
        if (profile.anchors().stream().noneMatch(each -> zone.isBelow(each.zone()))) {
            return Optional.of(keep(without(
                    zone,
                    Judgement.unknown(Cause.NO_ANCHOR, "There is no trust anchor at or above " + zone + "."),
                    List.of())));
        }
        return below(zone).map(this::keep);
    }

    /** The link of a name that may be a zone; empty as well where what the zone above says of it is not to be believed. */
    Optional<TrustLink> probe(DomainName name) {
        TrustLink known = links.get(name);
        return known != null
                ? Optional.of(known)
                : below(name).filter(each -> each.security() != Security.BOGUS).map(this::keep);
    }

    private Optional<TrustLink> below(DomainName zone) {
        Question question = new Question(zone, RecordType.DS);
        DomainName cut = asker.deepest(zone.parent());
        TrustLink above = of(cut);
        if (!above.isSecure()) {
            return Optional.of(without(zone, Judgement.below(above), List.of()));
        }
        Optional<Exchange> exchange = asker.ask(question, cut, true);
        Optional<Message> message = exchange.flatMap(Exchange::message);
        DomainName signer = message.flatMap(each -> signer(each, zone))
                .filter(each -> zone.isBelow(each) && each.isAtOrBelow(cut))
                .orElse(cut);
        TrustLink parent = of(signer);
        List<Exchange> evidence = exchange.stream().toList();
        if (!parent.isSecure()) {
            return Optional.of(without(zone, Judgement.below(parent), evidence));
        }
        if (message.isEmpty()) {
            return Optional.of(without(zone, unreachable(signer, question), evidence));
        }
        return switch (Delegations.read(
                message.get(), zone, signer, parent.keys(), profile.clock().instant())) {
            case Delegations.Said.Trusted trusted ->
                Optional.of(withKeys(zone, trusted.ds(), trusted.signatures(), evidence));
            case Delegations.Said.Ended ended ->
                Optional.of(
                        new TrustLink(zone, ended.ds(), List.of(), ended.signatures(), ended.judgement(), evidence));
            case Delegations.Said.NoCut none -> Optional.empty();
        };
    }

    private static Optional<DomainName> signer(Message message, DomainName zone) {
        return SignedSet.find(message.answer(), zone, RecordType.DS)
                .map(SignedSet::signer)
                .orElseGet(() -> Evidence.signer(message));
    }

    private TrustLink withKeys(DomainName zone, List<Ds> ds, List<Rrsig> over, List<Exchange> before) {
        Question question = new Question(zone, RecordType.DNSKEY);
        Optional<Exchange> exchange = asker.ask(question, zone, true);
        List<Exchange> evidence = new ArrayList<>(before);
        exchange.ifPresent(evidence::add);
        Optional<Message> message = exchange.flatMap(Exchange::message);
        if (message.isEmpty()) {
            return new TrustLink(zone, ds, List.of(), over, unreachable(zone, question), evidence);
        }
        Optional<SignedSet> set = SignedSet.find(message.get().answer(), zone, RecordType.DNSKEY);
        List<Dnskey> keys = set.stream()
                .flatMap(each -> each.records().stream())
                .flatMap(each -> Dnskey.of(each).stream())
                .toList();
        List<Rrsig> signatures = new ArrayList<>(over);
        set.ifPresent(each -> signatures.addAll(each.signatures()));
        return new TrustLink(zone, ds, keys, signatures, judge(zone, ds, set, keys), evidence);
    }

    private Judgement judge(DomainName zone, List<Ds> ds, Optional<SignedSet> set, List<Dnskey> keys) {
        if (set.isEmpty()) {
            return Judgement.bogus(
                    Cause.NO_KEYS, "The zone above has a DS for " + zone + ", but " + zone + " has no DNSKEY.");
        }
        List<Dnskey> entries = keys.stream()
                .filter(key -> key.maySign() && ds.stream().anyMatch(key::matches))
                .toList();
        if (entries.isEmpty()) {
            return Judgement.bogus(
                    Cause.NO_MATCHING_KEY,
                    "No DNSKEY of " + zone + " is the one that the DS above names (" + tags(ds) + "); it has " + keys
                            + ".");
        }
        SignatureCheck check =
                Signatures.check(set.get(), zone, entries, profile.clock().instant());
        return check.isGood()
                ? Judgement.secure(
                        "Key " + entries.getFirst() + " is named by the DS above and signs the keys of " + zone + ".")
                : Judgement.of(set.get(), zone, check);
    }

    private static String tags(List<Ds> ds) {
        return String.join(
                ", ", ds.stream().map(each -> String.valueOf(each.keyTag())).toList());
    }

    private static Judgement unreachable(DomainName zone, Question question) {
        return Judgement.unknown(Cause.UNREACHABLE, "No server of " + zone + " gives an answer to " + question + ".");
    }

    private static TrustLink without(DomainName zone, Judgement judgement, List<Exchange> evidence) {
        return new TrustLink(zone, List.of(), List.of(), List.of(), judgement, evidence);
    }

    private TrustLink keep(TrustLink link) {
        links.put(link.zone(), link);
        return link;
    }
}
