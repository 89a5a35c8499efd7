package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.NameServer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotesTest {
    private static final Exchange REFERRAL =
            Replying.to("www.example.com.", RecordType.A).exchange();

    private final Notes notes = new Notes();

    @Test
    void onlyNamesInsideTheZoneNeedGlue() {
        notes.passed(zone("ns1.example.com.", "ns.other.com.", "ns.example.net."));
        assertThat(notes.list()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("DEL08");
            assertThat(note.message()).contains("delegates example.com to ns1.example.com, which lies inside it");
            assertThat(note.evidence()).containsExactly(REFERRAL);
        });
    }

    @Test
    void serversWithGlueAreAllRight() {
        NameServer server = new NameServer(DomainName.of("ns.example.com."), List.of(IpAddress.of("192.0.2.1")));
        notes.passed(zone(List.of(server)));
        assertThat(notes.list()).isEmpty();
    }

    @Test
    void serversOfAZoneThatAreNotFoundAreToldTogether() {
        ZoneServers zone = zone("ns1.example.net.", "ns2.example.net.");
        notes.unresolved(zone, DomainName.of("ns1.example.net."), List.of());
        notes.unresolved(zone, DomainName.of("ns2.example.net."), List.of());
        assertThat(notes.list())
                .extracting(Note::message)
                .singleElement()
                .asString()
                .startsWith("The servers ns1.example.net, ns2.example.net of example.com have no address");
    }

    @Test
    void whatIsMetTwiceIsToldOnce() {
        ZoneServers zone = zone("ns1.example.net.");
        notes.circle(zone, DomainName.of("ns1.example.net."));
        notes.circle(zone, DomainName.of("ns1.example.net."));
        assertThat(notes.list()).extracting(Note::code).containsExactly("DEL11");
    }

    private static ZoneServers zone(String... servers) {
        return zone(List.of(servers).stream()
                .map(each -> new NameServer(DomainName.of(each), List.of()))
                .toList());
    }

    private static ZoneServers zone(List<NameServer> servers) {
        return new ZoneServers(
                DomainName.of("example.com."),
                servers,
                Optional.of(REFERRAL),
                new PaperServers().at("192.0.2.1", PaperServers::answering).profile());
    }
}
