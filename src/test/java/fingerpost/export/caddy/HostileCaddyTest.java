package fingerpost.export.caddy;

import fingerpost.export.json.Json;
import fingerpost.export.json.JsonText;
import fingerpost.export.proxy.Hostility;
import fingerpost.topology.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile text in any free field is refused by name, or stays one word, or stays in its comment. */
class HostileCaddyTest {
    @ParameterizedTest
    @MethodSource("fingerpost.export.proxy.FreeFields#names")
    void aThousandHostileTextsInEachFieldAddNoField(String field) {
        new Hostility(new CaddyExporter(), Proxy.Kind.CADDY, HostileCaddyTest::shape).aThousandTextsIn(field);
    }

    /** The names of all fields with their depth, and how many items every list has. */
    private static List<String> shape(Map<String, String> files) {
        List<String> shape = new ArrayList<>();
        files.values().forEach(text -> collect(JsonText.parse(text), 0, shape));
        return shape;
    }

    private static void collect(Json json, int depth, List<String> shape) {
        switch (json) {
            case Json.Fields fields ->
                fields.fields().forEach((name, value) -> {
                    shape.add(depth + " " + name);
                    collect(value, depth + 1, shape);
                });
            case Json.Items items -> {
                shape.add(depth + " " + items.items().size());
                items.items().forEach(each -> collect(each, depth + 1, shape));
            }
            case Json.Text _, Json.Whole _, Json.Flag _ -> {}
        }
    }
}
