package fingerpost.check;

import fingerpost.topology.Demand;
import fingerpost.topology.Host;
import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import java.util.List;

/** A scenario whose clients ask for a host that the design does not have. */
final class UnknownPage implements ElementCheck<Scenario> {
    @Override
    public String code() {
        return "SIM04";
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
        return scenario.conditions().demand().asks().stream()
                .map(Demand.Ask::url)
                .filter(url -> !isKnown(url.host(), design))
                .map(url -> finding(
                        Severity.WARNING,
                        Subject.of(scenario.id()),
                        "Clients of " + scenario.label() + " ask for " + url
                                + ", and nothing of the design has that host: every request fails. Ask for a host of"
                                + " the design, or add it."))
                .toList();
    }

    private static boolean isKnown(Host host, Design design) {
        return switch (host) {
            case Host.AtAddress at -> !design.holders(at.address()).isEmpty();
            case Host.AtName at ->
                design.apexOf(at.name()).isPresent()
                        || design.endpoint(at.name()).isPresent();
        };
    }
}
