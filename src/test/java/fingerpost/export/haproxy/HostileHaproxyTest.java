package fingerpost.export.haproxy;

import fingerpost.export.proxy.Hostility;
import fingerpost.topology.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile text in any free field is refused by name, or stays one word, or stays in its comment. */
class HostileHaproxyTest {
    @ParameterizedTest
    @MethodSource("fingerpost.export.proxy.FreeFields#names")
    void aThousandHostileTextsInEachFieldAddNoLine(String field) {
        new Hostility(new HaproxyExporter(), Proxy.Kind.HAPROXY, HostileHaproxyTest::shape).aThousandTextsIn(field);
    }

    /** The first two words and the number of all words of every line of every file. */
    private static List<String> shape(Map<String, String> files) {
        List<String> shape = new ArrayList<>();
        files.forEach((path, text) -> {
            if (path.endsWith(".list")) {
                shape.add("lines " + text.lines().count());
                return;
            }
            for (Section section : HaproxyText.parse(text).sections()) {
                shape.add(section.head().words().getFirst());
                for (Node node : section.nodes()) {
                    if (node instanceof Line line) {
                        shape.add(line.words().getFirst() + " " + line.words().size());
                    }
                }
            }
        });
        return shape;
    }
}
