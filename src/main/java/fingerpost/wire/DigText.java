package fingerpost.wire;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An exchange as {@code dig} prints it, so that who reads dig reads it at once. */
public final class DigText {
    /** RFC 6895 section 2.2. */
    private static final List<String> OPCODES = List.of("QUERY", "IQUERY", "STATUS", "RESERVED3", "NOTIFY", "UPDATE");

    private static final String DAYS = "MonTueWedThuFriSatSun";
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private DigText() {}

    /** The parts that {@code show} names, each line ended; {@code when} it was asked. */
    public static String of(Exchange exchange, DigShow show, ZonedDateTime when) {
        List<String> lines = new ArrayList<>();
        if (show.comments()) {
            lines.addAll(happenings(exchange));
        }
        exchange.message().ifPresent(message -> lines.addAll(message(message, exchange.query(), show)));
        if (exchange.message().isEmpty()) {
            lines.add(";; no response from " + exchange.query().server());
            if (show.comments() || show.answer()) {
                lines.add("");
            }
        } else if (show.stats()) {
            lines.addAll(stats(exchange, when));
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** The data of the answer section alone, one record on a line. */
    public static String brief(Exchange exchange) {
        StringBuilder text = new StringBuilder();
        exchange.message()
                .ifPresent(message -> message.answer()
                        .forEach(each -> text.append(DigColumns.data(each)).append('\n')));
        return text.toString();
    }

    /** A record on a line, in dig's columns. */
    public static String record(ResourceRecord record) {
        return DigColumns.record(record);
    }

    /** What came before the reply, and why there is none: a line for each. */
    static List<String> happenings(Exchange exchange) {
        List<String> lines = new ArrayList<>();
        for (Attempt attempt : exchange.attempts()) {
            if (!attempt.strays().isEmpty()) {
                Map<String, Integer> reasons = new LinkedHashMap<>();
                attempt.strays().forEach(each -> reasons.merge(each, 1, Integer::sum));
                lines.add(";; not believed, because they did not fit the question: " + reasons);
            }
            boolean last = attempt == exchange.last();
            happening(attempt, exchange.query().server(), last).ifPresent(lines::add);
        }
        return lines;
    }

    private static Optional<String> happening(Attempt attempt, Server server, boolean last) {
        return switch (attempt.reply()) {
            case Reply.Accepted accepted when last -> Optional.empty();
            case Reply.Accepted accepted
            when accepted.message().flags().truncated() -> Optional.of(";; Truncated, retrying in TCP mode.");
            case Reply.Accepted accepted ->
                Optional.of(";; " + accepted.message().rcodeText() + " from " + server + ", asking in another way.");
            case Reply.Refused refused -> Optional.of(";; " + refused.why() + (last ? "" : " Asking without EDNS."));
            case Reply.Silent any ->
                Optional.of(";; communications error to " + server + ": timed out"
                        + (attempt.edns() || attempt.transport() != Transport.UDP ? "" : " (asked without EDNS)"));
            case Reply.Unreachable unreachable -> Optional.of(";; " + unreachable.why());
            case Reply.Cancelled any -> Optional.of(";; Stopped.");
        };
    }

    private static List<String> message(Message message, Query query, DigShow show) {
        List<String> lines = new ArrayList<>();
        if (show.comments()) {
            lines.addAll(header(message, query));
            message.edns().ifPresent(edns -> lines.addAll(DigEdns.lines(edns, query.edns())));
        }
        if (show.question() && !message.questions().isEmpty()) {
            heading(lines, show, "QUESTION");
            message.questions().forEach(each -> lines.add(DigColumns.question(each.name(), each.type())));
            end(lines, show);
        }
        section(lines, show, show.answer(), "ANSWER", message.answer());
        section(lines, show, show.authority(), "AUTHORITY", message.authority());
        section(lines, show, show.additional(), "ADDITIONAL", message.additional());
        return lines;
    }

    private static List<String> header(Message message, Query query) {
        List<String> lines = new ArrayList<>();
        lines.add(";; Got answer:");
        lines.add(";; ->>HEADER<<- opcode: " + opcode(message.opcode()) + ", status: " + message.rcodeText() + ", id: "
                + message.id());
        int additional = message.additional().size() + (message.edns().isPresent() ? 1 : 0) + (message.tsig() ? 1 : 0);
        lines.add(";; flags: " + message.flags() + "; QUERY: "
                + message.questions().size() + ", ANSWER: "
                + message.answer().size() + ", AUTHORITY: "
                + message.authority().size() + ", ADDITIONAL: "
                + additional);
        if (query.recursionDesired() && !message.flags().recursionAvailable()) {
            lines.add(";; WARNING: recursion requested but not available");
        }
        lines.add("");
        return lines;
    }

    private static void section(
            List<String> lines, DigShow show, boolean wanted, String name, List<ResourceRecord> records) {
        if (wanted && !records.isEmpty()) {
            heading(lines, show, name);
            records.forEach(each -> lines.add(DigColumns.record(each)));
            end(lines, show);
        }
    }

    private static void heading(List<String> lines, DigShow show, String name) {
        if (show.comments()) {
            lines.add(";; " + name + " SECTION:");
        }
    }

    private static void end(List<String> lines, DigShow show) {
        if (show.comments()) {
            lines.add("");
        }
    }

    private static List<String> stats(Exchange exchange, ZonedDateTime when) {
        Server server = exchange.query().server();
        int size = exchange.reply() instanceof Reply.Accepted accepted
                ? accepted.packet().length()
                : 0;
        return Arrays.asList(
                ";; Query time: " + exchange.lastNanos() / 1_000_000 + " msec",
                ";; SERVER: " + server + "("
                        + server.host().orElseGet(() -> server.address().toString()) + ") ("
                        + exchange.last().transport() + ")",
                ";; WHEN: " + when(when),
                ";; MSG SIZE  rcvd: " + size,
                "");
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

    private static String opcode(int code) {
        return code < OPCODES.size() ? OPCODES.get(code) : "RESERVED" + code;
    }
}
