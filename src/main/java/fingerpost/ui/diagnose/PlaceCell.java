package fingerpost.ui.diagnose;

import fingerpost.diagnose.drift.Grade;
import fingerpost.diagnose.drift.Place;
import fingerpost.ui.look.Icons;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One difference between the design and what is live. */
final class PlaceCell extends ListCell<Place> {
    /** The two buttons, pixels. */
    private static final double ROOM = 150;

    private final Telling telling = new Telling(this, ROOM);
    private final Button take = new Button(Speech.of("Take live"));
    private final Button keep = new Button(Speech.of("Keep"));

    /**
     * A line with its own buttons.
     *
     * @param taken told when what is live is to be taken into the design
     * @param kept told when the design is right
     */
    PlaceCell(Consumer<Place> taken, Consumer<Place> kept) {
        take.getStyleClass().addAll("small", "accent", "take-live");
        take.setTooltip(new Tooltip(Speech.of("Take what is live into the design (Enter)")));
        keep.getStyleClass().addAll("small", "keep-design");
        keep.setTooltip(
                new Tooltip(Speech.of("The design is right: keep it, and its lines stay in the cure (Delete)")));
        for (Button each : List.of(take, keep)) {
            each.setFocusTraversable(false);
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        take.setOnAction(_ -> taken.accept(getItem()));
        keep.setOnAction(_ -> kept.accept(getItem()));
        telling.beside(take, keep);
    }

    @Override
    protected void updateItem(@Nullable Place place, boolean empty) {
        super.updateItem(place, empty);
        if (empty || place == null) {
            telling.clear();
        } else {
            take.setVisible(place.takeLive().isPresent());
            keep.setVisible(place.grade().isDifference());
            telling.tell(icon(place.grade()), message(place), more(place));
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

    /** What differs there, or why nobody knows. */
    private static String message(Place place) {
        return place.grade() == Grade.NOT_TESTED
                ? Told.untested(place.message())
                : Told.of(place.grade().code(), place.message());
    }

    private static String more(Place place) {
        if (place.grade() == Grade.NOT_TESTED) {
            return Speech.of("Not tested.");
        }
        return place.takeLive()
                .map(_ -> Speech.of("Can be taken into the design."))
                .orElse(Speech.of("Cannot be taken over: the servers disagree, or the design has no way to say it."));
    }
}
