package fingerpost.simulate.ready;

import fingerpost.behaviour.TargetUrl;
import fingerpost.simulate.compiled.Aim;
import fingerpost.simulate.compiled.Compiler;
import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.compiled.SimulationProblem;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether requests fail although nothing has happened yet, so that nobody takes that for the work of a story. */
final class Faults {
    private static final int MOST_PAGES = 20;
    private static final double HARDLY = 0.0005;

    private Faults() {}

    /** A sentence for the note; empty where everything is served, or where nobody can say. */
    static String of(Topology topology, Pages pages) {
        List<TargetUrl> urls = pages.urls().stream().limit(MOST_PAGES).toList();
        Scenario quiet = new Scenario(Id.of("quiet"), "", Story.HOUR, List.of(), Set.of());
        double failing;
        try {
            Model model = Compiler.compile(topology, quiet, Load.evenly(urls), 1);
            Aim aim = Aim.of(model, 0);
            failing = 1
                    - IntStream.range(0, model.ends().size())
                            .mapToDouble(aim::end)
                            .sum();
        } catch (SimulationProblem impossible) {
            return "";
        }
        return failing < HARDLY
                ? ""
                : " Before anything happens "
                        + (failing > 1 - HARDLY
                                ? "every request fails"
                                : String.format(Locale.ROOT, "%.0f %% of requests fail", Math.max(1, failing * 100)))
                        + " already, by the design itself.";
    }
}
