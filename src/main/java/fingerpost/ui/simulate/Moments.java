package fingerpost.ui.simulate;

import fingerpost.picture.Axis;
import fingerpost.picture.Curves;
import fingerpost.picture.Unit;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** When things happen in an experiment, in words and along an axis. */
final class Moments {
    private Moments() {}

    static Axis time(Outcome outcome) {
        return new Axis("Time", Unit.SECONDS, 0, outcome.duration());
    }

    /** The middle of each stretch of time. */
    static List<Double> middles(Outcome outcome) {
        double length = outcome.binLength();
        return IntStream.range(0, outcome.tally().shape().bins())
                .mapToObj(bin -> (bin + 0.5) * length)
                .toList();
    }

    /** The happenings of the experiment in order of time. */
    static List<Curves.Mark> marks(Experiment experiment) {
        return experiment.scenario().happenings().stream()
                .sorted(Comparator.comparing(Happening::at))
                .map(each -> new Curves.Mark(each.at().toMillis() / 1e3, word(experiment.topology(), each)))
                .toList();
    }

    /** {@code web-1 fails}, {@code canary of www.example.com to 25 %}. */
    static String word(Topology topology, Happening happening) {
        return switch (happening) {
            case Happening.Fails fails -> name(topology, fails.element()) + " fails";
            case Happening.Refuses refuses -> name(topology, refuses.element()) + " refuses";
            case Happening.PathBreaks breaks -> "way to " + name(topology, breaks.element()) + " breaks";
            case Happening.Recovers recovers -> name(topology, recovers.element()) + " recovers";
            case Happening.RecordChanges changes ->
                changes.entry().owner().unicode() + " " + changes.entry().typeName() + " changes";
            case Happening.AuthorityOutage outage -> "authority of " + name(topology, outage.zone()) + " is out";
            case Happening.Surge surge ->
                name(topology, surge.clients()) + " ask "
                        + String.format(Locale.ROOT, "%.1f", surge.factor()).replaceAll("\\.0$", "")
                        + " times as often";
            case Happening.CanaryMoves moves ->
                "canary of " + moves.owner().unicode() + " to " + Unit.SHARE.text(moves.share() / 10_000.0);
        };
    }

    static String name(Topology topology, Id id) {
        return topology.find(id).map(Names::titleOf).orElse(id.text());
    }
}
