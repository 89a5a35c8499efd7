package fingerpost.ui.diagnose;

import fingerpost.ui.look.Icons;
import fingerpost.ui.speech.Told;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of a report. */
final class ReportCell extends ListCell<ReportLine> {
    private final Telling telling = new Telling(this);
    private final Label heading = new Label();

    ReportCell() {
        heading.getStyleClass().add("report-heading");
    }

    @Override
    protected void updateItem(@Nullable ReportLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            telling.clear();
            return;
        }
        switch (line) {
            case ReportLine.Heading above -> {
                heading.setText(above.text());
                setAccessibleText(above.text());
                setGraphic(heading);
            }
            case ReportLine.Found found ->
                telling.tell(
                        Icons.of(found.finding().severity()),
                        Told.of(found.finding().code(), found.finding().message()),
                        FindingCell.origin(found.finding()));
            case ReportLine.NotTested not ->
                telling.tell(
                        icon(Feather.HELP_CIRCLE, Mark.Tone.QUIET),
                        Told.title(not.title()),
                        not.code() + " · " + Told.untested(not.why()));
            case ReportLine.Passed passed ->
                telling.tell(icon(Feather.CHECK_CIRCLE, Mark.Tone.GOOD), Told.title(passed.title()), passed.code());
        }
    }

    private static Node icon(Ikon shape, Mark.Tone tone) {
        FontIcon icon = new FontIcon(shape);
        icon.getStyleClass().addAll("rung-icon", tone.style());
        return icon;
    }
}
