package fingerpost.ingest.live;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ttl;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DesignNet's records live 300 s. */
class FlattenedApexTest {
    private final Notes notes = new Notes();

    private static ExternalEndpoint endpoint(int ttl, String... addresses) {
        return new ExternalEndpoint(
                Id.of("lb"),
                "lb",
                ExternalEndpoint.Kind.LOAD_BALANCER,
                DomainName.of("lb.example.net"),
                Stream.of(addresses).map(IpAddress::of).toList(),
                new Ttl(ttl),
                "",
                List.of(),
                Optional.empty());
    }

    private boolean flattened(ExternalEndpoint endpoint, String... lines) {
        HostedZone zone = DesignNet.zone("example.com", lines);
        HostedZone made = FlattenedApex.of(zone, List.of(endpoint), notes);
        boolean alias = made.find(zone.apex(), "ALIAS").isPresent();
        assertThat(alias || made.equals(zone)).isTrue();
        return alias;
    }

    @Test
    void bothFamiliesBecomeOneAlias() {
        assertThat(flattened(
                        endpoint(300, "192.0.2.1", "2001:db8::1"),
                        "@ A 192.0.2.1",
                        "@ AAAA 2001:db8::1",
                        "www CNAME lb.example.net."))
                .isTrue();
        assertThat(notes.list()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(ImportNote.Kind.GUESSED);
            assertThat(each.where()).isEqualTo("example.com");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "the target lives shorter than the apex, 60, 192.0.2.1, www CNAME lb.example.net., true",
        "the target has one more, 300, 192.0.2.1 192.0.2.2, www CNAME lb.example.net., true",
        "nothing in common, 300, 192.0.2.7, www CNAME lb.example.net., false",
        "no alias leads there, 300, 192.0.2.1, www A 192.0.2.3, false",
        "the target has no address, 300, '', www CNAME lb.example.net., false",
    })
    void anythingLessStaysAsAnswered(String why, int ttl, String addresses, String line, boolean told) {
        String[] all = addresses.isEmpty() ? new String[0] : addresses.split(" ", -1);
        assertThat(flattened(endpoint(ttl, all), "@ A 192.0.2.1", line)).as(why).isFalse();
        assertThat(notes.list().isEmpty()).as(why).isEqualTo(!told);
    }

    @Test
    void anApexWithoutAddressesIsLeftAlone() {
        assertThat(flattened(endpoint(300, "192.0.2.1"), "www CNAME lb.example.net."))
                .isFalse();
        assertThat(notes.list()).isEmpty();
    }
}
