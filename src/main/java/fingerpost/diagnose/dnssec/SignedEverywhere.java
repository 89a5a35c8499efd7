package fingerpost.diagnose.dnssec;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Map;
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
        return Stream.concat(whole(replies, signed), asked(replies));
    }

    private Stream<LiveFinding> whole(ZoneReplies replies, String signed) {
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

    /** Servers of the signed zone that lost the signature of what was asked. */
    private Stream<LiveFinding> asked(ZoneReplies replies) {
        Question question = replies.validation().question();
        Map<Boolean, List<ServerReplies>> bySignature = replies.servers().stream()
                .filter(each -> each.isSigned() && each.answer(question).isPresent())
                .collect(Collectors.partitioningBy(each ->
                        !each.answer(question).orElseThrow().signatures().isEmpty()));
        if (bySignature.getOrDefault(true, List.of()).isEmpty()) {
            return Stream.empty();
        }
        return bySignature.getOrDefault(false, List.of()).stream()
                .map(each -> finding(
                        Severity.ERROR,
                        replies,
                        each.server() + " answers " + question + " without a signature, although the zone is signed"
                                + " and other servers give one. Resolvers that ask it"
                                + " get SERVFAIL or try again. Transfer the zone to it"
                                + " again.",
                        each.evidence(question)));
    }
}
