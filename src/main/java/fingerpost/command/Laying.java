package fingerpost.command;

import fingerpost.diagnose.drift.Drift;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.topology.Topology;

/** Lays a design over its servers, and says meanwhile how far it has come. */
record Laying(Console console) {
    /** The line of progress is written anew after so many answers. */
    private static final int EVERY = 10;

    Overlay lay(Drift drift, Topology topology) {
        Progress progress = new Progress(console);
        progress.at("Looking for the servers of the zones");
        try {
            return drift.lay(topology, each -> {
                if (each.done() % EVERY == 0 || each.done() == each.all()) {
                    progress.at(each.done() + " of " + each.all() + " questions answered");
                }
            });
        } finally {
            progress.end();
        }
    }
}
