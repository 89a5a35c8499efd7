package fingerpost.simulate;

import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.document.Samples;
import fingerpost.topology.Happening;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.nio.file.Path;

/** Puts the ready-made scenarios into the sample topologies; run it from the project's folder after editing one. */
public final class SampleScenarios {
    private SampleScenarios() {}

    /** Adds to each sample what is not in it yet, and makes anew what is; surges are left to the menu. */
    public static void main(String... none) throws DocumentProblem {
        for (String name : Samples.names()) {
            Path file = Path.of("sample-topologies", name + DocumentFile.SUFFIX);
            Document document = DocumentFile.read(file);
            Topology topology = document.topology();
            for (Scenario each : ReadyMade.of(topology)) {
                boolean surge = each.happenings().stream().anyMatch(Happening.Surge.class::isInstance);
                Scenario fresh = topology.all(Scenario.class).stream()
                        .filter(it -> it.label().equals(each.label()))
                        .findFirst()
                        .map(known -> each.withId(known.id()))
                        .orElse(each);
                topology = surge ? topology : topology.with(fresh);
            }
            DocumentFile.write(file, document.with(topology));
        }
    }
}
