package fingerpost.ui.export;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** One line of a file in a fixed-width face, coloured by whether it comes or goes and whether it is of what is selected. */
final class CodeCell extends ListCell<CodeLine> {
    private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
    private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
    private static final PseudoClass MEANT = PseudoClass.getPseudoClass("meant");

    private final Predicate<CodeLine> meant;

    CodeCell(Predicate<CodeLine> meant) {
        this.meant = meant;
        getStyleClass().add("code-line");
    }

    @Override
    protected void updateItem(@Nullable CodeLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(empty || line == null ? null : line.shown());
        pseudoClassStateChanged(ADDED, line != null && line.sign() == '+');
        pseudoClassStateChanged(REMOVED, line != null && line.sign() == '-');
        pseudoClassStateChanged(MEANT, line != null && meant.test(line));
    }
}
