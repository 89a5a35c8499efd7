package fingerpost.prove.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.Refusal;
import fingerpost.export.Samples;
import fingerpost.export.proxy.Running;
import fingerpost.export.targets.Exporters;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
import fingerpost.prove.ground.Watch;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The samples with all their proxies of one kind, proved on its ground. */
final class ProvenSamples {
    private ProvenSamples() {}

    /** The names of those that have a proxy with something to serve. */
    static Stream<String> withProxies() throws Exception {
        Stream.Builder<String> names = Stream.builder();
        for (String name : Samples.names()) {
            if (Samples.read(name).proxies().stream()
                    .anyMatch(each -> !each.servers().isEmpty())) {
                names.add(name);
            }
        }
        return names.build();
    }

    /** Nothing differs but what the export had told, dead backends included. */
    static void agree(String name, WebGround ground) throws Exception {
        Topology design = Running.all(Samples.read(name), ground.kind());
        agree(design, exported(design, ground), ground);
    }

    /** The same for files of that design that are there already. */
    static void agree(Topology design, Bundle bundle, WebGround ground) throws Exception {
        List<Proven> proven = WebProof.of(design, bundle, ground, Watch.nobody());
        assertThat(proven)
                .filteredOn(each -> each.verdict() != Verdict.AGREES && each.verdict() != Verdict.EXPECTED)
                .isEmpty();
        boolean passes = design.proxies().stream()
                .anyMatch(each -> each.passes().findAny().isPresent());
        assertThat(proven.stream().anyMatch(each -> each.question().contains(" died")))
                .isEqualTo(passes);
    }

    /** The files of that design, whose proxies are of the ground's kind. */
    static Bundle exported(Topology design, WebGround ground) throws Refusal {
        Exporter exporter =
                Exporters.find(ground.kind().name().toLowerCase(Locale.ROOT)).orElseThrow();
        return exporter.export(design, exporter.versions().getFirst(), Map.of());
    }
}
