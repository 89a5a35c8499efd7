package fingerpost.ui.walk;

import fingerpost.dns.IpNetwork;
import fingerpost.topology.Coordinates;
import fingerpost.topology.Element;
import fingerpost.topology.Line;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import fingerpost.ui.model.Names;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where somebody is, read from what a person types: a country by name or code, a line of the design, a network or an address,
 * coordinates; or several of them.
 *
 * @param line whose network or country it is, if one was named
 */
record Where(Whereabouts whereabouts, Optional<IpNetwork> network, Optional<Line> line) {
    private static final Where ANYWHERE = new Where(Whereabouts.UNKNOWN, Optional.empty(), Optional.empty());
    private static final Pattern PLACE =
            Pattern.compile("(?<![\\w.:/])(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,;]\\s*(-?\\d{1,3}(?:\\.\\d+)?)(?![\\w.:/])");
    private static final Pattern ADDRESS = Pattern.compile("(?<!\\S)[0-9a-fA-F]*[.:][0-9a-fA-F.:]+(?:/\\d+)?(?!\\S)");

    /**
     * Reads it; nothing typed is anywhere.
     *
     * @throws IllegalArgumentException with a sentence that says what is not understood
     */
    static Where of(String typed, Topology topology) {
        String rest = typed.strip();
        Where found = ANYWHERE;
        Matcher place = PLACE.matcher(rest);
        if (place.find()) {
            Coordinates coordinates =
                    new Coordinates(Double.parseDouble(place.group(1)), Double.parseDouble(place.group(2)));
            found = found.at(new Whereabouts(Optional.empty(), Optional.of(coordinates)));
            rest = place.replaceFirst(" ");
        }
        Matcher address = ADDRESS.matcher(rest.replace(',', ' '));
        if (address.find()) {
            found = found.in(IpNetwork.of(address.group()));
            rest = address.replaceFirst(" ");
        }
        String name = rest.replace(',', ' ').strip();
        return name.isEmpty() ? found : found.called(name, topology);
    }

    private Where called(String name, Topology topology) {
        Optional<Line> named = topology.all(Line.class).stream()
                .filter(each -> isCalled(each, name))
                .findFirst();
        if (named.isPresent()) {
            return of(named.get());
        }
        String code = country(name)
                .orElseThrow(() -> new IllegalArgumentException(Speech.of(
                        "\u201c{0}\u201d is no country, line or network here. Type a country such as DE, a line of the"
                                + " design, a network such as 192.0.2.0/24, or coordinates such as 52.5, 13.4.",
                        name)));
        return at(new Whereabouts(Optional.of(code), whereabouts.coordinates()));
    }

    private static boolean isCalled(Element line, String name) {
        return Names.titleOf(line).equalsIgnoreCase(name) || line.id().text().equalsIgnoreCase(name);
    }

    private Where of(Line named) {
        Whereabouts there = new Whereabouts(named.countries().stream().findFirst(), whereabouts.coordinates());
        return new Where(there, network.or(() -> named.networks().stream().findFirst()), Optional.of(named));
    }

    private Where at(Whereabouts there) {
        return new Where(there, network, line);
    }

    private Where in(IpNetwork there) {
        return new Where(whereabouts, Optional.of(there), line);
    }

    /** The code of a country, or the name of one in English or in the language of the window. */
    private static Optional<String> country(String name) {
        return List.of(Locale.getISOCountries()).stream()
                .filter(code -> code.equalsIgnoreCase(name)
                        || word(code).equalsIgnoreCase(name)
                        || Locale.of("", code).getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(name))
                .findFirst();
    }

    /** What people call the country of that code. */
    static String word(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** How it was understood: {@code in Germany, at 192.0.2.0/24}. */
    String words() {
        List<String> words = new ArrayList<>();
        line.ifPresent(each -> words.add(Speech.of("of the line {0}", Names.titleOf(each))));
        whereabouts.country().ifPresent(code -> words.add(Speech.of("in {0}", word(code))));
        whereabouts
                .coordinates()
                .ifPresent(
                        place -> words.add(Speech.of("at {0}\u00b0, {1}\u00b0", place.latitude(), place.longitude())));
        network.ifPresent(each -> words.add(Speech.of(
                "from {0}",
                each.prefix() == each.address().bits() ? each.address().toString() : each.toString())));
        return words.isEmpty() ? Speech.of("anywhere") : String.join(", ", words);
    }
}
