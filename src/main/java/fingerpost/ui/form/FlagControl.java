package fingerpost.ui.form;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/** Yes or no, taken at once. */
final class FlagControl<T> implements Field {
    private final Entry.Flag<T> entry;
    private final Scope<T> scope;
    private final CheckBox box;
    private final Labelled labelled;

    FlagControl(Entry.Flag<T> entry, Scope<T> scope, String id) {
        this.entry = entry;
        this.scope = scope;
        box = new CheckBox(entry.label());
        box.setWrapText(true);
        box.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        labelled = new Labelled("", box, id);
        refresh();
        box.setOnAction(_ -> flip());
    }

    private void flip() {
        boolean wanted = box.isSelected();
        Optional<String> refusal = Trial.commit(scope, () -> entry.with().apply(scope.value(), wanted), entry.label());
        labelled.refused(refusal);
        if (refusal.isPresent()) {
            box.setSelected(!wanted);
        }
    }

    @Override
    public List<Node> nodes() {
        return List.of(labelled);
    }

    @Override
    public void refresh() {
        box.setSelected(entry.set().apply(scope.value()));
    }
}
