package fingerpost.export.route53;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.export.Bundle;
import fingerpost.export.Samples;
import fingerpost.export.json.Json;
import fingerpost.export.json.JsonText;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RandomRoute53Test {
    private static Map<String, String> files(Topology topology, Map<String, String> previous) throws Exception {
        Bundle bundle = new Route53Exporter().export(topology, "2013-04-01", previous);
        bundle.losses()
                .forEach(each ->
                        assertThat(topology.byId()).containsKey(each.subject().element()));
        return bundle.files();
    }

    private static Set<String> folders(Map<String, String> files) {
        Set<String> folders = new TreeSet<>();
        files.keySet().stream()
                .filter(each -> each.endsWith("/records.json"))
                .forEach(each -> folders.add(each.replace("records.json", "")));
        return folders;
    }

    private static Set<ResourceSet> listed(String text) {
        Json.Items items =
                (Json.Items) ((Json.Fields) JsonText.parse(text)).fields().get("ResourceRecordSets");
        return Set.copyOf(items.items().stream().map(SetReading::of).toList());
    }

    private static void requireTaken(Topology before, Topology after) throws Exception {
        Map<String, String> first = files(before, Map.of());
        Map<String, String> second = files(after, first);
        for (String folder : folders(second)) {
            PaperRoute53 zone = new PaperRoute53().send(first, folder);
            assertThat(zone.send(second, folder).sets()).isEqualTo(listed(second.get(folder + "records.json")));
        }
    }

    @Test
    void twoThousandRandomDesignsAreReadBackEqual() throws Exception {
        for (int seed = 0; seed < 2_000; seed++) {
            assertThat(files(Chance.topology(new SplittableRandom(seed), 2), Map.of()))
                    .isNotEmpty();
        }
    }

    @Test
    void route53TakesTwentyRandomDesignsAndWhatBecomesOfThem() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            requireTaken(
                    Chance.topology(new SplittableRandom(seed), 20),
                    Chance.topology(new SplittableRandom(seed + 1_000_000), 20));
        }
    }

    @Test
    void route53TakesTheSamples() throws Exception {
        List<String> names = Samples.names();
        for (int i = 0; i < names.size(); i++) {
            requireTaken(Samples.read(names.get(i)), Samples.read(names.get((i + 1) % names.size())));
        }
    }

    @Test
    void theSameDesignGivesTheSameBytes() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            Topology topology = Chance.topology(new SplittableRandom(seed), 30);
            Map<String, String> files = files(topology, Map.of());
            assertThat(files(topology, Map.of())).isEqualTo(files);
            assertThat(files(topology, files)).isEqualTo(files);
        }
    }
}
