package fingerpost.export.caddyfile;

import fingerpost.export.proxy.Hostility;
import fingerpost.topology.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile text in any free field is refused by name, or stays one word, or stays in its comment. */
class HostileCaddyfileTest {
    @ParameterizedTest
    @MethodSource("fingerpost.export.proxy.FreeFields#names")
    void aThousandHostileTextsInEachFieldAddNoDirective(String field) {
        new Hostility(new CaddyfileExporter(), Proxy.Kind.CADDY, HostileCaddyfileTest::shape).aThousandTextsIn(field);
    }

    /** The first word and the number of all words of every directive, with its depth. */
    private static List<String> shape(Map<String, String> files) {
        List<String> shape = new ArrayList<>();
        files.values().forEach(text -> collect(CaddyfileText.parse(text).blocks(), 0, shape));
        return shape;
    }

    private static void collect(List<Directive> directives, int depth, List<String> shape) {
        for (Directive each : directives) {
            String first =
                    depth == 0 || each.words().isEmpty() ? "" : each.words().getFirst();
            shape.add(depth + " " + first + " " + each.words().size());
            each.block().ifPresent(block -> collect(block, depth + 1, shape));
        }
    }
}
