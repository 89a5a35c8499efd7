package fingerpost.simulate.result;

import fingerpost.dns.DomainName;
import fingerpost.simulate.result.Series.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** What happened over time, as series. */
final class Course {
    private final Outcome outcome;
    private final Tally tally;
    private final int bins;

    Course(Outcome outcome) {
        this.outcome = outcome;
        this.tally = outcome.tally();
        this.bins = tally.shape().bins();
    }

    List<Series> series() {
        return List.of(
                new Series("backends", "1", shares(outcome.ends(), bin -> outcome.endsAt(bin))),
                new Series("addresses", "1", shares(outcome.addresses(), bin -> outcome.addressesAt(bin))),
                new Series("proxies", "1", shares(outcome.proxies(), bin -> outcome.proxiesAt(bin))),
                new Series(
                        "requests",
                        "1/s",
                        List.of(
                                line("requests", bin -> outcome.perSecond(tally.requests[bin], bin)),
                                line("failed", bin -> outcome.perSecond(tally.failed[bin], bin)),
                                line("failed first", bin -> outcome.perSecond(tally.failedFirst[bin], bin)))),
                new Series("queries", "1/s", queries()),
                new Series(
                        "hits",
                        "1",
                        List.of(
                                line("clients", bin -> Outcome.ratio(tally.stubHits(bin), tally.lookups(bin))),
                                line(
                                        "resolvers",
                                        bin -> Outcome.ratio(
                                                tally.resolverHits(bin), tally.lookups(bin) - tally.stubHits(bin))))),
                new Series(
                        "latency",
                        "ms",
                        List.of(line("mean", bin -> Outcome.ratio(tally.latency(bin), tally.requests[bin]) / 1_000))));
    }

    private Line line(String label, IntToDoubleFunction value) {
        return Line.of(
                label, IntStream.range(0, bins).mapToObj(value::applyAsDouble).toList());
    }

    private List<Line> queries() {
        List<DomainName> servers = outcome.model().servers();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < servers.size(); i++) {
            int server = i;
            lines.add(line(
                    servers.get(i).toString(),
                    bin -> outcome.perSecond(tally.queries[bin * servers.size() + server], bin)));
        }
        return lines;
    }

    private List<Line> shares(List<Outcome.Part> whole, IntFunction<List<Outcome.Part>> at) {
        List<List<Outcome.Part>> all = IntStream.range(0, bins).mapToObj(at).toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            int number = i;
            List<Share> shares =
                    all.stream().map(parts -> parts.get(number).share()).toList();
            lines.add(new Line(
                    whole.get(i).endpoint(),
                    shares.stream().map(Share::part).toList(),
                    shares.stream().map(Share::low).toList(),
                    shares.stream().map(Share::high).toList(),
                    all.stream().map(parts -> parts.get(number).target()).toList()));
        }
        return lines;
    }
}
