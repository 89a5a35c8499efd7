package fingerpost.ui.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/** One of several, taken at once. */
final class ChoiceControl<T, C> implements Field {
    private final Entry.Choice<T, C> entry;
    private final Scope<T> scope;
    private final ComboBox<C> box = new ComboBox<>();
    private final Labelled labelled;
    private boolean following;

    ChoiceControl(Entry.Choice<T, C> entry, Scope<T> scope, String id) {
        this.entry = entry;
        this.scope = scope;
        box.getItems().setAll(entry.choices());
        box.setConverter(new Words<>(entry.word()));
        labelled = new Labelled(entry.label(), box, id);
        labelled.tell(box.valueProperty().map(entry.word()));
        refresh();
        box.valueProperty().subscribe((before, chosen) -> {
            if (!following && chosen != null && !chosen.equals(before)) {
                labelled.refused(Trial.commit(scope, () -> entry.with().apply(scope.value(), chosen), entry.label()));
            }
        });
    }

    @Override
    public List<Node> nodes() {
        return List.of(labelled);
    }

    @Override
    public void refresh() {
        following = true;
        box.setValue(entry.chosen().apply(scope.value()));
        following = false;
    }
}
