package fingerpost.ui.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A part under a heading. */
final class PartControl implements Field {
    private final Field inner;
    private final VBox box;

    PartControl(String heading, Field inner) {
        this.inner = inner;
        Label title = new Label(heading);
        title.getStyleClass().add("form-heading");
        box = new VBox(title);
        box.getStyleClass().add("form-part");
        box.getChildren().addAll(inner.nodes());
    }

    @Override
    public List<Node> nodes() {
        return List.of(box);
    }

    @Override
    public void refresh() {
        inner.refresh();
    }
}
