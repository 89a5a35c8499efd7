package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.drift.Cure;
import fingerpost.diagnose.drift.Grade;
import fingerpost.diagnose.drift.Place;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ns;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CureTextTest {
    private static final DomainName COM = DomainName.of("example.com");
    private static final DomainName NET = DomainName.of("example.net");
    private static final Topology DESIGN =
            Topology.of("", "", List.of(HostedZone.of(Id.of("com"), COM), HostedZone.of(Id.of("net"), NET)));

    private static Place place(String zone, DomainName name, Cure cure) {
        return new Place(
                new Subject(Id.of(zone), Optional.of(name), Optional.of("A")),
                name,
                Grade.CHANGED,
                "",
                "",
                name.unicode() + " differs.",
                List.of(),
                Optional.empty(),
                cure);
    }

    private static Cure publish(DomainName name, String address) {
        return new Cure(
                List.of(RRset.of(name, Ttl.of(300), IpAddress.of(address).record())), List.of());
    }

    @Test
    void aSetIsPutInThePlaceOfWhatIsLive() {
        String text =
                CureText.of(List.of(place("com", COM.child("www"), publish(COM.child("www"), "192.0.2.80"))), DESIGN);

        assertThat(text).endsWith("""

            zone example.com.

            ; www.example.com differs.
            update delete www.example.com. A
            update add www.example.com. 300 A 192.0.2.80

            send
            """);
    }

    @Test
    void eachZoneIsSentForItself() {
        String text = CureText.of(
                List.of(
                        place("com", COM.child("a"), publish(COM.child("a"), "192.0.2.1")),
                        place("net", NET.child("b"), publish(NET.child("b"), "192.0.2.2")),
                        place("com", COM.child("c"), publish(COM.child("c"), "192.0.2.3"))),
                DESIGN);

        assertThat(text.lines().filter(line -> line.matches("zone .*|send|update add .*")))
                .containsExactly(
                        "zone example.com.",
                        "update add a.example.com. 300 A 192.0.2.1",
                        "update add c.example.com. 300 A 192.0.2.3",
                        "send",
                        "zone example.net.",
                        "update add b.example.net. 300 A 192.0.2.2",
                        "send");
    }

    @Test
    void whatIsExtraIsOnlyDeleted() {
        Cure cure = new Cure(List.of(), List.of(new Question(COM.child("mail"), RecordType.AAAA)));

        assertThat(CureText.of(List.of(place("com", COM.child("mail"), cure)), DESIGN)
                        .lines()
                        .filter(line -> line.startsWith("update")))
                .containsExactly("update delete mail.example.com. AAAA");
    }

    @Test
    void theServersOfTheApexAreNotDeletedSinceNoServerAllowsThat() {
        Cure cure = new Cure(List.of(RRset.of(COM, Ttl.of(300), new Ns(COM.child("ns")))), List.of());

        assertThat(CureText.of(List.of(place("com", COM, cure)), DESIGN))
                .doesNotContain("update delete")
                .contains("take out by hand", "update add example.com. 300 NS ns.example.com.");
    }

    @Test
    void whereNoCommandHelpsThatIsSaid() {
        assertThat(CureText.of(List.of(place("com", COM, Cure.NONE)), DESIGN))
                .contains("; Nothing can be said in commands");
    }
}
