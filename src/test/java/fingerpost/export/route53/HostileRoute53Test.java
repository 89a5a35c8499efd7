package fingerpost.export.route53;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.HostileDesign;
import fingerpost.export.HostileText;
import fingerpost.export.json.JsonShape;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Hostile text in a title, a label, a name or a record adds no field to the files for Route 53. */
class HostileRoute53Test {
    private static List<String> shape(Topology design) throws Exception {
        List<String> shape = new ArrayList<>();
        Map<String, String> files =
                new Route53Exporter().export(design, "2013-04-01", Map.of()).files();
        files.forEach((path, content) -> {
            boolean json = path.endsWith(".json");
            shape.add(json ? path.substring(path.lastIndexOf('/')) : path);
            shape.addAll(json ? JsonShape.of(content) : List.of(content.lines().count() + " lines"));
        });
        return shape.stream().sorted().toList();
    }

    @Test
    void tenThousandHostileTextsAddNoField() throws Exception {
        List<String> calm = shape(HostileDesign.of("calm"));
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 10_000; i += HostileDesign.PLACES) {
            Topology design = HostileDesign.of(() -> HostileText.of(random));
            assertThat(shape(design)).as(design.title()).isEqualTo(calm);
        }
    }
}
