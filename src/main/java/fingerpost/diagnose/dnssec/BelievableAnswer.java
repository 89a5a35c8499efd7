package fingerpost.diagnose.dnssec;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name itself, and each alias that it goes through, can be validated. */
final class BelievableAnswer extends SecurityCheck {
    BelievableAnswer() {
        super("SEC09", "The answer validates, through every alias", "RFC 4035 section 5.3; RFC 6840 section 5.4");
    }

    @Override
    Optional<String> missing(ZoneReplies replies) {
        return replies.validation().security() == Security.INDETERMINATE
                ? Optional.of(replies.validation().reason())
                : Optional.empty();
    }

    @Override
    Stream<LiveFinding> look(ZoneReplies replies) {
        return replies.validation().hops().stream()
                .filter(each -> each.security() == Security.BOGUS)
                .limit(1)
                .map(each -> finding(Severity.ERROR, replies, message(replies, each), each.exchanges()));
    }

    private static String message(ZoneReplies replies, TrustHop hop) {
        String way = replies.validation().hops().stream()
                .map(each -> each.question().name().toString())
                .collect(Collectors.joining(" to "));
        boolean alias = !hop.equals(replies.validation().hops().getFirst());
        return (alias
                        ? "The alias leads from " + way + ", and "
                                + hop.question().name() + " is not to be believed. "
                        : "")
                + hop.reason() + " Validating resolvers answer SERVFAIL for "
                + replies.validation().question() + ". Mend the zone " + hop.zone()
                + (alias ? ", or point the alias elsewhere." : ".");
    }
}
