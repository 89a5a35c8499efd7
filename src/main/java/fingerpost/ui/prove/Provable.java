package fingerpost.ui.prove;

import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.Refusal;
import fingerpost.prove.Proof;
import fingerpost.prove.ProofReport;
import fingerpost.prove.ground.Program;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.Watch;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A target with the servers that read its files.
 *
 * @param installed those that are on this machine
 * @param missing those that are not
 */
record Provable(Exporter exporter, List<Program> installed, List<Program> missing) {
    Provable {
        installed = List.copyOf(installed);
        missing = List.copyOf(missing);
    }

    /** All that have a server, those first that can be proven now. Looks for programs, so not on the UI thread. */
    static List<Provable> of(List<Exporter> exporters) {
        List<Provable> all = new ArrayList<>();
        for (Exporter each : exporters) {
            List<Program> programs = Proof.programs(each.target());
            if (!programs.isEmpty()) {
                Map<Boolean, List<Program>> there = programs.stream()
                        .collect(Collectors.partitioningBy(
                                program -> program.find().isPresent()));
                all.add(new Provable(each, there.getOrDefault(true, List.of()), there.getOrDefault(false, List.of())));
            }
        }
        all.sort(Comparator.comparing(each -> !each.isPossible()));
        return List.copyOf(all);
    }

    boolean isPossible() {
        return !installed.isEmpty();
    }

    /** What asks which servers, or what to install. */
    String note() {
        return isPossible()
                ? installed.stream().map(Program::name).collect(Collectors.joining(", "))
                : Speech.of(
                        "install {0}",
                        missing.stream().map(Program::spoken).collect(Collectors.joining(" " + Speech.of("or") + " ")));
    }

    /** The proof of the files that are exported of that design; may take long. */
    ProofReport prove(Topology topology, Watch watch) throws Refusal, ProofProblem {
        Bundle bundle = exporter.export(topology, exporter.versions().getFirst(), Map.of());
        return Proof.of(topology, exporter.target(), bundle, watch);
    }
}
