package fingerpost.ui.simulate;

import fingerpost.picture.Axis;
import fingerpost.picture.Curves;
import fingerpost.picture.Unit;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Names;
import fingerpost.ui.speech.Numbers;
import fingerpost.ui.speech.Speech;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** When things happen in an experiment, in words and along an axis. */
final class Moments {
    private Moments() {}

    static Axis time(Outcome outcome) {
        return new Axis(Speech.of("Time"), Unit.SECONDS, 0, outcome.duration(), Numbers.locale());
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
            case Happening.Fails fails -> Speech.of("{0} fails", name(topology, fails.element()));
            case Happening.Refuses refuses -> Speech.of("{0} refuses", name(topology, refuses.element()));
            case Happening.PathBreaks breaks -> Speech.of("way to {0} breaks", name(topology, breaks.element()));
            case Happening.Recovers recovers -> Speech.of("{0} recovers", name(topology, recovers.element()));
            case Happening.RecordChanges changes ->
                Speech.of(
                        "{0} {1} changes",
                        changes.entry().owner().unicode(), changes.entry().typeName());
            case Happening.AuthorityOutage outage ->
                Speech.of("authority of {0} is out", name(topology, outage.zone()));
            case Happening.Surge surge ->
                Speech.of(
                        "{0} ask {1} times as often",
                        name(topology, surge.clients()),
                        Numbers.of(surge.factor(), 1).replaceAll("[.,]0$", ""));
            case Happening.CanaryMoves moves ->
                Speech.of(
                        "canary of {0} to {1}",
                        moves.owner().unicode(), Numbers.of(Unit.SHARE, moves.share() / 10_000.0));
        };
    }

    static String name(Topology topology, Id id) {
        return topology.find(id).map(Names::titleOf).orElse(id.text());
    }
}
