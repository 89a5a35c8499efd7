package fingerpost.export.haproxy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.export.Bundle;
import fingerpost.export.Samples;
import fingerpost.export.proxy.Running;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code haproxy -c} of Debian 12 (2.6.12) takes whatever is exported for it. */
class HaproxyAcceptsTest {
    @TempDir
    private Path folder;

    @Test
    void everySample() throws Exception {
        Batch batch = new Batch();
        for (String name : Samples.names()) {
            batch.add(name, Running.all(Samples.read(name), Proxy.Kind.HAPROXY));
        }
        assertThat(batch.complaint(folder)).isEmpty();
    }

    @Test
    void twoHundredDesignsAtRandom() throws Exception {
        Batch batch = new Batch();
        for (long seed : Chance.seeds(200).toArray()) {
            Topology topology = Chance.topology(new SplittableRandom(seed), 10);
            batch.add("seed-" + seed, Running.all(topology, Proxy.Kind.HAPROXY));
        }
        assertThat(batch.complaint(folder)).isEmpty();
    }

    @Test
    void whatHaproxyDoesNotTakeIsComplainedOf() throws Exception {
        Batch batch = new Batch();
        batch.add("good", Running.all(Chance.topology(new SplittableRandom(1), 10), Proxy.Kind.HAPROXY));
        batch.sections.add(Section.of("backend", "bad", List.of(Line.of("balance", "wildly"))));
        assertThat(batch.complaint(folder)).contains("balance only supports");
    }

    /** Many proxies in one file, so that one process reads them all: frontends and backends get names of their own. */
    private static final class Batch {
        private final List<Section> sections = new ArrayList<>();
        private final Map<String, String> files = new TreeMap<>();

        private void add(String prefix, Topology topology) throws Exception {
            Bundle bundle = new HaproxyExporter().export(topology, "2.6", Map.of());
            for (Proxy proxy : topology.proxies()) {
                String before = prefix + "." + proxy.id() + ".";
                Running.filesOf(bundle, proxy).forEach((path, text) -> {
                    if (path.equals("haproxy.cfg")) {
                        HaproxyText.parse(text).sections().forEach(section -> add(before, section));
                    } else {
                        files.put(before + path, text);
                    }
                });
            }
        }

        private void add(String before, Section section) {
            List<String> head = new ArrayList<>(section.head().words());
            if (head.size() == 2) {
                head.set(1, before + head.get(1));
            }
            List<Node> nodes = new ArrayList<>();
            for (Node node : section.nodes()) {
                if (node instanceof Line line) {
                    List<String> words = new ArrayList<>(line.words());
                    for (int i = 1; i < words.size(); i++) {
                        if (List.of("use_backend", "crt-list", "resolvers").contains(words.get(i - 1))) {
                            words.set(i, before + words.get(i));
                        }
                    }
                    nodes.add(new Line(words));
                }
            }
            sections.add(new Section(new Line(head), nodes));
        }

        private String complaint(Path folder) throws Exception {
            files.put("haproxy.cfg", HaproxyText.print(new Configuration(new Remark("all"), sections)));
            try (RealHaproxy haproxy = new RealHaproxy(
                    folder, files, endpoint -> "127.0.9.9" + endpoint.substring(endpoint.lastIndexOf(':')))) {
                return haproxy.complaint();
            }
        }
    }
}
