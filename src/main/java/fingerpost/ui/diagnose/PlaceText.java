package fingerpost.ui.diagnose;

import fingerpost.diagnose.drift.Place;
import fingerpost.ui.speech.Told;
import fingerpost.wire.DigCall;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Differences as text that a person pastes into a ticket. */
final class PlaceText {
    private PlaceText() {}

    /** What differs, and the commands that show it; empty for no place. */
    static String of(List<Place> places) {
        return places.stream().map(PlaceText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Place place) {
        Stream<String> digs =
                place.evidence().stream().map(each -> DigCall.of(each.query())).distinct();
        return Stream.concat(Stream.of(Told.of(place.grade().code(), place.message())), digs)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
