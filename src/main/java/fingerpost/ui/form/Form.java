package fingerpost.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a person can change of a value, from top to bottom. */
public record Form<T>(List<Entry<T>> entries) {
    public Form {
        entries = List.copyOf(entries);
    }

    public static <T> Form<T> empty() {
        return new Form<>(List.of());
    }

    /** This form as one of the value that holds what it changes. */
    public <W> Form<W> within(Function<W, T> part, BiFunction<W, T, W> with) {
        return entries.isEmpty() ? empty() : new Form<>(List.of(new Entry.Part<>("", part, with, this)));
    }

    /**
     * What the form of that value looks like: two values of the same shape need the same fields, so that the fields can stay
     * while the value changes.
     */
    public String shape(T value) {
        StringBuilder shape = new StringBuilder();
        entries.forEach(each -> shape.append(shapeOf(each, value)).append(','));
        return shape.toString();
    }

    private static <T> String shapeOf(Entry<T> entry, T value) {
        return switch (entry) {
            case Entry.Text<T> _, Entry.Flag<T> _ -> ".";
            case Entry.Choice<T, ?> choice -> Integer.toString(choice.choices().hashCode());
            case Entry.Part<T, ?> part -> partShape(part, value);
            case Entry.Many<T, ?> many -> manyShape(many, value);
            case Entry.OneOf<T, ?> oneOf -> kindShape(oneOf, value);
        };
    }

    private static <T, P> String partShape(Entry.Part<T, P> part, T value) {
        return "(" + part.form().shape(part.part().apply(value)) + ")";
    }

    private static <T, P> String manyShape(Entry.Many<T, P> many, T value) {
        List<String> shapes = new ArrayList<>();
        for (P each : many.parts().apply(value)) {
            shapes.add(many.form().apply(each).shape(each));
        }
        return shapes.toString();
    }

    private static <T, V> String kindShape(Entry.OneOf<T, V> oneOf, T value) {
        V now = oneOf.value().apply(value);
        int index = Kinds.indexOf(oneOf.kinds(), now);
        return index + "{" + oneOf.kinds().get(index).form().get().shape(now) + "}";
    }
}
