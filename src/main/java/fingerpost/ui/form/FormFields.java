package fingerpost.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/** The fields of one form over one place; what they are called in the scene follows from where they stand. */
final class FormFields<T> implements Field {
    private final List<Field> fields = new ArrayList<>();

    FormFields(Form<T> form, Scope<T> scope, String id, Map<String, Boolean> open) {
        for (Entry<T> entry : form.entries()) {
            fields.add(field(entry, scope, id + idOf(entry), open));
        }
    }

    private static String idOf(Entry<?> entry) {
        return entry.label().isEmpty()
                ? ""
                : "-" + entry.label().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static <T> Field field(Entry<T> entry, Scope<T> scope, String id, Map<String, Boolean> open) {
        return switch (entry) {
            case Entry.Text<T> text -> new TextControl<>(text, scope, id);
            case Entry.Choice<T, ?> choice -> new ChoiceControl<>(choice, scope, id);
            case Entry.Flag<T> flag -> new FlagControl<>(flag, scope, id);
            case Entry.Part<T, ?> part -> part(part, scope, id, open);
            case Entry.Many<T, ?> many -> new ManyControl<>(many, scope, id, open);
            case Entry.OneOf<T, ?> oneOf -> new OneOfControl<>(oneOf, scope, id, open);
        };
    }

    private static <T, P> Field part(Entry.Part<T, P> part, Scope<T> scope, String id, Map<String, Boolean> open) {
        FormFields<P> inner = new FormFields<>(part.form(), scope.part(part.part(), part.with()), id, open);
        return part.label().isEmpty() ? inner : new PartControl(part.label(), inner);
    }

    @Override
    public List<Node> nodes() {
        return fields.stream().flatMap(each -> each.nodes().stream()).toList();
    }

    @Override
    public void refresh() {
        fields.forEach(Field::refresh);
    }
}
