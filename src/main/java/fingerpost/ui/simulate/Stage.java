package fingerpost.ui.simulate;

import fingerpost.simulate.Simulation;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the steps in which an experiment is played, each with more than the one before, so that there is soon something to
 * see.
 *
 * @param clients which part of the clients takes part
 * @param work requests to be expected
 */
record Stage(double clients, int runs, double work) {
    private static final double FIRST = 20_000;
    private static final double MORE = 12;

    /** The stages of a whole simulation: a few of its clients, then more, one run with all, some runs, every run. */
    static List<Stage> of(Simulation whole) {
        double each = Math.max(1, whole.model().expectedRequests());
        List<Stage> stages = new ArrayList<>();
        for (double work = FIRST; work * 2 < each; work *= MORE) {
            stages.add(new Stage(work / each, 1, work));
        }
        int runs = whole.runs();
        if (runs > 1) {
            stages.add(new Stage(1, 1, each));
        }
        if (runs >= 10) {
            int some = runs / 5;
            stages.add(new Stage(1, some, each * some));
        }
        stages.add(new Stage(1, runs, each * runs));
        return List.copyOf(stages);
    }

    /** The design with that part of its clients, at least one of each group. */
    Topology thinned(Topology topology) {
        return clients >= 1
                ? topology
                : topology.map(element -> element instanceof ClientGroup group
                        ? new ClientGroup(
                                group.id(),
                                group.label(),
                                Math.max(1, Math.round(group.population() * clients)),
                                group.whereabouts(),
                                group.networks(),
                                group.requestsPerHour(),
                                group.resolvers(),
                                group.stub(),
                                group.families())
                        : element);
    }
}
