package fingerpost.diagnose.dnssec;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.Denial;
import fingerpost.wire.Denials;
import fingerpost.wire.Exchange;
import fingerpost.wire.Message;
import fingerpost.wire.Proof;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every server proves that a name is not there which is not there, all of them in the same way. */
final class DenialProofs extends SecurityCheck {
    private static final Set<Cause> OTHERS_SAY_IT = Set.of(Cause.EXPIRED, Cause.NOT_YET_VALID);

    DenialProofs() {
        super("SEC06", "What does not exist is proven not to", "RFC 4035 section 3.1.3; Zonemaster DNSSEC10");
    }

    @Override
    Stream<LiveFinding> look(ZoneReplies replies) {
        return Stream.concat(
                replies.servers().stream().flatMap(server -> look(replies, server).stream()), kinds(replies).stream());
    }

    private Optional<LiveFinding> look(ZoneReplies replies, ServerReplies server) {
        Exchange exchange = server.replies().get(replies.absent());
        if (exchange == null || exchange.message().isEmpty() || server.keys().isEmpty()) {
            return Optional.empty();
        }
        Message message = exchange.message().get();
        Evidence evidence = Evidence.of(message, replies.zone(), server.keys(), replies.now());
        Denial denial = Denials.of(replies.zone(), evidence.verified());
        boolean denied = message.answer().isEmpty() && (message.is(Rcode.NXDOMAIN) || message.is(Rcode.NOERROR));
        Proof proof = message.is(Rcode.NXDOMAIN)
                ? denial.noName(replies.absent().name())
                : denial.noData(replies.absent().name(), replies.absent().type());
        boolean told = evidence.fault()
                .map(Judgement::cause)
                .filter(OTHERS_SAY_IT::contains)
                .isPresent();
        if (!denied || proof != Proof.MISSING || told) {
            return Optional.empty();
        }
        return Optional.of(finding(
                Severity.ERROR,
                replies,
                server.server() + " says that " + replies.absent().name() + " does not exist, but does not prove it: "
                        + Denied.missing(replies.absent(), replies.zone(), evidence)
                                .reason()
                        + " Validating resolvers answer SERVFAIL. Sign the zone again.",
                List.of(exchange)));
    }

    private Optional<LiveFinding> kinds(ZoneReplies replies) {
        Set<RecordType> kinds = replies.servers().stream()
                .flatMap(each -> Optional.ofNullable(each.replies().get(replies.absent())).stream())
                .flatMap(each -> each.message().stream())
                .flatMap(each -> each.authority().stream())
                .map(each -> each.type())
                .filter(each -> each.equals(RecordType.NSEC) || each.equals(RecordType.NSEC3))
                .collect(Collectors.toSet());
        return kinds.size() < 2
                ? Optional.empty()
                : Optional.of(finding(
                        Severity.ERROR,
                        replies,
                        "Some answers of " + replies.zone() + " are denied by NSEC, some by NSEC3: the servers have"
                                + " different versions of the zone, or it is signed in two ways at once. Sign it in one.",
                        List.of()));
    }
}
