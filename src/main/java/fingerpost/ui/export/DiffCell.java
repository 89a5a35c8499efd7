package fingerpost.ui.export;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** One line of a file in a fixed-width face, coloured by whether it was added or removed. */
final class DiffCell extends ListCell<DiffLine> {
    private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
    private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");

    DiffCell() {
        getStyleClass().add("code-line");
    }

    @Override
    protected void updateItem(@Nullable DiffLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(empty || line == null ? null : line.sign() + line.text().replace("\t", "    "));
        pseudoClassStateChanged(ADDED, line != null && line.kind() == DiffLine.Kind.ADDED);
        pseudoClassStateChanged(REMOVED, line != null && line.kind() == DiffLine.Kind.REMOVED);
    }
}
