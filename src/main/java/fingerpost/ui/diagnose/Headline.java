package fingerpost.ui.diagnose;

import fingerpost.diagnose.Cut;
import fingerpost.diagnose.Link;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;

/**
 * What came of a question, in one or two plain sentences.
 *
 * @param tone how it is coloured
 */
record Headline(Mark.Tone tone, String text) {
    static Headline of(Told told) {
        return switch (told.phase()) {
            case RUNNING ->
                new Headline(Mark.Tone.QUIET, "Asking for " + told.inquiry().title() + "…");
            case STOPPED ->
                new Headline(
                        Mark.Tone.DOUBTFUL, "Stopped. What had come by then is shown; the rest was not looked at.");
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
                : ", through " + count(trace.chain().size(), "alias", "aliases");
        boolean resolver = inquiry.start() instanceof Start.Resolver;
        return switch (trace.outcome()) {
            case ANSWER ->
                new Headline(
                        Mark.Tone.GOOD,
                        name + " has " + count(trace.answers().size(), type + " record", type + " records") + through
                                + ".");
            case NODATA ->
                new Headline(Mark.Tone.QUIET, end + " exists, but has no " + type + " record" + through + ".");
            case NXDOMAIN ->
                new Headline(
                        Mark.Tone.DOUBTFUL,
                        end + " does not exist" + (trace.chain().isEmpty() ? "." : ", and " + name + " leads there."));
            case LOOP -> new Headline(Mark.Tone.BAD, name + " never resolves: its way leads back to where it was.");
            case LAME ->
                new Headline(
                        Mark.Tone.BAD,
                        "None of the servers that are named for " + zone(trace) + " answers for it, so " + name
                                + " does not resolve.");
            case SILENT ->
                new Headline(
                        Mark.Tone.BAD,
                        resolver
                                ? "The resolver does not answer. Is the address right, and may it be reached from here?"
                                : "No server of " + zone(trace) + " answers, so " + name + " does not resolve.");
            case REFUSED ->
                new Headline(
                        Mark.Tone.BAD,
                        resolver
                                ? "The resolver refuses to answer; it may serve other networks than this one only."
                                : "Every server of " + zone(trace) + " refuses to answer, so " + name
                                        + " does not resolve.");
            case BROKEN ->
                new Headline(
                        Mark.Tone.BAD,
                        resolver
                                ? "The resolver cannot resolve " + name
                                        + ". A trace from the root shows where it breaks off."
                                : "The way to " + name + " breaks off at " + end + ".");
            case BUDGET ->
                new Headline(
                        Mark.Tone.BAD,
                        "Given up after " + count(trace.packets(), "packet", "packets") + " and "
                                + Millis.of(trace.nanos()) + ": a limit was reached before " + name + " was resolved.");
        };
    }

    private static DomainName end(Trace trace) {
        return trace.chain().isEmpty()
                ? trace.question().name()
                : trace.chain().getLast().target();
    }

    private static String zone(Trace trace) {
        return trace.cuts().isEmpty()
                ? "the root"
                : trace.cuts().stream()
                        .map(Cut::zone)
                        .reduce((a, b) -> b)
                        .map(zone -> zone.isRoot() ? "the root" : zone.unicode())
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

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
