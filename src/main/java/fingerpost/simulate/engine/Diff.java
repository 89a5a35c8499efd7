package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Tally;
import fingerpost.simulate.result.Traced;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one request added to the counts. */
final class Diff {
    private final Model model;
    private final Tally before;
    private final Tally after;

    Diff(Model model, Tally before, Tally after) {
        this.model = model;
        this.before = before;
        this.after = after;
    }

    Traced traced(long at, Steps who) {
        Fate fate = Arrays.stream(Fate.values())
                .filter(each -> after.ended(each) > before.ended(each))
                .findFirst()
                .orElse(Fate.SERVED);
        return new Traced(
                at / 1e6,
                who.cache.cells().get(who.run.arrivals().cell).group().id(),
                who.clientOfGroup() + 1,
                who.cache.resolver(),
                from(),
                told(grown(before.queries, after.queries), model.servers()),
                told(grown(before.failedAt, after.failedAt), model.addresses()),
                told(grown(before.byAddress, after.byAddress), model.addresses()),
                end(),
                fate,
                (after.latency - before.latency) / 1e3);
    }

    /** Where it was served. */
    Optional<String> end() {
        return told(grown(before.byEnd, after.byEnd), model.ends()).stream().findFirst();
    }

    /** The addresses that it tried, by their numbers: those that failed first. */
    List<Integer> tried() {
        return Stream.concat(
                        grown(before.failedAt, after.failedAt).stream(),
                        grown(before.byAddress, after.byAddress).stream())
                .toList();
    }

    /** Those of them that took no connection. */
    List<Integer> failed() {
        return grown(before.failedAt, after.failedAt);
    }

    /** How many addresses took the connection. */
    long connections() {
        return Arrays.stream(after.byAddress).sum()
                - Arrays.stream(before.byAddress).sum();
    }

    /** Where it had from what it looked up. */
    Traced.From from() {
        if (after.lookups == before.lookups) {
            return Traced.From.NO_LOOKUP;
        }
        if (after.unanswered > before.unanswered) {
            return Traced.From.NOBODY;
        }
        if (after.allQueries() > before.allQueries()) {
            return Traced.From.NAME_SERVERS;
        }
        return after.resolverHits > before.resolverHits ? Traced.From.RESOLVER : Traced.From.OWN_CACHE;
    }

    private static List<Integer> grown(long[] before, long[] after) {
        return IntStream.range(0, after.length)
                .filter(i -> after[i] > before[i])
                .boxed()
                .toList();
    }

    private static List<String> told(List<Integer> numbers, List<?> things) {
        return numbers.stream().map(each -> things.get(each).toString()).toList();
    }
}
