package fingerpost.ingest.tree;

import fingerpost.dns.Quoted;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A value of a YAML or JSON file. What reads it asks for the shape that it expects, and the refusal says what stands there. */
public sealed interface Tree {
    Place place();

    /** What a message calls it. */
    String word();

    /**
     * A string, number, truth value or nothing: what it is taken for is up to the reader of the field.
     *
     * @param plain written without quotation marks
     */
    record Text(String text, boolean plain, Place place) implements Tree {
        @Override
        public String word() {
            return isNothing() ? "nothing" : Quoted.of(text);
        }

        /** {@code null}, {@code ~} or no value at all, without quotation marks. */
        public boolean isNothing() {
            return plain && NOTHING.contains(text);
        }
    }

    record Items(List<Tree> items, Place place) implements Tree {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String word() {
            return "a list";
        }
    }

    /** A map in the order of the file, no field twice. */
    record Fields(Map<String, Tree> fields, Place place) implements Tree {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public String word() {
            return "a map";
        }

        /** The field, unless it is missing or nothing. */
        public Optional<Tree> find(String name) {
            return Optional.ofNullable(fields.get(name))
                    .filter(each -> !(each instanceof Text text && text.isNothing()));
        }

        /** The field, which has to be there. */
        public Tree get(String name) throws TreeProblem {
            return find(name).orElseThrow(() -> new TreeProblem(place, "The field " + name + " is missing."));
        }

        /** The text of the field, or the other where it is missing. */
        public String text(String name, String otherwise) throws TreeProblem {
            Optional<Tree> found = find(name);
            return found.isPresent() ? found.get().asText() : otherwise;
        }

        /** The list of the field, or an empty one where it is missing. */
        public List<Tree> items(String name) throws TreeProblem {
            Optional<Tree> found = find(name);
            return found.isPresent() ? found.get().asItems() : List.of();
        }
    }

    Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    default String asText() throws TreeProblem {
        if (this instanceof Text text && !text.isNothing()) {
            return text.text();
        }
        throw expected("a text");
    }

    default List<Tree> asItems() throws TreeProblem {
        if (this instanceof Items items) {
            return items.items();
        }
        throw expected("a list");
    }

    default Fields asFields() throws TreeProblem {
        if (this instanceof Fields fields) {
            return fields;
        }
        throw expected("a map");
    }

    /** A whole number of those limits, with or without quotation marks. */
    default long asWhole(long least, long most) throws TreeProblem {
        String text = asText();
        if (text.matches("-?[0-9]{1,18}")) {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw expected("a whole number from " + least + " to " + most);
    }

    default boolean asFlag() throws TreeProblem {
        return switch (asText()) {
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default -> throw expected("true or false");
        };
    }

    /** The problem that something else was expected here. */
    default TreeProblem expected(String what) {
        return new TreeProblem(place(), "Here stands " + word() + "; it should be " + what + ".");
    }
}
