package fingerpost.ui.diagnose;

import fingerpost.diagnose.Cut;
import fingerpost.diagnose.Link;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.ui.speech.Speech;

/**
 * What came of a question, in one or two plain sentences.
 *
 * @param tone how it is coloured
 */
record Headline(Mark.Tone tone, String text) {
    static Headline of(Told told) {
        return switch (told.phase()) {
            case RUNNING ->
                new Headline(
                        Mark.Tone.QUIET,
                        Speech.of("Asking for {0}…", told.inquiry().title()));
            case STOPPED ->
                new Headline(
                        Mark.Tone.DOUBTFUL,
                        Speech.of("Stopped. What had come by then is shown; the rest was not looked at."));
            case FAILED -> new Headline(Mark.Tone.BAD, told.failure());
            case COMPLETE -> complete(told.inquiry(), told.trace().orElseThrow());
        };
    }

    private static Headline complete(Inquiry inquiry, Trace trace) {
        String name = trace.question().name().unicode();
        String end = end(trace).unicode();
        String type = trace.question().type().toString();
        String through = trace.chain().isEmpty()
                ? ""
                : ", " + Speech.count(trace.chain().size(), "through 1 alias", "through {0} aliases");
        boolean resolver = inquiry.start() instanceof Start.Resolver;
        return switch (trace.outcome()) {
            case ANSWER ->
                new Headline(Mark.Tone.GOOD, Speech.of("{0} has {1}.", name, records(trace, type) + through));
            case NODATA ->
                new Headline(Mark.Tone.QUIET, Speech.of("{0} exists, but has no {1} record{2}.", end, type, through));
            case NXDOMAIN ->
                new Headline(
                        Mark.Tone.DOUBTFUL,
                        trace.chain().isEmpty()
                                ? Speech.of("{0} does not exist.", end)
                                : Speech.of("{0} does not exist, and {1} leads there.", end, name));
            case LOOP ->
                new Headline(Mark.Tone.BAD, Speech.of("{0} never resolves: its way leads back to where it was.", name));
            case LAME ->
                new Headline(
                        Mark.Tone.BAD,
                        Speech.of(
                                "None of the servers that are named for {0} answers for it, so {1} does not resolve.",
                                zone(trace), name));
            case SILENT ->
                new Headline(
                        Mark.Tone.BAD,
                        resolver
                                ? Speech.of("The resolver does not answer. Is the address right, and may it be reached"
                                        + " from here?")
                                : Speech.of("No server of {0} answers, so {1} does not resolve.", zone(trace), name));
            case REFUSED ->
                new Headline(
                        Mark.Tone.BAD,
                        resolver
                                ? Speech.of("The resolver refuses to answer; it may serve other networks than this one"
                                        + " only.")
                                : Speech.of(
                                        "Every server of {0} refuses to answer, so {1} does not resolve.",
                                        zone(trace), name));
            case BROKEN ->
                new Headline(
                        Mark.Tone.BAD,
                        resolver
                                ? Speech.of(
                                        "The resolver cannot resolve {0}. A trace from the root shows where it breaks"
                                                + " off.",
                                        name)
                                : Speech.of("The way to {0} breaks off at {1}.", name, end));
            case BUDGET ->
                new Headline(
                        Mark.Tone.BAD,
                        Speech.of(
                                "Given up after {0} and {1}: a limit was reached before {2} was resolved.",
                                Speech.count(trace.packets(), "1 packet", "{0} packets"),
                                Millis.of(trace.nanos()),
                                name));
        };
    }

    private static DomainName end(Trace trace) {
        return trace.chain().isEmpty()
                ? trace.question().name()
                : trace.chain().getLast().target();
    }

    private static String zone(Trace trace) {
        return trace.cuts().isEmpty()
                ? Speech.of("the root")
                : trace.cuts().stream()
                        .map(Cut::zone)
                        .reduce((a, b) -> b)
                        .map(zone -> zone.isRoot() ? Speech.of("the root") : zone.unicode())
                        .orElseThrow();
    }

    /** The aliases with their targets: {@code www.example.com → shop.example.net}. */
    static String chain(Trace trace) {
        StringBuilder text = new StringBuilder();
        for (Link link : trace.chain()) {
            text.append(text.isEmpty() ? link.owner().unicode() : "")
                    .append(" → ")
                    .append(link.target().unicode());
        }
        return text.toString();
    }

    private static String records(Trace trace, String type) {
        int count = trace.answers().size();
        return count == 1 ? Speech.of("1 {0} record", type) : Speech.of("{0} {1} records", count, type);
    }
}
