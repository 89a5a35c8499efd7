package fingerpost.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The keywords of JSON Schema 2020-12 that our schema uses, and no others: an unknown one is a fault of the schema. */
final class SchemaCheck {
    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "$defs",
            "title",
            "description",
            "$ref",
            "type",
            "const",
            "enum",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "minItems",
            "maxItems",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "minLength",
            "pattern",
            "oneOf",
            "allOf");

    private final JsonNode root;

    SchemaCheck(JsonNode root) {
        this.root = root;
    }

    /** Where and how the document differs from the schema; none where it conforms. */
    List<String> faults(JsonNode document) {
        List<String> faults = new ArrayList<>();
        check(root, document, "", faults);
        return faults;
    }

    private void check(JsonNode schema, JsonNode value, String path, List<String> faults) {
        for (String keyword : schema.propertyNames()) {
            JsonNode says = schema.get(keyword);
            if (!KNOWN.contains(keyword)) {
                faults.add(path + ": the schema has an unknown keyword " + keyword);
            } else if (!holds(keyword, says, value)) {
                faults.add(path + ": " + value + " against " + keyword + " " + says);
            }
            inside(keyword, says, schema, value, path, faults);
        }
    }

    private boolean holds(String keyword, JsonNode says, JsonNode value) {
        return switch (keyword) {
            case "type" -> type(says.asString(), value);
            case "const" -> says.equals(value);
            case "enum" -> says.valueStream().anyMatch(value::equals);
            case "required" -> !value.isObject() || says.valueStream().allMatch(name -> value.has(name.asString()));
            case "minItems" -> value.size() >= says.asInt();
            case "maxItems" -> value.size() <= says.asInt();
            case "minimum" -> !value.isNumber() || value.decimalValue().compareTo(says.decimalValue()) >= 0;
            case "maximum" -> !value.isNumber() || value.decimalValue().compareTo(says.decimalValue()) <= 0;
            case "exclusiveMinimum" -> !value.isNumber() || value.decimalValue().compareTo(says.decimalValue()) > 0;
            case "minLength" -> value.asString().length() >= says.asInt();
            case "pattern" ->
                !value.isString()
                        || java.util.regex.Pattern.compile(says.asString())
                                .matcher(value.asString())
                                .find();
            case "oneOf" ->
                says.valueStream().filter(each -> conforms(each, value)).count() == 1;
            default -> true;
        };
    }

    private void inside(
            String keyword, JsonNode says, JsonNode schema, JsonNode value, String path, List<String> faults) {
        switch (keyword) {
            case "$ref" -> check(root.at(says.asString().substring(1)), value, path, faults);
            case "allOf" -> says.forEach(each -> check(each, value, path, faults));
            case "items" -> {
                for (int i = 0; i < value.size() && value.isArray(); i++) {
                    check(says, value.get(i), path + "/" + i, faults);
                }
            }
            case "properties" ->
                says.propertyNames().stream()
                        .filter(value::has)
                        .forEach(name -> check(says.get(name), value.get(name), path + "/" + name, faults));
            case "additionalProperties" ->
                value.propertyNames().stream()
                        .filter(name -> !schema.has("properties")
                                || !schema.get("properties").has(name))
                        .forEach(name -> check(says, value.get(name), path + "/" + name, faults));
            default -> {}
        }
    }

    private boolean conforms(JsonNode schema, JsonNode value) {
        List<String> faults = new ArrayList<>();
        check(schema, value, "", faults);
        return faults.isEmpty();
    }

    private static boolean type(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value instanceof ObjectNode;
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            default -> value.isNumber();
        };
    }
}
