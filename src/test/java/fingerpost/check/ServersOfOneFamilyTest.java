package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.NOTICE;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServersOfOneFamilyTest {
    private static final String NS = "@ 300 NS ns1.example.com. | ns2.example.com.";
    private final Check check = new ServersOfOneFamily();

    @Test
    void serversWithoutIpv6AreWorthANotice() {
        Finding finding = only(check, zone("example.com", NS, "ns1 300 A 192.0.2.1", "ns2 300 A 198.51.100.1"));

        assertThat(finding.code()).isEqualTo("NS05");
        assertThat(finding.severity()).isEqualTo(NOTICE);
        assertThat(finding.subject()).hasToString("example-com/example.com.");
        assertThat(finding.message()).contains("No name server of example.com has an IPv6 address", "AAAA");
    }

    @Test
    void serversWithoutIpv4AreAWarning() {
        Finding finding = only(check, zone("example.com", NS, "ns1 300 AAAA 2001:db8::1", "ns2 300 AAAA 2001:db8::2"));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.message())
                .contains("has an IPv4 address", "the domain does not exist")
                .doesNotContain("AAAA");
    }

    @Test
    void oneOfEachIsEnoughHoweverTheyAreSpread() {
        assertThat(found(check, zone("example.com", NS, "ns1 300 A 192.0.2.1", "ns2 300 AAAA 2001:db8::2")))
                .isEmpty();
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                NS,
                                "ns1 300 A 192.0.2.1",
                                "ns2 300 A 198.51.100.1",
                                "ns2 300 AAAA 2001:db8::2")))
                .isEmpty();
    }

    @Test
    void serverOutsideTheDesignMayHaveWhatTheOthersLack() {
        assertThat(found(
                        check,
                        zone("example.com", "@ 300 NS ns1.example.com. | ns.example.net.", "ns1 300 A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void serverOfAnotherZoneOfTheDesignIsAskedThere() {
        assertThat(only(
                                check,
                                zone("example.com", "@ 300 NS ns.example.net."),
                                zone("example.net", "ns 300 A 192.0.2.1"))
                        .subject())
                .hasToString("example-com/example.com.");
    }

    @Test
    void zoneWithoutServersIsNotJudged() {
        assertThat(found(check, zone("example.com"), zone("example.net", "www 300 A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void internationalZoneIsCalledByItsReadableName() {
        assertThat(only(
                                check,
                                zone(
                                        "xn--bcher-kva.example",
                                        "@ 300 NS ns.xn--bcher-kva.example.",
                                        "ns 300 A 192.0.2.1"))
                        .message())
                .contains("b\u00fccher.example");
    }
}
