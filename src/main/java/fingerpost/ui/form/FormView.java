package fingerpost.ui.form;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Shows a form. While the value changes, its fields stay and follow it; they are made anew only where the value's shape
 * changes, and then the focus and the open cards stay where they were.
 */
public final class FormView<T> extends VBox {
    private final Form<T> form;
    private final Scope<T> scope;
    private final Map<String, Boolean> open = new HashMap<>();
    private FormFields<T> fields;
    private String shape;

    public FormView(Form<T> form, Scope<T> scope) {
        this.form = form;
        this.scope = scope;
        getStyleClass().add("form");
        shape = form.shape(scope.value());
        fields = build();
    }

    /** Shows what stands in the scope now. */
    public void refresh() {
        String now = form.shape(scope.value());
        if (now.equals(shape)) {
            fields.refresh();
            return;
        }
        String focused = focusedId();
        shape = now;
        fields = build();
        if (!focused.isEmpty()) {
            Node again = lookup("#" + focused);
            if (again != null) {
                again.requestFocus();
            }
        }
    }

    private FormFields<T> build() {
        FormFields<T> built = new FormFields<>(form, scope, "field", open);
        getChildren().setAll(built.nodes());
        return built;
    }

    private String focusedId() {
        if (getScene() == null) {
            return "";
        }
        for (Node at = getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at.getId() != null && at.getId().startsWith("field-")) {
                return at.getId();
            }
        }
        return "";
    }
}
