package fingerpost.topology.edit;

import fingerpost.topology.Demand;
import fingerpost.topology.Host;
import fingerpost.topology.PageUrl;
import fingerpost.topology.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Scenarios whose clients ask for other hosts than before. */
final class AskedHosts {
    private AskedHosts() {}

    /** The scenario with each host replaced; pages that become one are asked for as often as both. */
    static Scenario in(Scenario scenario, UnaryOperator<Host> changed) {
        Demand demand = scenario.conditions().demand();
        Map<PageUrl, Double> weights = new LinkedHashMap<>();
        demand.asks()
                .forEach(each -> weights.merge(
                        each.url().withHost(changed.apply(each.url().host())), each.weight(), Double::sum));
        List<Demand.Ask> asks = new ArrayList<>();
        weights.forEach((url, weight) -> asks.add(new Demand.Ask(url, weight)));
        return asks.equals(demand.asks())
                ? scenario
                : scenario.under(scenario.conditions().with(demand.withAsks(asks)));
    }
}
