package fingerpost.plan;

import fingerpost.plan.Step.Kind;
import fingerpost.plan.difference.Difference;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.compiled.SimulationProblem;
import fingerpost.simulate.result.Drain;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Happening;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Plays each switch of a plan with the clients of the design, to see how they leave the old answers. */
public final class DrainForecast {
    private static final Duration SHORTEST = Duration.ofMinutes(10);

    private DrainForecast() {}

    /**
     * The plan with what was simulated; blocks. The design stays as it is where nobody asks, or where it cannot be simulated.
     *
     * @param seed the same gives the same figures
     * @param stopped asked often; once it says yes, the steps that are left get no figures
     */
    public static Plan of(Plan plan, long seed, BooleanSupplier stopped) {
        List<Step> steps = new ArrayList<>();
        Topology before = plan.now();
        for (Step step : plan.steps()) {
            steps.add(
                    stopped.getAsBoolean()
                            ? step
                            : drain(before, step, seed, stopped).map(step::with).orElse(step));
            before = step.after();
        }
        return new Plan(plan.now(), plan.wanted(), steps);
    }

    private static Optional<Draining> drain(Topology before, Step step, long seed, BooleanSupplier stopped) {
        if (step.kind() != Kind.SWITCH || before.all(ClientGroup.class).isEmpty()) {
            return Optional.empty();
        }
        Duration wait = step.pause().time();
        Duration length = wait.multipliedBy(2).compareTo(SHORTEST) > 0 ? wait.multipliedBy(2) : SHORTEST;
        Duration at = length.dividedBy(4);
        List<Happening> happenings = new ArrayList<>();
        for (Difference each : step.changes()) {
            if (each instanceof Difference.OfEntry entry && entry.was().isPresent()) {
                Optional<HostedZone> zone = before.zones().stream()
                        .filter(held -> held.apex().equals(entry.apex()))
                        .findFirst();
                zone.flatMap(held -> entry.is().map(is -> new Happening.RecordChanges(at, held.id(), is)))
                        .ifPresent(happenings::add);
            }
        }
        Id id = Id.from("switch", taken -> before.find(taken).isPresent());
        Scenario scenario = new Scenario(id, step.title(), length, happenings, Set.of(Scenario.Measure.SHARES));
        try {
            Outcome outcome = Simulation.of(before, scenario, Options.of(seed)).play(any -> {}, stopped);
            return outcome.drains().stream()
                    .filter(each -> Math.abs(each.at() - at.toSeconds()) < 1)
                    .max(Comparator.comparingDouble(Drain::before))
                    .map(each -> new Draining(each.before(), each.timeTo(0.99), left(each, wait.toSeconds())));
        } catch (SimulationProblem impossible) {
            return Optional.empty();
        }
    }

    private static double left(Drain drain, long after) {
        return drain.curve().stream()
                .filter(each -> each.after() >= after)
                .findFirst()
                .map(Drain.Point::left)
                .orElse(0.0);
    }
}
