package fingerpost.check;

import static fingerpost.check.Drafts.endpoint;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServerWithoutAddressTest {
    private final Check check = new ServerWithoutAddress();

    @Test
    void serverThatTheDesignCannotResolveIsAnError() {
        Finding finding = only(check, zone("example.com", "@ 1h NS ns1.example.com. | ns2.example.net."));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/example.com./NS");
        assertThat(finding.message()).contains("ns1.example.com");
    }

    @Test
    void siblingZoneWithoutTheServerIsSeen() {
        assertThat(found(check, zone("example.com", "@ 1h NS ns1.example.net."), zone("example.net")))
                .hasSize(1);
    }

    @Test
    void serverWithAnAddressOrAnEndpointIsFine() {
        assertThat(found(
                        check,
                        zone("example.com", "@ 1h NS ns1.example.com. | ns2.example.com.", "ns1 1h A 192.0.2.53"),
                        endpoint("ns2", "ns2.example.com", "192.0.2.54")))
                .isEmpty();
    }

    @Test
    void glueIsForAnotherCheck() {
        assertThat(found(check, zone("example.com", "shop 1h NS ns1.shop.example.com.")))
                .isEmpty();
    }

    @Test
    void everyDeadServerIsToldWhateverZoneItLiesIn() {
        List<Finding> found = found(
                check,
                zone("example.com", "@ 300 NS a.example.com. | b.example.net. | c.example.org."),
                zone("example.net", "www 300 A 192.0.2.1"));

        assertThat(found)
                .extracting(Finding::message)
                .satisfiesExactly(
                        first -> assertThat(first).contains("The name server a.example.com of example.com"),
                        second -> assertThat(second).contains("The name server b.example.net of example.com"));
    }

    @Test
    void wildcardAndFlatteningGiveAddressesToServersToo() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "@ 300 NS a.w.example.com. | flat.example.com.",
                                "*.w 300 A 192.0.2.53",
                                "flat 300 ALIAS a.w.example.com.")))
                .isEmpty();
    }
}
