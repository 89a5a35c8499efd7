package fingerpost.ui.prove;

import fingerpost.check.Severity;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
import fingerpost.ui.look.Icons;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shape, colour and word of a verdict. */
final class VerdictCell extends TableCell<Proven, Verdict> {
    @Override
    protected void updateItem(@Nullable Verdict verdict, boolean empty) {
        super.updateItem(verdict, empty);
        if (empty || verdict == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
        } else {
            setGraphic(icon(verdict));
            setTooltip(new Tooltip(Copied.word(verdict)));
            setAccessibleText(Copied.word(verdict));
        }
    }

    private static FontIcon icon(Verdict verdict) {
        return switch (verdict) {
            case DIFFERS -> Icons.of(Severity.ERROR);
            case EXPECTED -> Icons.of(Severity.WARNING);
            case NOT_ASKED -> Icons.plain(Feather.CLOCK);
            case AGREES -> {
                FontIcon icon = new FontIcon(Feather.CHECK_CIRCLE);
                icon.getStyleClass().add("outcome-good");
                yield icon;
            }
        };
    }
}
