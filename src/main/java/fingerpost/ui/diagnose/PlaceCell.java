package fingerpost.ui.diagnose;

import fingerpost.diagnose.drift.Place;
import fingerpost.ui.look.Icons;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** One difference between the design and what is live. */
final class PlaceCell extends ListCell<Place> {
    private final Telling telling = new Telling(this);

    @Override
    protected void updateItem(@Nullable Place place, boolean empty) {
        super.updateItem(place, empty);
        if (empty || place == null) {
            telling.clear();
        } else {
            telling.tell(
                    Icons.of(place.grade().severity()),
                    place.message(),
                    place.takeLive()
                            .map(_ -> "Can be taken into the design.")
                            .orElse("Cannot be taken over: the servers disagree, or the design has no way to say it."));
        }
    }
}
