package fingerpost.diagnose.dnssec;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.wire.Exchange;
import fingerpost.wire.Limits;
import fingerpost.wire.Nsec3;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Iterations and salt of NSEC3: they cost resolvers much and protect nothing. */
final class HashParameters extends SecurityCheck {
    HashParameters() {
        super("SEC05", "NSEC3 without iterations and salt", "RFC 9276 section 3.1; Zonemaster DNSSEC03");
    }

    @Override
    Stream<LiveFinding> look(ZoneReplies replies) {
        return replies.servers().stream()
                .flatMap(server -> Optional.ofNullable(server.replies().get(replies.absent())).stream())
                .flatMap(exchange -> nsec3(exchange).stream().flatMap(each -> look(replies, each, exchange)));
    }

    private Stream<LiveFinding> look(ZoneReplies replies, Nsec3 each, Exchange exchange) {
        if (each.iterations() > Limits.NSEC3_ITERATIONS) {
            return Stream.of(finding(
                    Severity.ERROR,
                    replies,
                    "NSEC3 of " + replies.zone() + " takes " + each.iterations()
                            + " additional iterations; resolvers do not compute them and take what the zone denies for"
                            + " unsigned, or answer SERVFAIL. Sign with 0.",
                    List.of(exchange)));
        }
        if (each.iterations() > 0) {
            return Stream.of(finding(
                    Severity.WARNING,
                    replies,
                    "NSEC3 of " + replies.zone() + " takes " + each.iterations()
                            + " additional iterations: work for every resolver, and no protection. Sign with 0.",
                    List.of(exchange)));
        }
        return each.salt().length() == 0
                ? Stream.empty()
                : Stream.of(finding(
                        Severity.NOTICE,
                        replies,
                        "NSEC3 of " + replies.zone() + " has the salt " + each.salt()
                                + ", which protects nothing that the name of the zone does not. Sign without.",
                        List.of(exchange)));
    }

    private static Optional<Nsec3> nsec3(Exchange exchange) {
        return exchange.message().stream()
                .flatMap(each -> each.authority().stream())
                .flatMap(each -> Nsec3.of(each).stream())
                .findFirst();
    }
}
