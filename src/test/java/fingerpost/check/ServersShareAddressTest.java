package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServersShareAddressTest {
    private final Check check = new ServersShareAddress();

    @Test
    void twoNamesOfOneMachineAreAWarning() {
        Finding finding = only(
                check,
                zone(
                        "example.com",
                        "@ 1h NS ns1.example.com. | ns2.example.com.",
                        "ns1 1h A 192.0.2.53",
                        "ns2 1h A 192.0.2.53"));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.message())
                .contains("ns1.example.com, ns2.example.com")
                .contains("192.0.2.53");
    }

    @Test
    void differentMachinesAreFine() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "@ 1h NS ns1.example.com. | ns2.example.com.",
                                "ns1 1h A 192.0.2.53",
                                "ns2 1h A 192.0.2.54")))
                .isEmpty();
    }

    @Test
    void addressesInAnotherZoneCountToo() {
        assertThat(found(
                        check,
                        zone("example.com", "@ 1h NS ns1.example.com. | ns1.example.net.", "ns1 1h A 192.0.2.53"),
                        zone("example.net", "ns1 1h A 192.0.2.53")))
                .hasSize(1);
    }
}
