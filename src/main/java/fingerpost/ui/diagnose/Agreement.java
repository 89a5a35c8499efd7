package fingerpost.ui.diagnose;

import fingerpost.diagnose.StepKind;
import fingerpost.dns.Ttl;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.Exchange;
import fingerpost.wire.ResourceRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which resolvers say the same: the records count, neither their order nor how long they are still kept. */
final class Agreement {
    /**
     * What one resolver says.
     *
     * @param ttl how long it kept its answer when it gave it; empty where it gave none
     * @param differs whether most of those that answer say something else
     */
    record Row(
            String server,
            Mark mark,
            String answer,
            Optional<Ttl> ttl,
            String time,
            boolean differs,
            Exchange exchange) {
        /** How long that resolver still keeps its answer, so long after it was asked. */
        String kept(Duration since) {
            return ttl.map(whole -> whole.seconds() - since.toSeconds())
                    .map(left -> left > 0 ? Ttl.of(left).spoken() : Speech.of("expired"))
                    .orElse("");
        }
    }

    private Agreement() {}

    static List<Row> rows(SideBySide asked) {
        String usual = usual(asked);
        List<Row> rows = new ArrayList<>();
        asked.servers()
                .forEach(server -> asked.answer(server)
                        .ifPresent(exchange -> rows.add(new Row(
                                ServerText.told(server),
                                Mark.of(ResolverTrace.kind(exchange)),
                                data(exchange),
                                ttl(exchange),
                                Millis.of(exchange.nanos()),
                                answered(exchange) && !said(exchange).equals(usual),
                                exchange))));
        return rows;
    }

    static Headline headline(SideBySide asked) {
        List<Row> rows = rows(asked);
        long silent = rows.stream().filter(row -> !answered(row.exchange())).count();
        long differing = rows.stream().filter(Row::differs).count();
        long alike = rows.size() - silent - differing;
        String told = silent == 0
                ? ""
                : " "
                        + (silent == 1
                                ? Speech.of("1 of {0} does not answer.", rows.size())
                                : Speech.of("{0} of {1} do not answer.", silent, rows.size()));
        if (alike == 0) {
            return new Headline(Mark.Tone.BAD, Speech.of("None of the resolvers answers."));
        }
        if (differing > 0) {
            return new Headline(
                    Mark.Tone.DOUBTFUL,
                    (differing == 1
                                    ? Speech.of(
                                            "The resolvers do not agree: 1 says something else than the other {0}.",
                                            alike)
                                    : Speech.of(
                                            "The resolvers do not agree: {0} say something else than the other {1}.",
                                            differing, alike))
                            + told);
        }
        String all = alike == 1
                ? Speech.of("Only one resolver answers.")
                : silent == 0
                        ? Speech.of("All {0} resolvers say the same.", alike)
                        : Speech.of("All {0} resolvers that answer say the same.", alike);
        return new Headline(silent == 0 ? Mark.Tone.GOOD : Mark.Tone.DOUBTFUL, all + told);
    }

    /** What most of them say, the first one named where there is a draw. */
    private static String usual(SideBySide asked) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        asked.servers()
                .forEach(server -> asked.answer(server)
                        .filter(Agreement::answered)
                        .ifPresent(exchange -> votes.merge(said(exchange), 1, Integer::sum)));
        int most = votes.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return votes.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Whether it said something about the name, be it that there is none. */
    private static boolean answered(Exchange exchange) {
        StepKind kind = ResolverTrace.kind(exchange);
        return kind == StepKind.ANSWER || kind == StepKind.NODATA || kind == StepKind.NXDOMAIN;
    }

    private static String said(Exchange exchange) {
        return ResolverTrace.kind(exchange) + " "
                + ResolverTrace.answers(exchange).stream()
                        .map(ResourceRecord::text)
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }

    private static String data(Exchange exchange) {
        return ResolverTrace.answers(exchange).stream()
                .map(ResourceRecord::text)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Ttl> ttl(Exchange exchange) {
        return ResolverTrace.answers(exchange).stream().map(ResourceRecord::ttl).min(Comparator.naturalOrder());
    }
}
