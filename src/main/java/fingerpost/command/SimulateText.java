package fingerpost.command;

import fingerpost.simulate.compiled.Ideal;
import fingerpost.simulate.result.Drain;
import fingerpost.simulate.result.Extent;
import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Outcome;
import fingerpost.simulate.result.Rollout;
import fingerpost.simulate.result.Share;
import fingerpost.simulate.result.Tally;
import fingerpost.simulate.result.Yardstick;
import fingerpost.topology.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** What came of a simulation, for a person. */
final class SimulateText {
    private static final int NAME = 30;
    private static final int BAR = 20;
    private static final int MOST_SHOWN = 20;

    private final Outcome outcome;
    private final Scenario scenario;
    private final List<Yardstick> yardsticks;
    private final Tally tally;
    private final List<String> lines = new ArrayList<>();

    SimulateText(Outcome outcome, Scenario scenario, List<Yardstick> yardsticks) {
        this.outcome = outcome;
        this.scenario = scenario;
        this.yardsticks = yardsticks;
        this.tally = outcome.tally();
    }

    String text() {
        lines.add(heading());
        lines.add("");
        parts("Where requests went", outcome.ends());
        parts("By which address", outcome.addresses());
        if (!outcome.proxies().isEmpty()) {
            parts("Through which proxy", outcome.proxies());
        }
        drains();
        rollouts();
        failures();
        latency();
        authority();
        yardsticks();
        outcome.model().notes().forEach(note -> lines.add("\n" + Rows.paragraph(note, 0)));
        return String.join("\n", lines);
    }

    private String heading() {
        String label = scenario.label().isBlank() ? scenario.id().text() : scenario.label();
        return label + ": " + Figures.time(outcome.duration()) + ", "
                + Figures.grouped(outcome.model().population()) + " clients, "
                + Figures.grouped(Math.round(outcome.requests())) + " requests"
                + (outcome.runs() == 1 ? "" : ", played " + outcome.runs() + " times")
                + (outcome.leaps() ? ", drawn together from query to query" : "")
                + (outcome.whole() ? "" : "; " + stopped(outcome))
                + (scenario.happenings().isEmpty() ? "; nothing happens" : "");
    }

    /** {@code stopped at 35 min of 60 min}. */
    static String stopped(Outcome outcome) {
        Extent extent = outcome.extent();
        return "stopped at " + Figures.time(extent.part() * outcome.duration()) + " of "
                + Figures.time(outcome.duration())
                + (extent.planned() == 1 ? "" : " in run " + extent.run() + " of " + extent.planned());
    }

    private void parts(String title, List<Outcome.Part> parts) {
        lines.add(Rows.cell(title, NAME + 2) + Rows.cell("share", 9) + Rows.cell("95 % band", 18) + "target");
        parts.stream()
                .sorted(Comparator.comparingDouble(
                        (Outcome.Part part) -> -part.share().part()))
                .limit(MOST_SHOWN)
                .forEach(part -> lines.add("  " + Rows.cell(part.endpoint(), NAME)
                        + Rows.cell(Figures.percent(part.share().part()), 9)
                        + Rows.cell(band(part.share()), 18)
                        + Rows.cell(Figures.percent(part.target()), 9)
                        + bar(part.share().part())));
        if (parts.size() > MOST_SHOWN) {
            lines.add("  and " + (parts.size() - MOST_SHOWN) + " more; all stand in the JSON and the CSV");
        }
        lines.add("");
    }

    private static String band(Share share) {
        return share.low() <= 0 && share.high() >= 1
                ? "unknown"
                : Figures.percent(share.low()).replace(" %", "") + " to " + Figures.percent(share.high());
    }

    private static String bar(double part) {
        return "#".repeat((int) Math.round(part * BAR));
    }

    private void drains() {
        for (Drain drain : outcome.drains()) {
            lines.add(Rows.paragraph(
                    "After " + Figures.time(drain.at()) + " " + change(drain) + " " + moved(drain, 0.5, "Half") + ", "
                            + moved(drain, 0.9, "90 %") + ", " + moved(drain, 0.99, "99 %") + ".",
                    0));
        }
        if (!outcome.drains().isEmpty()) {
            lines.add("");
        }
    }

