package fingerpost.ui.diagnose;

import fingerpost.diagnose.drift.Place;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import java.util.List;

/** What the live zones need to say what the design says, as commands of {@code nsupdate}, which read as plain words too. */
final class CureText {
    private CureText() {}

    static String of(List<Place> places) {
        StringBuilder text = new StringBuilder("""
            ; Makes the live zones say what the design says.
            ; For nsupdate (RFC 2136), or to be done by hand at the provider.
            """);
        for (Place place : places) {
            text.append("\n; ").append(place.message()).append('\n');
            place.keepDesign()
                    .withdraw()
                    .forEach(each -> text.append("update delete ")
                            .append(each.name())
                            .append(' ')
                            .append(each.type())
                            .append('\n'));
            place.keepDesign().publish().forEach(each -> publish(text, each));
            if (place.keepDesign().publish().isEmpty()
                    && place.keepDesign().withdraw().isEmpty()) {
                text.append("; Nothing can be said in commands; see the servers of the zone.\n");
            }
        }
        return text.append("\nsend\n").toString();
    }

    private static void publish(StringBuilder text, RRset set) {
        text.append("update delete ")
                .append(set.owner())
                .append(' ')
                .append(set.type())
                .append('\n');
        for (Rdata each : set.rdata()) {
            text.append("update add ")
                    .append(set.owner())
                    .append(' ')
                    .append(set.ttl())
                    .append(' ')
                    .append(set.type())
                    .append(' ')
                    .append(each.text())
                    .append('\n');
        }
    }
}
