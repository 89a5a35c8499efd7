package fingerpost.check;

import fingerpost.topology.Canary;
import fingerpost.topology.Happening;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import fingerpost.topology.ZoneEntry;
import java.util.List;

/** A scenario that moves the canary of a name that has none. */
final class MissingCanary implements ElementCheck<Scenario> {
    @Override
    public String code() {
        return "SIM03";
    }

    @Override
    public String source() {
        return "\"Simulate\": scenarios";
    }

    @Override
    public Class<Scenario> kind() {
        return Scenario.class;
    }

    @Override
    public List<Finding> of(Scenario scenario, Design design) {
        return scenario.happenings().stream()
                .filter(Happening.CanaryMoves.class::isInstance)
                .map(Happening.CanaryMoves.class::cast)
                .filter(moves -> design.at(moves.zone(), moves.owner()).stream().noneMatch(MissingCanary::isCanary)
                        && !made(scenario, moves))
                .map(Happening.CanaryMoves::owner)
                .distinct()
                .map(owner -> finding(
                        Severity.ERROR,
                        Subject.of(scenario.id()),
                        scenario.label() + " moves the canary of " + owner.unicode()
                                + ", which has none. Give the record set a canary, or name another."))
                .toList();
    }

    private static boolean made(Scenario scenario, Happening.CanaryMoves moves) {
        return scenario.happenings().stream()
                .anyMatch(each -> each instanceof Happening.RecordChanges changes
                        && changes.zone().equals(moves.zone())
                        && changes.entry().owner().equals(moves.owner())
                        && isCanary(changes.entry()));
    }

    private static boolean isCanary(ZoneEntry entry) {
        return entry instanceof RecordSet set && set.policy() instanceof Canary;
    }
}
