package fingerpost.simulate.ready;

import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario.Measure;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first line of a name gets the answers of the next one. */
final class LineMoves {
    private LineMoves() {}

    static Optional<Story> of(Topology topology, List<Asked> asked) {
        return asked.stream()
                .flatMap(each -> each.entry() instanceof RecordSet set && set.policy() instanceof ByLine lines
                        ? story(topology, each, set, lines).stream()
                        : Optional.<Story>empty().stream())
                .findFirst();
    }

    private static Optional<Story> story(Topology topology, Asked asked, RecordSet set, ByLine lines) {
        LineChoice first = lines.choices().getFirst();
        Optional<AnswerPolicy> next =
                lines.choices().size() > 1 ? Optional.of(lines.choices().get(1).policy()) : lines.otherwise();
        return next.map(policy -> {
            List<LineChoice> choices = new ArrayList<>(lines.choices());
            choices.set(0, new LineChoice(first.line(), policy));
            String line = label(topology, first.line());
            return Story.of(
                            line + " moves",
                            "After 20 minutes askers of " + line + " get the answers of another line. Look for how long"
                                    + " they still go to the old place, and for whether the new one bears both.",
                            Story.HOUR.plusHours(1),
                            List.of(new Happening.RecordChanges(
                                    Story.minutes(20),
                                    asked.zone().id(),
                                    set.withPolicy(new ByLine(choices, lines.otherwise())))))
                    .measuring(Measure.SHARES, Measure.FAILURES, Measure.LATENCY);
        });
    }

    private static String label(Topology topology, Id id) {
        return topology.get(id, Line.class).label();
    }
}
