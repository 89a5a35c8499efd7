package fingerpost.document.form;

import fingerpost.document.json.Json;
import fingerpost.document.json.Numbers;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.Coordinates;
import fingerpost.topology.Whereabouts;
import java.util.List;
import java.util.Optional;

/** Places on the globe: {@code "country": "DE", "place": [52.52, 13.4]}, latitude before longitude. */
final class Places {
    private Places() {}

    static Json write(Coordinates place) {
        return Writing.flatList(List.of(place.latitude(), place.longitude()), Numbers::of);
    }

    static Coordinates coordinates(Source source) {
        List<Source> two = source.items();
        if (two.size() != 2) {
            throw source.refused("A place is two numbers, latitude and longitude.");
        }
        double latitude = two.get(0).decimal().doubleValue();
        double longitude = two.get(1).decimal().doubleValue();
        return source.made(() -> new Coordinates(latitude, longitude));
    }

    static void write(Whereabouts whereabouts, Writing to) {
        to.textIfAny("country", whereabouts.country());
        whereabouts.coordinates().ifPresent(place -> to.put("place", write(place)));
    }

    static Whereabouts read(Source source) {
        Optional<Source> country = source.find("country");
        Optional<Coordinates> place = source.find("place").map(Places::coordinates);
        return country.orElse(source).made(() -> new Whereabouts(country.map(Source::text), place));
    }
}
