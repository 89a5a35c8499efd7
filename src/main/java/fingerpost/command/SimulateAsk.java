package fingerpost.command;

import fingerpost.behaviour.TargetUrl;
import fingerpost.simulate.compiled.Load;
import fingerpost.topology.CacheFarm;
import fingerpost.topology.Conditions;
import fingerpost.topology.Id;
import fingerpost.topology.Rhythm;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person names on the command line of a simulation, found in the design. */
final class SimulateAsk {
    private static final Duration HOUR = Duration.ofHours(1);

    private SimulateAsk() {}

    /** The scenario of that id or label; without a name the first of the design, else an hour in which nothing happens. */
    static Scenario scenario(Topology topology, @Nullable String wanted) {
        List<Scenario> all = topology.all(Scenario.class);
        if (wanted == null) {
            return all.isEmpty() ? plainHour(topology) : all.getFirst();
        }
        return all.stream()
                .filter(each -> each.id().text().equals(wanted) || each.label().equalsIgnoreCase(wanted))
                .findFirst()
                .or(() -> Optional.of(plainHour(topology))
                        .filter(hour -> hour.id().text().equals(wanted)))
                .orElseThrow(() -> new CallProblem("There is no scenario \"" + wanted + "\" in this design; "
                        + (all.isEmpty()
                                ? "it has none. Leave --scenario away for a plain hour."
                                : "it has "
                                        + all.stream()
                                                .map(each -> each.id().text())
                                                .collect(Collectors.joining(", ")) + ".")));
    }

    private static Scenario plainHour(Topology topology) {
        Id id = Id.from("plain hour", topology.byId()::containsKey);
        return new Scenario(id, "A plain hour", HOUR, List.of(), Set.of());
    }

    /** What the scenario says of its clients and caches, but for what is named here. */
    static Load load(
            Topology topology, Scenario scenario, List<String> urls, @Nullable Integer caches, @Nullable Double zipf) {
        Conditions conditions = scenario.conditions();
        CacheFarm farm = conditions.farm();
        Rhythm rhythm = conditions.demand().rhythm();
        List<Load.Ask> asks = urls.isEmpty()
                ? Load.of(topology, conditions).asks()
                : urls.stream().map(SimulateAsk::ask).toList();
        return new Load(asks, caches == null ? farm.caches() : caches, zipf == null ? farm.zipf() : zipf, rhythm);
    }

    /** {@code http://www.example.com/=3}: what stands behind the last {@code =} is the weight, unless the URL has a query. */
    static Load.Ask ask(String text) {
        int equals = text.indexOf('?') < 0 ? text.lastIndexOf('=') : -1;
        String url = equals < 0 ? text : text.substring(0, equals);
        return new Load.Ask(url(url), equals < 0 ? 1 : weight(text, text.substring(equals + 1)));
    }

    private static TargetUrl url(String text) {
        try {
            return TargetUrl.parse(text);
        } catch (IllegalArgumentException unreadable) {
            throw new CallProblem(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private static double weight(String text, String number) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException none) {
            throw new CallProblem(
                    "The weight \"" + number + "\" of --url " + text + " is no number; write URL or URL=3.", none);
        }
    }
}
