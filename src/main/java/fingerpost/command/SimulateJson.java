package fingerpost.command;

import fingerpost.document.json.At;
import fingerpost.document.json.Json;
import fingerpost.document.json.Numbers;
import fingerpost.document.json.Writing;
import fingerpost.simulate.result.Delays;
import fingerpost.simulate.result.Drain;
import fingerpost.simulate.result.Extent;
import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Outcome;
import fingerpost.simulate.result.Rollout;
import fingerpost.simulate.result.Series;
import fingerpost.simulate.result.Tally;
import fingerpost.simulate.result.Yardstick;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What came of a simulation, as JSON; the shape stands in the help of the command. */
final class SimulateJson {
    private SimulateJson() {}

    static Json of(Outcome outcome, List<Yardstick> yardsticks) {
        Tally tally = outcome.tally();
        Writing writing = new Writing()
                .text("scenario", outcome.scenario())
                .number("seed", outcome.seed())
                .number("runs", outcome.runs())
                .put("whole", new Json.Truth(outcome.whole(), At.NOWHERE));
        if (!outcome.whole()) {
            writing.put("stopped", stopped(outcome));
        }
        return writing.put("duration", number(outcome.duration()))
                .number("lookups", tally.lookups)
                .number("leaps", tally.leaps)
                .number("requests", tally.allRequests())
                .put("stubHitRatio", number(outcome.stubHitRatio()))
                .put("resolverHitRatio", number(outcome.resolverHitRatio()))
                .number("authorityQueries", tally.allQueries())
                .list("shares", outcome.ends(), SimulateJson::part)
                .list("addresses", outcome.addresses(), SimulateJson::part)
                .list("proxies", outcome.proxies(), SimulateJson::part)
                .number("failedFirstAttempts", tally.failedFirstAttempts)
                .number("failedRequests", outcome.failedRequests())
                .put("fates", fates(tally))
                .put("latency", latency(outcome))
                .list("drains", outcome.drains(), SimulateJson::drain)
                .list("rollouts", outcome.rollouts(), SimulateJson::rollout)
                .list("yardsticks", yardsticks, SimulateJson::yardstick)
                .texts("notes", outcome.model().notes())
                .put("series", series(outcome))
                .block();
    }

    private static Json stopped(Outcome outcome) {
        Extent extent = outcome.extent();
        return new Writing()
                .put("at", number(extent.part() * outcome.duration()))
                .number("run", extent.run())
                .put("runs", number(extent.runs()))
                .flat();
    }

    private static Json part(Outcome.Part part) {
        return new Writing()
                .text("endpoint", part.endpoint())
                .put("share", number(part.share().part()))
                .put("low", number(part.share().low()))
                .put("high", number(part.share().high()))
                .put("target", number(part.target()))
                .flat();
    }

    private static Json drain(Drain drain) {
        Writing writing = new Writing()
                .put("at", number(drain.at()))
                .texts("addresses", drain.addresses())
                .put("before", number(drain.before()))
                .put("target", number(drain.target()))
                .put("watched", number(drain.watched()));
        for (int percent : new int[] {50, 90, 99}) {
            drain.timeTo(percent / 100.0).ifPresent(time -> writing.put("to" + percent, number(time)));
        }
        return writing.put(
                        "after",
                        numbers(drain.curve().stream().map(Drain.Point::after).toList()))
                .put(
                        "left",
                        numbers(drain.curve().stream().map(Drain.Point::left).toList()))
                .flat();
    }

    private static Json rollout(Rollout rollout) {
        Writing writing = new Writing()
                .text("owner", rollout.owner())
                .put("wanted", number(rollout.wanted()))
                .put("share", number(rollout.share().part()))
                .put("low", number(rollout.share().low()))
                .put("high", number(rollout.share().high()))
                .put("resolvers", number(rollout.resolvers()))
                .put("standardError", number(rollout.standardError()));
        rollout.timeTo(0.01).ifPresent(time -> writing.put("toOnePoint", number(time)));
        return writing.flat();
    }

    private static Json yardstick(Yardstick yardstick) {
        Outcome outcome = yardstick.outcome();
        return new Writing()
                .text("ideal", yardstick.ideal().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .number("failedFirstAttempts", outcome.tally().failedFirstAttempts)
                .number("failedRequests", outcome.failedRequests())
                .number("authorityQueries", outcome.tally().allQueries())
                .put("meanLatency", number(outcome.meanLatency()))
                .flat();
    }

    private static Json fates(Tally tally) {
        Writing writing = new Writing();
        Arrays.stream(Fate.values())
                .forEach(fate -> writing.number(fate.name().toLowerCase(Locale.ROOT), tally.ended(fate)));
        return writing.flat();
    }

    private static Json latency(Outcome outcome) {
        Delays delays = outcome.tally().delays;
        return new Writing()
                .put("mean", number(outcome.meanLatency()))
                .put("p50", number(delays.quantile(0.5) / 1e3))
                .put("p99", number(delays.quantile(0.99) / 1e3))
                .flat();
    }

    private static Json series(Outcome outcome) {
        Writing writing = new Writing();
        int bins = outcome.tally().shape().bins();
        writing.put(
                "from",
                numbers(IntStream.range(0, bins)
                        .mapToObj(bin -> bin * outcome.binLength())
                        .toList()));
        outcome.series().forEach(each -> writing.put(each.name(), series(each)));
        return writing.block();
    }

    private static Json series(Series series) {
        Writing writing = new Writing().text("unit", series.unit());
        for (Series.Line line : series.lines()) {
            writing.put(line.label(), numbers(line.values()));
            if (!line.target().isEmpty()) {
                writing.put(line.label() + " target", numbers(line.target()));
            }
        }
        return writing.block();
    }

    private static Json numbers(List<Double> values) {
        return Writing.flatList(values, SimulateJson::number);
    }

    private static Json number(double value) {
        return Numbers.of(new BigDecimal(Figures.decimal(value)));
    }
}
