package fingerpost.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/** The kind of a value, and below it the form of that kind. */
final class OneOfControl<T, V> implements Field {
    private final Entry.OneOf<T, V> entry;
    private final Scope<V> scope;
    private final ComboBox<Entry.Kind<V>> box = new ComboBox<>();
    private final Labelled labelled;
    private final FormFields<V> fields;
    private boolean following;

    OneOfControl(Entry.OneOf<T, V> entry, Scope<T> outer, String id, Map<String, Boolean> open) {
        this.entry = entry;
        this.scope = outer.part(entry.value(), entry.with());
        box.getItems().setAll(entry.kinds());
        box.setConverter(new Words<>(Entry.Kind::word));
        box.setVisibleRowCount(12);
        labelled = new Labelled(entry.label(), box, id);
        labelled.tell(box.valueProperty().map(Entry.Kind::word));
        fields = new FormFields<>(now().form().get(), scope, id, open);
        refresh();
        box.valueProperty().subscribe((before, chosen) -> {
            if (!following && chosen != null && chosen != before) {
                choose(chosen);
            }
        });
    }

    private void choose(Entry.Kind<V> chosen) {
        Optional<String> refusal = Trial.commit(scope, () -> chosen.made().apply(scope.value()), entry.label());
        labelled.refused(refusal);
    }

    private Entry.Kind<V> now() {
        return entry.kinds().get(Kinds.indexOf(entry.kinds(), scope.value()));
    }

    @Override
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(labelled);
        nodes.addAll(fields.nodes());
        return nodes;
    }

    @Override
    public void refresh() {
        following = true;
        box.setValue(now());
        following = false;
        fields.refresh();
    }
}
