package fingerpost.document.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One value of a document while it is read. Whatever does not fit is refused with its place; what nobody asked for is
 * remembered by {@link Asked}.
 */
public final class Source {
    private static final double LARGEST = 1e15;

    private final Json json;
    private final Asked asked;
    private final @Nullable Source parent;
    private final String step;

    private Source(Json json, Asked asked, @Nullable Source parent, String step) {
        this.json = json;
        this.asked = asked;
        this.parent = parent;
        this.step = step;
    }

    public static Source of(Json document, Asked asked) {
        return new Source(document, asked, null, "");
    }

    /** {@code zones[0].records[3].ttl}; empty for the document itself. */
    public String path() {
        if (parent == null) {
            return "";
        }
        String above = parent.path();
        return above + (above.isEmpty() || step.startsWith("[") ? "" : ".") + step;
    }

    public Json json() {
        return json;
    }

    public Misread refused(String what) {
        return new Misread(json.at(), path(), what);
    }

    /** The field, which must be there. */
    public Source field(String name) {
        return find(name).orElseThrow(() -> refused("The field \"" + name + "\" is missing here."));
    }

    public Optional<Source> find(String name) {
        Map<String, Json> members = fields().members();
        asked.note(json, name);
        return Optional.ofNullable(members.get(name)).map(value -> below(name, value));
    }

    /** The one of these fields that is there; refused where none or several are. */
    public String oneOf(String... names) {
        Map<String, Json> members = fields().members();
        List<String> there = Arrays.stream(names).filter(members::containsKey).toList();
        if (there.size() == 1) {
            return there.getFirst();
        }
        String choices = Arrays.stream(names).map(each -> "\"" + each + "\"").collect(Collectors.joining(", "));
        throw refused(
                there.isEmpty()
                        ? "One of the fields " + choices + " is missing here."
                        : "The fields \"" + there.get(0) + "\" and \"" + there.get(1)
                                + "\" exclude each other; keep one.");
    }

    /** Every field of an object that may hold any. */
    public Map<String, Source> members() {
        return fields().members().keySet().stream()
                .collect(Collectors.toMap(name -> name, this::field, (a, b) -> a, LinkedHashMap::new));
    }

    public List<Source> items() {
        if (!(json instanceof Json.Items list)) {
            throw unlike("a list, in square brackets");
        }
        List<Source> items = new ArrayList<>();
        for (Json each : list.items()) {
            items.add(new Source(each, asked, this, "[" + items.size() + "]"));
        }
        return items;
    }

    /** What each item of a list says; nothing where the field is missing. */
    public <T> List<T> list(String name, Function<Source, T> read) {
        return find(name).map(list -> list.items().stream().map(read).toList()).orElse(List.of());
    }

    public String text() {
        if (json instanceof Json.Text(String value, At _)) {
            return value;
        }
        throw unlike("a text, in quotation marks");
    }

    /** The text of that field; empty where it is missing. */
    public String textOrNone(String name) {
        return find(name).map(Source::text).orElse("");
    }

    /** What the text says, in the words of whoever reads it. */
    public <T> T as(Function<String, T> read) {
        String text = text();
        return made(() -> read.apply(text));
    }

    /** The value that {@code make} makes; its refusal becomes one with a place. */
    public <T> T made(Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException refusal) {
            String why = refusal.getMessage();
            throw refused(why == null ? "This cannot be." : why);
        }
    }

    /** The word of an enumeration, in lower case with hyphens. */
    public <E extends Enum<E>> E word(Class<E> of) {
        String text = text();
        for (E each : of.getEnumConstants()) {
            if (wordOf(each).equals(text)) {
                return each;
            }
        }
        throw refused("\"" + text + "\" is none of the words "
                + Arrays.stream(of.getEnumConstants()).map(Source::wordOf).collect(Collectors.joining(", ")) + ".");
    }

    public static String wordOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean truth() {
        if (json instanceof Json.Truth(boolean value, At _)) {
            return value;
        }
        throw unlike("true or false, without quotation marks");
    }

    public boolean truthOr(boolean usual, String name) {
        return find(name).map(Source::truth).orElse(usual);
    }

    public int whole() {
        long value = wholeLong();
        if (value != (int) value) {
            throw refused("The number " + value + " is too large here.");
        }
        return (int) value;
    }

    public int wholeOr(int usual, String name) {
        return find(name).map(Source::whole).orElse(usual);
    }

    public long wholeLong() {
        if (json instanceof Json.Numeral(String literal, At _) && literal.matches("-?[0-9]{1,18}")) {
            return Long.parseLong(literal);
        }
        throw unlike("a whole number, without quotation marks, such as 300");
    }

    public BigDecimal decimal() {
        if (json instanceof Json.Numeral(String literal, At _)) {
            double rough = Double.parseDouble(literal);
            if (literal.length() > 100 || !(Math.abs(rough) <= LARGEST)) {
                throw refused(
                        "The number " + literal.substring(0, Math.min(30, literal.length())) + " is too large here.");
            }
            return Math.abs(rough) < 1e-300 ? BigDecimal.ZERO : new BigDecimal(literal);
        }
        throw unlike("a number, without quotation marks, such as 2.5");
    }

    public Duration seconds() {
        BigDecimal value = decimal();
        return made(() -> Numbers.seconds(value));
    }

    /** Refuses the first null in here, at its place. */
    public void refuseNulls() {
        switch (json) {
            case Json.Nothing _ -> throw refused("Here stands null; write a value, or leave the field out.");
            case Json.Items _ -> items().forEach(Source::refuseNulls);
            case Json.Fields object ->
                object.members().forEach((name, value) -> below(name, value).refuseNulls());
            case Json.Text _, Json.Numeral _, Json.Truth _ -> {}
        }
    }

    private Source below(String name, Json value) {
        return new Source(value, asked, this, name);
    }

    /** The first text inside that says exactly this, ids and labels aside; this value where none does. */
    public Source saying(String text) {
        return search(text).orElse(this);
    }

    private Optional<Source> search(String text) {
        return switch (json) {
            case Json.Text(String value, At _) -> Optional.of(this).filter(_ -> value.equals(text));
            case Json.Items _ ->
                items().stream().flatMap(each -> each.search(text).stream()).findFirst();
            case Json.Fields object ->
                object.members().entrySet().stream()
                        .filter(each ->
                                !each.getKey().equals("id") && !each.getKey().equals("label"))
                        .flatMap(each -> below(each.getKey(), each.getValue()).search(text).stream())
                        .findFirst();
            case Json.Numeral _, Json.Truth _, Json.Nothing _ -> Optional.empty();
        };
    }

    private Json.Fields fields() {
        if (json instanceof Json.Fields object) {
            return object;
        }
        throw unlike("an object, in curly brackets");
    }

    private Misread unlike(String wanted) {
        return refused("Here stands " + json.word() + "; write " + wanted + ".");
    }
}
