package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.HostedZone;
import org.junit.jupiter.api.Test;

class ServersInOneNetworkTest {
    private final Check check = new ServersInOneNetwork();

    private static HostedZone servers(String one, String other) {
        return zone("example.com", "@ 1h NS ns1.example.com. | ns2.example.com.", "ns1 " + one, "ns2 " + other);
    }

    @Test
    void allInOneNetworkIsNoticed() {
        Finding finding = only(check, servers("1h A 192.0.2.53", "1h A 192.0.2.54"));

        assertThat(finding.severity()).isEqualTo(NOTICE);
        assertThat(finding.message()).contains("192.0.2.0/24");
    }

    @Test
    void networksOfTheNewFamilyAreWider() {
        assertThat(only(check, servers("1h AAAA 2001:db8:1::53", "1h AAAA 2001:db8:1:2::53"))
                        .message())
                .contains("2001:db8:1::/48");
    }

    @Test
    void twoNetworksAreFine() {
        assertThat(found(check, servers("1h A 192.0.2.53", "1h A 198.51.100.53")))
                .isEmpty();
        assertThat(found(check, servers("1h A 192.0.2.53", "1h AAAA 2001:db8::53")))
                .isEmpty();
    }

    @Test
    void serversOfUnknownPlaceAreNotJudged() {
        assertThat(found(
                        check,
                        zone("example.com", "@ 1h NS ns1.example.com. | ns2.example.net.", "ns1 1h A 192.0.2.53")))
                .isEmpty();
    }
}
