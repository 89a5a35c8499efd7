package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.StepKind;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.wire.Limits;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResolutionProfile;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ZoneServersTest {
    @Test
    void everyServerComesBeforeTheSecondAddressOfAny() {
        ZoneServers zone = zone(server("a", "192.0.2.1", "2001:db8::1"), server("b", "192.0.2.2", "2001:db8::2"));
        assertThat(addresses(zone)).containsExactly("192.0.2.1", "192.0.2.2", "2001:db8::1", "2001:db8::2");
    }

    @Test
    void addressesOfAFamilyThatIsNotSpokenAreLeftOut() {
        ZoneServers zone = new ZoneServers(
                DomainName.of("example.com."),
                List.of(server("a", "192.0.2.1", "2001:db8::1")),
                Optional.empty(),
                profile().withFamilies(false, true));
        assertThat(addresses(zone)).containsExactly("2001:db8::1");
    }

    @Test
    void provenServersComeFirstAndUselessOnesLast() {
        ZoneServers zone = zone(server("a", "192.0.2.1"), server("b", "192.0.2.2"), server("c", "192.0.2.3"));
        learn(zone, 0, StepKind.REFUSED);
        assertThat(zone.hasProven()).isFalse();
        learn(zone, 1, StepKind.REFERRAL);
        assertThat(zone.hasProven()).isTrue();
        assertThat(addresses(zone)).containsExactly("192.0.2.3", "192.0.2.2", "192.0.2.1");
    }

    @Test
    void namesInsideTheZoneItselfAreNeverLookedUp() {
        ZoneServers zone = zone(server("a"), new NameServer(DomainName.of("ns.example.net."), List.of()));
        assertThat(zone.glueless()).containsExactly(DomainName.of("ns.example.net."));
    }

    @Test
    void aNameIsLookedUpOnceAndItsAddressesAreKnownThen() {
        DomainName name = DomainName.of("ns.example.net.");
        ZoneServers zone = zone(new NameServer(name, List.of()));
        zone.found(name, List.of(IpAddress.of("192.0.2.9")));
        assertThat(zone.glueless()).isEmpty();
        assertThat(zone.lookups()).isEqualTo(1);
        assertThat(addresses(zone)).containsExactly("192.0.2.9");
        assertThat(zone.cut().servers()).containsExactly(new NameServer(name, List.of(IpAddress.of("192.0.2.9"))));
    }

    @Test
    void ofManyServersAsManyAreKeptAsResolversKeep() {
        ZoneServers zone = zone(IntStream.range(0, 120)
                .mapToObj(i -> new NameServer(DomainName.of("ns" + i + ".example.net."), List.of()))
                .toArray(NameServer[]::new));
        assertThat(zone.glueless()).hasSize(Limits.SERVERS);
        assertThat(zone.delegated()).hasSize(120);
    }

    private static void learn(ZoneServers zone, int candidate, StepKind kind) {
        zone.learn(new Asked(
                zone,
                zone.candidates().get(candidate),
                Replying.to("www.example.com.", PaperServers.QUESTION.type()).exchange(),
                kind.useful() ? new Meaning.Nothing(kind) : new Meaning.Useless(kind, "")));
    }

    private static List<String> addresses(ZoneServers zone) {
        return zone.candidates().stream().map(each -> each.address().toString()).toList();
    }

    private static NameServer server(String label, String... addresses) {
        return new NameServer(
                DomainName.of(label + ".example.com."),
                Stream.of(addresses).map(IpAddress::of).toList());
    }

    private static ZoneServers zone(NameServer... servers) {
        return new ZoneServers(DomainName.of("example.com."), List.of(servers), Optional.empty(), profile());
    }

    private static ResolutionProfile profile() {
        return ResolutionProfile.of(List.of(server("a", "192.0.2.1")), ResolutionProfile.Scope.PUBLIC);
    }
}
