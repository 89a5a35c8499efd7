package fingerpost.ui.inspect;

import fingerpost.dns.IpNetwork;
import fingerpost.topology.Line;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Locale;

/** A group of askers: networks and countries. */
final class LineForm {
    private LineForm() {}

    static Form<Line> form() {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Label"),
                        Speech.of("telecom"),
                        Line::label,
                        (l, text) -> new Line(l.id(), text.strip(), l.networks(), l.countries())),
                Fields.lines(
                        Speech.of("Networks"),
                        "198.51.100.0/24\n2001:db8:1::/48",
                        l -> Read.written(l.networks()),
                        (l, text) -> new Line(l.id(), l.label(), Read.lines(text, IpNetwork::of), l.countries())),
                Fields.lines(
                        Speech.of("Countries"),
                        "DE",
                        l -> Read.written(l.countries()),
                        (l, text) -> new Line(
                                l.id(),
                                l.label(),
                                l.networks(),
                                Read.lines(text, country -> country.toUpperCase(Locale.ROOT))))));
    }
}
