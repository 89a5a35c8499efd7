package fingerpost.wire;

import fingerpost.dns.Rcode;
import java.util.List;
import java.util.Optional;

/**
 * What is tried next, from what came so far: truncation, a flood of strays and letters in another case go to TCP; FORMERR or
 * silence with EDNS gives one try without; BADCOOKIE gives one with the server's cookie, and the next one TCP (RFC 7873
 * section 5.3).
 */
final class Course {
    private static final int BADVERS = 16;
    private static final int BADCOOKIE = 23;

    private Course() {}

    /** The next try; empty where the last reply is the reply. */
    static Optional<Query> next(Query last, List<Attempt> attempts) {
        return switch (attempts.getLast().reply()) {
            case Reply.Accepted accepted -> next(last, attempts, accepted.message());
            case Reply.Refused refused ->
                last.edns().isPresent() && may(last, Fallback.OLD_EDNS) && ReplyCheck.headerOnly(refused.packet())
                        ? Optional.of(last.withEdns(Optional.empty()))
                        : Optional.empty();
            case Reply.Silent any -> last.transport() == Transport.UDP ? silent(last, attempts) : Optional.empty();
            case Reply.Unreachable any -> Optional.empty();
            case Reply.Cancelled any -> Optional.empty();
        };
    }

    private static Optional<Query> next(Query last, List<Attempt> attempts, Message message) {
        boolean udp = last.transport() == Transport.UDP;
        if (udp && message.flags().truncated() && may(last, Fallback.TRUNCATED)) {
            return Optional.of(last.withTransport(Transport.TCP));
        }
        if (message.rcode() == BADCOOKIE && may(last, Fallback.BAD_COOKIE)) {
            return withServerCookie(last, attempts, message);
        }
        if (message.rcode() == BADVERS && may(last, Fallback.OTHER_VERSION)) {
            return withOtherVersion(last, message);
        }
        return last.edns()
                .filter(edns -> may(last, Fallback.OLD_EDNS) && unknown(edns, message))
                .map(edns -> last.withEdns(Optional.empty()));
    }

    private static boolean may(Query query, Fallback fallback) {
        return query.patience().fallbacks().contains(fallback);
    }

    /** Whether the answer is that of a server that does not know EDNS, or not even its first version. */
    private static boolean unknown(Edns sent, Message message) {
        boolean older = (message.is(Rcode.FORMERR) || message.is(Rcode.NOTIMP))
                && message.edns().isEmpty();
        return older || (message.rcode() == BADVERS && sent.version() == 0);
    }

    /** The version that the server names, if it is an earlier one. */
    private static Optional<Query> withOtherVersion(Query last, Message message) {
        int known = message.edns().map(Edns::version).orElse(0);
        return last.edns()
                .filter(edns -> known < edns.version())
                .map(edns -> last.withEdns(Optional.of(edns.withVersion(known))));
    }

    private static Optional<Query> withServerCookie(Query last, List<Attempt> attempts, Message message) {
        Optional<EdnsOption.Cookie> given = message.edns()
                .flatMap(edns -> edns.option(EdnsOption.Cookie.class))
                .filter(cookie -> !cookie.server().isEmpty());
        long refused = attempts.stream().filter(Course::refusedForItsCookie).count();
        if (last.edns().flatMap(edns -> edns.option(EdnsOption.Cookie.class)).isEmpty()
                || given.isEmpty()
                || refused > 2) {
            return Optional.empty();
        }
        Query next = last.withEdns(last.edns().map(edns -> edns.withCookie(given.get())));
        return Optional.of(refused == 1 ? next : next.withTransport(Transport.TCP))
                .filter(query -> refused == 1 || last.transport() == Transport.UDP);
    }

    private static boolean refusedForItsCookie(Attempt attempt) {
        return attempt.reply() instanceof Reply.Accepted accepted
                && accepted.message().rcode() == BADCOOKIE;
    }

    private static Optional<Query> silent(Query last, List<Attempt> attempts) {
        List<String> strays = attempts.getLast().strays();
        if (strays.contains(ReplyCheck.OTHER_CASE) || strays.size() >= Limits.STRAYS) {
            return Optional.of(last.withTransport(Transport.TCP));
        }
        long silent = attempts.stream()
                .filter(each -> each.reply() instanceof Reply.Silent)
                .count();
        if (silent >= last.tries()) {
            return Optional.empty();
        }
        boolean lastTry = silent == last.tries() - 1;
        boolean signatures = last.edns().filter(Edns::dnssecOk).isPresent();
        return Optional.of(
                lastTry && !signatures && may(last, Fallback.OLD_EDNS) ? last.withEdns(Optional.empty()) : last);
    }
}
