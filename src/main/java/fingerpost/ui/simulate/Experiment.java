package fingerpost.ui.simulate;

import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;

/** All that the outcome of a simulation depends on. */
record Experiment(Topology topology, Scenario scenario, Dials dials) {}
