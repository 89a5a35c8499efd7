package fingerpost.ui.diagnose;

import fingerpost.diagnose.drift.Grade;
import fingerpost.diagnose.drift.Place;
import fingerpost.ui.look.Icons;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One difference between the design and what is live. */
final class PlaceCell extends ListCell<Place> {
    private final Telling telling = new Telling(this);

    @Override
    protected void updateItem(@Nullable Place place, boolean empty) {
        super.updateItem(place, empty);
        if (empty || place == null) {
            telling.clear();
        } else {
            telling.tell(icon(place.grade()), place.message(), more(place));
        }
    }

    private static Node icon(Grade grade) {
        if (grade != Grade.NOT_TESTED) {
            return Icons.of(grade.severity());
        }
        FontIcon icon = new FontIcon(Feather.HELP_CIRCLE);
        icon.getStyleClass().addAll("rung-icon", Mark.Tone.QUIET.style());
        return icon;
    }

    private static String more(Place place) {
        if (place.grade() == Grade.NOT_TESTED) {
            return "Not tested.";
        }
        return place.takeLive()
                .map(_ -> "Can be taken into the design.")
                .orElse("Cannot be taken over: the servers disagree, or the design has no way to say it.");
    }
}
