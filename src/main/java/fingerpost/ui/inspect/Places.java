package fingerpost.ui.inspect;

import fingerpost.topology.Coordinates;
import fingerpost.topology.Whereabouts;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Places as text: latitude and longitude in degrees. */
final class Places {
    private Places() {}

    static String written(Coordinates place) {
        return place.latitude() + ", " + place.longitude();
    }

    static Coordinates read(String text) {
        String[] parts = text.strip().split("[,;\\s]+", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(Speech.of("A place is a latitude and a longitude: 52.52, 13.40."));
        }
        return new Coordinates(
                Read.decimal(parts[0], Speech.of("A latitude")), Read.decimal(parts[1], Speech.of("A longitude")));
    }

    static <T> Entry<T> whereabouts(Function<T, Whereabouts> where, BiFunction<T, Whereabouts, T> with) {
        return new Entry.Part<>(
                "",
                where,
                with,
                new Form<>(List.of(
                        Fields.text(
                                Speech.of("Country"),
                                "DE",
                                w -> Read.written(w.country()),
                                (w, text) -> new Whereabouts(
                                        Read.maybe(text, country -> country.toUpperCase(Locale.ROOT)),
                                        w.coordinates())),
                        Fields.text(
                                Speech.of("Place"),
                                "52.52, 13.40",
                                w -> w.coordinates().map(Places::written).orElse(""),
                                (w, text) -> new Whereabouts(w.country(), place(text))))));
    }

    private static Optional<Coordinates> place(String text) {
        return Read.maybe(text, Places::read);
    }
}
