package fingerpost.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Samples;
import fingerpost.export.Exporter;
import fingerpost.export.LineDiff;
import fingerpost.export.targets.Exporters;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
    private static final Topology DESIGN =
            Samples.find("load-balancer-by-host").orElseThrow().document().topology();

    private static List<CodeLine> lines(String target, String path) throws Exception {
        Exporter exporter = Exporters.find(target).orElseThrow();
        String text = exporter.export(DESIGN, exporter.versions().getFirst(), Map.of())
                .files()
                .get(path);
        return new Mentions(DESIGN).in(LineDiff.between(text, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zone | zones/example.com.zone | another.example.com. 300 IN A 203.0.113.10"
                        + " | example-com/another.example.com.",
                "nginx | balancer/upstreams.conf | upstream backend1-pool { | backend1-pool",
                "nginx | balancer/upstreams.conf | server 192.0.2.12:80; | backend2",
                "nginx | balancer/sites/example.com.conf | server_name example.com; | balancer",
                "nginx | balancer/sites/example.com.conf | proxy_pass http://backend1-pool; | backend1-pool",
            })
    void aLineIsOfTheBoxThatItsWordsName(String target, String path, String line, String box) throws Exception {
        assertThat(lines(target, path))
                .filteredOn(each -> each.text().strip().equals(line))
                .first()
                .satisfies(
                        each -> assertThat(each.about().map(Object::toString)).contains(box));
    }

    @Test
    void aLineWithoutSuchAWordIsOfTheBlockThatItStandsIn() throws Exception {
        assertThat(lines("nginx", "balancer/upstreams.conf"))
                .filteredOn(each -> each.text().strip().equals("keepalive 16;"))
                .extracting(each -> each.about().orElseThrow().toString())
                .containsExactly("backend1-pool", "backend2-pool");
        assertThat(lines("nginx", "balancer/nginx.conf").getLast().about()).isEmpty();
    }
}
