package fingerpost.diagnose.dnssec;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.dns.Ds;
import fingerpost.dns.RecordType;
import fingerpost.wire.Dnskey;
import fingerpost.wire.DnssecAlgorithm;
import java.util.List;
import java.util.stream.Stream;

/** Keys and digests of algorithms that must not or should not be used any more. */
final class OldAlgorithms extends SecurityCheck {
    private static final int SHA1 = 1;
    private static final String BETTER = " Change to ECDSAP256SHA256 or ED25519.";

    OldAlgorithms() {
        super(
                "SEC04",
                "Keys and digests are of current algorithms",
                "RFC 8624 section 3; RFC 9905; Zonemaster DNSSEC01, DNSSEC05");
    }

    @Override
    Stream<LiveFinding> look(ZoneReplies replies) {
        Stream<LiveFinding> keys = replies.servers().stream()
                .flatMap(server -> server.keys().stream().flatMap(key -> key(replies, server, key)));
        return Stream.concat(keys, replies.link().stream().flatMap(link -> digests(replies, link)));
    }

    private Stream<LiveFinding> key(ZoneReplies replies, ServerReplies server, Dnskey key) {
        String what = "Key " + key + " of " + replies.zone();
        if (DnssecAlgorithm.isForbidden(key.algorithm())) {
            return Stream.of(finding(
                    Severity.ERROR,
                    replies,
                    what + " is of an algorithm that must not be used: resolvers take the zone for unsigned." + BETTER,
                    server.evidence(RecordType.DNSKEY)));
        }
        if (DnssecAlgorithm.isOld(key.algorithm())) {
            return Stream.of(finding(
                    Severity.WARNING,
                    replies,
                    what + " is of an algorithm that is being given up; some resolvers take the zone for unsigned."
                            + BETTER,
                    server.evidence(RecordType.DNSKEY)));
        }
        return DnssecAlgorithm.isKnown(key.algorithm())
                ? Stream.empty()
                : Stream.of(finding(
                        Severity.ERROR,
                        replies,
                        what + " is of an algorithm that no resolver knows: the zone counts as unsigned." + BETTER,
                        server.evidence(RecordType.DNSKEY)));
    }

    private Stream<LiveFinding> digests(ZoneReplies replies, TrustLink link) {
        List<Ds> old = link.ds().stream()
                .filter(each -> each.digestType() == SHA1 || !DnssecAlgorithm.isKnownDigest(each.digestType()))
                .toList();
        return old.stream()
                .map(each -> finding(
                        each.digestType() == SHA1 ? Severity.WARNING : Severity.ERROR,
                        replies,
                        "The DS " + each.keyTag() + " of " + replies.zone() + " is a digest by "
                                + DnssecAlgorithm.digestName(each.digestType())
                                + ", which must not be published any more. Give the parent one by SHA-256.",
                        link.exchanges()));
    }
}