    private static String change(Drain drain) {
        String addresses = String.join(", ", drain.addresses());
        String before = Figures.percent(drain.before()) + " of requests";
        return drain.isWhole()
                ? "nobody is given " + addresses + " any more, which had " + before + "."
                : addresses + " gets less, from " + before + " down to " + Figures.percent(drain.target())
                        + ". Of the difference:";
    }

    private void rollouts() {
        for (Rollout rollout : outcome.rollouts()) {
            lines.add(Rows.paragraph(
                    "Canary of " + rollout.owner() + ": "
                            + Figures.percent(rollout.share().part()) + " got it, " + Figures.percent(rollout.wanted())
                            + " were to. " + confidence(rollout),
                    0));
        }
        if (!outcome.rollouts().isEmpty()) {
            lines.add("");
        }
    }

    private static String confidence(Rollout rollout) {
        String resolvers = "With resolvers as " + Figures.rough(rollout.resolvers()) + " of equal weight, ";
        return rollout.epoch().isEmpty()
                ? resolvers + "each of which keeps its side, one rollout may be off by "
                        + Figures.percent(rollout.reach()) + " for good."
                : resolvers + "one rollout is off by up to " + Figures.percent(rollout.reach()) + " after "
                        + Figures.time(rollout.duration()) + "; to within one point it takes "
                        + Figures.time(rollout.timeTo(0.01).orElse(0)) + ".";
    }

    private void yardsticks() {
        if (yardsticks.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(Rows.cell("Beside it", NAME + 2) + Rows.cell("failed", 10) + Rows.cell("failed first", 14)
                + Rows.cell("latency", 12) + "queries/s");
        yardstick(Ideal.NONE, outcome);
        yardsticks.forEach(each -> yardstick(each.ideal(), each.outcome()));
    }

    private void yardstick(Ideal ideal, Outcome of) {
        long all = of.tally().allRequests();
        lines.add("  " + Rows.cell(ideal.word(), NAME)
                + Rows.cell(Figures.percent(Outcome.ratio(of.failedRequests(), all)), 10)
                + Rows.cell(Figures.percent(Outcome.ratio(of.tally().failedFirstAttempts, all)), 14)
                + Rows.cell(Figures.rough(of.meanLatency()) + " ms", 12)
                + Figures.rough(of.meanQueries()));
    }

    private static String moved(Drain drain, double part, String word) {
        OptionalDouble time = drain.timeTo(part);
        return word
                + (time.isPresent()
                        ? " has left after " + Figures.time(time.getAsDouble())
                        : " has not left within " + Figures.time(drain.watched()));
    }

    private void failures() {
        long all = tally.allRequests();
        row("Failed requests", outcome.failedRequests(), all);
        for (Fate fate : Fate.values()) {
            if (fate != Fate.SERVED && tally.ended(fate) > 0) {
                row("  " + word(fate), tally.ended(fate), all);
            }
        }
        row("Failed first attempts", tally.failedFirstAttempts, all);
    }

    private static String word(Fate fate) {
        return switch (fate) {
            case SERVED -> "served";
            case NO_ADDRESS -> "no address";
            case NO_CONNECTION -> "no connection";
            case DISTRUSTED -> "certificate not trusted";
            case ERROR -> "answered with an error";
            case DROPPED -> "closed without an answer";
            case LOOPED -> "too many redirects";
        };
    }

    private void row(String title, long count, long all) {
        lines.add(Rows.cell(title, NAME + 2)
                + Rows.cell(Figures.percent(Outcome.ratio(count, all)), 9)
                + Figures.grouped(Math.round(outcome.perRun(count))));
    }

    private void latency() {
        lines.add(Rows.cell("Latency", NAME + 2) + "half within " + millis(0.5) + ", 99 % within " + millis(0.99)
                + ", mean " + Figures.rough(outcome.meanLatency()) + " ms");
    }

    private String millis(double part) {
        return Figures.rough(tally.delays.quantile(part) / 1e3) + " ms";
    }

    private void authority() {
        lines.add(Rows.cell("Queries to name servers", NAME + 2) + "mean " + Figures.rough(outcome.meanQueries())
                + " a second, most " + Figures.rough(outcome.peakQueries()) + " in "
                + Figures.time(outcome.binLength()));
        lines.add(Rows.cell("Answered from caches", NAME + 2) + "clients' own "
                + Figures.percent(outcome.stubHitRatio()) + " of look-ups, resolvers "
                + Figures.percent(outcome.resolverHitRatio()) + " of the rest");
    }
}
