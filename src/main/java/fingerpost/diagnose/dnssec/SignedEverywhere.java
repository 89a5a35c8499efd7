package fingerpost.diagnose.dnssec;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.dns.RecordType;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Servers that give no signatures although others do. */
final class SignedEverywhere extends SecurityCheck {
    SignedEverywhere() {
        super("SEC03", "Every server gives signatures", "RFC 4035 section 3.1.1; Zonemaster DNSSEC07");
    }

    @Override
    Stream<LiveFinding> look(ZoneReplies replies) {
        if (replies.servers().stream().noneMatch(ServerReplies::isSigned)) {
            return Stream.of(finding(
                    Severity.ERROR,
                    replies,
                    replies.zone()
                            + " has keys, but no server gives signatures over both its keys and its SOA. Sign the"
                            + " whole zone.",
                    replies.servers().getFirst().evidence(RecordType.DNSKEY)));
        }
        String signed = replies.servers().stream()
                .filter(ServerReplies::isSigned)
                .map(each -> each.server().toString())
                .collect(Collectors.joining(", "));
        return replies.servers().stream()
                .filter(each -> !each.isSigned())
                .map(each -> finding(
                        Severity.ERROR,
                        replies,
                        each.server() + " gives the records of " + replies.zone() + " without signatures, " + signed
                                + " with them. Resolvers that ask the first get SERVFAIL or try again. Transfer the"
                                + " signed zone to it, and let it speak DNSSEC.",
                        each.evidence(RecordType.DNSKEY)));
    }
}
