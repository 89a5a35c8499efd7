package fingerpost.diagnose.dnssec;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.dns.RecordType;
import fingerpost.wire.Dnskey;
import fingerpost.wire.Octets;
import fingerpost.wire.ResourceRecord;
import fingerpost.wire.Signatures;
import fingerpost.wire.SignedSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the zone asks its parent to publish (CDS, CDNSKEY): the same on every server, signed, and of keys that there are. */
final class ChildDs extends SecurityCheck {
    /** A CDS or CDNSKEY with algorithm 0 asks to take the DS out (RFC 8078 section 4). */
    private static final Set<String> DELETE = Set.of("0000000000", "0000030000");

    ChildDs() {
        super("SEC08", "CDS and CDNSKEY agree and are signed", "RFC 7344 section 4; RFC 8078; Zonemaster DNSSEC15-18");
    }

    @Override
    Stream<LiveFinding> look(ZoneReplies replies) {
        return Stream.of(RecordType.CDS, RecordType.CDNSKEY)
                .flatMap(type -> Stream.concat(
                        differing(replies, type),
                        replies.servers().stream()
                                .flatMap(server ->
                                        server.set(type).stream().flatMap(set -> look(replies, server, set)))));
    }

    private Stream<LiveFinding> differing(ZoneReplies replies, RecordType type) {
        Set<Set<Octets>> versions = replies.servers().stream()
                .filter(each -> !each.evidence(type).isEmpty())
                .map(each -> each.set(type).stream()
                        .flatMap(set -> set.records().stream())
                        .map(ResourceRecord::data)
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        return versions.size() < 2
                ? Stream.empty()
                : Stream.of(finding(
                        Severity.ERROR,
                        replies,
                        "The servers of " + replies.zone() + " have different " + type
                                + " records; the parent will not act on them. Bring them all to one version of the zone.",
                        replies.servers().stream()
                                .flatMap(each -> each.evidence(type).stream())
                                .toList()));
    }

    private Stream<LiveFinding> look(ZoneReplies replies, ServerReplies server, SignedSet set) {
        List<Dnskey> keys = server.keys();
        Stream<LiveFinding> unsigned =
                Signatures.check(set, replies.zone(), keys, replies.now()).isGood()
                        ? Stream.empty()
                        : Stream.of(finding(
                                Severity.ERROR,
                                replies,
                                "The " + set.type() + " records of " + replies.zone() + " at " + server.server()
                                        + " have no good signature; the parent must not act on them. Sign them with the zone.",
                                server.evidence(set.type())));
        Stream<LiveFinding> strange = set.records().stream()
                .filter(each -> keys.stream().noneMatch(key -> isOf(key, each)))
                .map(each -> finding(
                        Severity.ERROR,
                        replies,
                        "The " + set.type() + " \"" + each.text() + "\" of " + replies.zone()
                                + " is of no key that the zone has. A parent that acts on it breaks the zone. Take it out,"
                                + " or publish its key first.",
                        server.evidence(set.type())));
        return Stream.concat(unsigned, strange);
    }

    private static boolean isOf(Dnskey key, ResourceRecord child) {
        if (DELETE.contains(child.data().toString())) {
            return true;
        }
        return child.type().equals(RecordType.CDNSKEY)
                ? key.record().data().equals(child.data())
                : key.isDigestedBy(child.data());
    }
}
