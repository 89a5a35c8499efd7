package fingerpost.wire;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An exchange as {@code dig} prints it, so that who reads dig reads it at once. */
public final class DigText {
    private static final String DAYS = "MonTueWedThuFriSatSun";
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private DigText() {}

    /** The parts that {@code show} names, each line ended; {@code when} it was asked. */
    public static String of(Exchange exchange, DigShow show, ZonedDateTime when) {
        List<String> lines = new ArrayList<>();
        for (Attempt attempt : exchange.attempts()) {
            if (show.has(DigPart.SENT)) {
                decoded(attempt.sent()).ifPresent(query -> lines.addAll(DigMessage.sent(query, attempt.sent(), show)));
            }
            if (show.has(DigPart.COMMENTS)) {
                lines.addAll(happenings(exchange, attempt));
            }
        }
        Optional<Packet> packet = packet(exchange.reply());
        Optional<Message> message = exchange.message().or(() -> packet.flatMap(DigText::decoded));
        message.ifPresent(read -> lines.addAll(
                DigMessage.received(read, packet.orElseGet(() -> Packet.of(new byte[0])), exchange.query(), show)));
        if (message.isEmpty()) {
            lines.add(";; no response from " + exchange.query().server());
            if (show.has(DigPart.COMMENTS) || show.has(DigPart.ANSWER)) {
                lines.add("");
            }
        } else if (show.has(DigPart.STATS)) {
            lines.addAll(stats(exchange, show, when));
            lines.add(";; MSG SIZE  rcvd: " + packet.map(Packet::length).orElse(0));
            lines.add("");
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** The data of the answer section alone, one record on a line. */
    public static String brief(Exchange exchange) {
        return brief(exchange, DigStyle.USUAL, false);
    }

    /** The same in that style; {@code identified} by the server and its time. */
    public static String brief(Exchange exchange, DigStyle style, boolean identified) {
        String by = identified
                ? " from server " + exchange.query().server().address() + " in " + exchange.lastNanos() / 1_000_000
                        + " ms."
                : "";
        StringBuilder text = new StringBuilder();
        exchange.message()
                .ifPresent(message -> message.answer()
                        .forEach(each ->
                                text.append(brief(each, style)).append(by).append('\n')));
        return text.toString();
    }

    /** The data of a record alone, on one line. */
    public static String brief(ResourceRecord record, DigStyle style) {
        return DigData.of(record, style, false);
    }

    /** A record on a line, in dig's columns. */
    public static String record(ResourceRecord record) {
        return record(record, DigStyle.USUAL);
    }

    public static String record(ResourceRecord record, DigStyle style) {
        return DigColumns.record(record, style);
    }

    /** What follows the records of a zone transfer: its signature, how long it took, and how much came. */
    public static List<String> end(Transfer transfer, DigShow show, ZonedDateTime when) {
        List<String> lines = new ArrayList<>();
        packet(transfer.end())
                .filter(any -> show.has(DigPart.ADDITIONAL))
                .ifPresent(packet -> lines.addAll(DigTsig.lines(packet, show.style())));
        if (show.has(DigPart.STATS)) {
            lines.addAll(stats(transfer.query(), transfer.query().transport(), transfer.nanos(), show, when));
            lines.add(";; XFR size: " + transfer.records() + " records (messages " + transfer.messages() + ", bytes "
                    + transfer.octets() + ")");
            lines.add("");
        }
        return lines;
    }

    private static List<String> happenings(Exchange exchange, Attempt attempt) {
        List<String> lines = new ArrayList<>();
        if (!attempt.strays().isEmpty()) {
            Map<String, Integer> reasons = new LinkedHashMap<>();
            attempt.strays().forEach(each -> reasons.merge(each, 1, Integer::sum));
            lines.add(";; not believed, because they did not fit the question: " + reasons);
        }
        happening(attempt, exchange.query(), attempt == exchange.last()).ifPresent(lines::add);
        return lines;
    }

    private static Optional<String> happening(Attempt attempt, Query query, boolean last) {
        return switch (attempt.reply()) {
            case Reply.Accepted accepted when last -> Optional.empty();
            case Reply.Accepted accepted
            when accepted.message().flags().truncated() -> Optional.of(";; Truncated, retrying in TCP mode.");
            case Reply.Accepted accepted
            when accepted.message().rcodeText().equals("BADVERS")
                    && query.patience().fallbacks().contains(Fallback.OTHER_VERSION) ->
                Optional.of(";; BADVERS, retrying with EDNS version "
                        + accepted.message().edns().map(Edns::version).orElse(0) + ".");
            case Reply.Accepted accepted ->
                Optional.of(";; " + accepted.message().rcodeText() + " from " + query.server()
                        + ", asking in another way.");
            case Reply.Refused refused -> Optional.of(";; " + refused.why() + (last ? "" : " Asking without EDNS."));
            case Reply.Silent any ->
                Optional.of(";; communications error to " + query.server() + ": timed out"
                        + (attempt.edns() || attempt.transport() != Transport.UDP ? "" : " (asked without EDNS)"));
            case Reply.Unreachable unreachable -> Optional.of(";; " + unreachable.why());
            case Reply.Cancelled any -> Optional.of(";; Stopped.");
        };
    }

    /** What came, also where it is not believed: a person wants to see it. */
    private static Optional<Packet> packet(Reply reply) {
        return switch (reply) {
            case Reply.Accepted accepted -> Optional.of(accepted.packet());
            case Reply.Refused refused -> Optional.of(refused.packet());
            case Reply.Silent any -> Optional.empty();
            case Reply.Unreachable any -> Optional.empty();
            case Reply.Cancelled any -> Optional.empty();
        };
    }

    private static Optional<Message> decoded(Packet packet) {
        try {
            return Optional.of(MessageCodec.decode(packet));
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    private static List<String> stats(Exchange exchange, DigShow show, ZonedDateTime when) {
        return stats(exchange.query(), exchange.last().transport(), exchange.lastNanos(), show, when);
    }

    private static List<String> stats(Query query, Transport transport, long nanos, DigShow show, ZonedDateTime when) {
        Server server = query.server();
        String time = show.has(DigPart.MICROSECONDS) ? nanos / 1000 + " usec" : nanos / 1_000_000 + " msec";
        return List.of(
                ";; Query time: " + time,
                ";; SERVER: " + server + "("
                        + server.host().orElseGet(() -> server.address().toString()) + ") (" + transport + ")",
                ";; WHEN: " + when(when));
    }

    /** Without the JDK's formatter, whose words of all languages take longer to load than the answer to come. */
    static String when(ZonedDateTime when) {
        int day = (when.getDayOfWeek().getValue() - 1) * 3;
        int month = (when.getMonthValue() - 1) * 3;
        return DAYS.substring(day, day + 3) + " " + MONTHS.substring(month, month + 3) + " "
                + two(when.getDayOfMonth()) + " " + two(when.getHour()) + ":" + two(when.getMinute()) + ":"
                + two(when.getSecond()) + " " + when.getOffset().getId().replace("Z", "UTC") + " " + when.getYear();
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
