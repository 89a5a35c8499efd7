package fingerpost.document.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON value, strictly: no duplicate field, nothing behind it, no nesting beyond {@link #DEEPEST}. */
public final class JsonReading {
    /** How many objects and lists may stand in each other. */
    public static final int DEEPEST = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(400)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonReading(JsonParser parser) {
        this.parser = parser;
    }

    /** The value that the text says; throws {@link Misread} where it says none or more. */
    public static Json of(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonReading reading = new JsonReading(parser);
            try {
                return reading.document();
            } catch (JacksonException broken) {
                throw reading.explained(broken);
            }
        }
    }

    private Json document() {
        if (parser.nextToken() == null) {
            throw new Misread(new At(1, 1), "", "There is nothing here but blanks.");
        }
        Json value = value(1, "");
        if (parser.nextToken() != null) {
            throw new Misread(
                    here(), "", "Something stands after the end of the document; remove it, or join the two by hand.");
        }
        return value;
    }

    private Json value(int depth, String path) {
        At at = here();
        if (depth > DEEPEST && parser.currentToken().isStructStart()) {
            throw new Misread(at, path, "Objects and lists are nested more than " + DEEPEST + " deep.");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(depth, path, at);
            case START_ARRAY -> list(depth, path, at);
            case VALUE_STRING -> new Json.Text(parser.getString(), at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(parser.getString(), at);
            case VALUE_TRUE -> new Json.Truth(true, at);
            case VALUE_FALSE -> new Json.Truth(false, at);
            case VALUE_NULL -> new Json.Nothing(at);
            default -> throw new Misread(at, path, "A value is missing.");
        };
    }

    private Json.Fields object(int depth, String path, At at) {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String below = path.isEmpty() ? name : path + "." + name;
            At nameAt = here();
            parser.nextToken();
            if (members.put(name, value(depth + 1, below)) != null) {
                throw new Misread(
                        nameAt, below, "The field \"" + name + "\" stands twice in one object; keep the one you mean.");
            }
        }
        return new Json.Fields(members, false, at);
    }

    private Json.Items list(int depth, String path, At at) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1, path + "[" + items.size() + "]"));
        }
        return new Json.Items(items, false, at);
    }

    private At here() {
        return at(parser.currentTokenLocation());
    }

    private static At at(TokenStreamLocation location) {
        return new At(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private Misread explained(JacksonException broken) {
        TokenStreamLocation location = broken.getLocation();
        At at = location == null ? at(parser.currentLocation()) : at(location);
        String path = parser.streamReadContext()
                .pathAsPointer()
                .toString()
                .replaceAll("/([0-9]+)(?=/|$)", "[$1]")
                .replaceAll("^/", "")
                .replace('/', '.');
        return broken instanceof UnexpectedEndOfInputException
                ? new Misread(at, path, "The text ends in the middle: it was cut off. Take a copy that is whole.")
                : new Misread(at, path, "This is not JSON: " + plain(broken.getOriginalMessage()));
    }

    private static String plain(String message) {
        String line = message.lines().findFirst().orElse("it cannot be read.").replaceFirst(": enable `.*", "");
        return line.endsWith(".") ? line : line + ".";
    }
}
