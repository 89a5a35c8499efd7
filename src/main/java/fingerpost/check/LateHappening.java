package fingerpost.check;

import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import java.util.List;

/** Something that would happen only after a scenario has ended. */
final class LateHappening implements ElementCheck<Scenario> {
    @Override
    public String code() {
        return "SIM01";
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
        long late = scenario.happenings().stream()
                .filter(each -> each.at().compareTo(scenario.duration()) >= 0)
                .count();
        return late == 0
                ? List.of()
                : List.of(finding(
                        Severity.WARNING,
                        Subject.of(scenario.id()),
                        (late == 1 ? "One of the happenings" : late + " of the happenings") + " of " + scenario.label()
                                + " would come only after its end and never happens. Let the scenario last longer, or"
                                + " let it happen earlier."));
    }
}
