package fingerpost.export.json;

import java.util.ArrayList;
import java.util.List;

/** What a JSON text is made of, without what its strings and numbers are: two texts of one shape say things of one kind. */
public final class JsonShape {
    private JsonShape() {}

    /** The names of all fields with their depth, and how many items every list has. */
    public static List<String> of(String text) {
        List<String> shape = new ArrayList<>();
        collect(JsonText.parse(text), 0, shape);
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
