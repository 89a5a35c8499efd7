package fingerpost.diagnose.dnssec;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.dns.RecordType;
import fingerpost.wire.Dnskey;
import java.util.stream.Stream;

/** RSA keys that are too short to be safe, or longer than resolvers take. */
final class RsaKeySize extends SecurityCheck {
    private static final int SHORTEST = 1024;
    private static final int SAFE = 2048;
    private static final int LONGEST = 4096;

    RsaKeySize() {
        super("SEC07", "RSA keys have a safe length", "RFC 6781 section 3.4.2; RFC 3110; Zonemaster DNSSEC14");
    }

    @Override
    Stream<LiveFinding> look(ZoneReplies replies) {
        return replies.servers().stream()
                .flatMap(server -> server.keys().stream()
                        .flatMap(key ->
                                key.rsaBits().stream().boxed().flatMap(bits -> look(replies, server, key, bits))));
    }

    private Stream<LiveFinding> look(ZoneReplies replies, ServerReplies server, Dnskey key, int bits) {
        if (bits >= SAFE && bits <= LONGEST) {
            return Stream.empty();
        }
        boolean unusable = bits < SHORTEST || bits > LONGEST;
        String effect = bits > LONGEST
                ? " bits, more than the 4096 that resolvers take."
                : bits < SHORTEST
                        ? " bits, fewer than the 1024 that resolvers take; it can be broken in days."
                        : " bits; fewer than 2048 do not keep for years.";
        return Stream.of(finding(
                unusable ? Severity.ERROR : Severity.WARNING,
                replies,
                "Key " + key + " of " + replies.zone() + " has " + bits + effect
                        + " Use 2048, or change to ECDSAP256SHA256.",
                server.evidence(RecordType.DNSKEY)));
    }
}
