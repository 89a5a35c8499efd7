package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentationAddressTest {
    private final Check check = new DocumentationAddress();

    @Test
    void exampleAddressInARealZoneIsToldOnce() {
        Finding finding = only(
                check, zone("shop.internal", "www 300 A 192.0.2.1", "api 300 AAAA 2001:db8::1", "db 300 A 10.0.0.1"));

        assertThat(finding.severity()).isEqualTo(INFO);
        assertThat(finding.subject()).hasToString("shop-internal");
        assertThat(finding.message()).contains("2 addresses").contains("192.0.2.1");
    }

    @Test
    void examplesMayHoldThem() {
        assertThat(found(
                        check,
                        zone("example.com", "www 300 A 192.0.2.1"),
                        zone("www.example.net", "@ 300 A 203.0.113.7"),
                        zone("shop.test", "@ 300 A 198.51.100.7")))
                .isEmpty();
    }

    @Test
    void otherAddressesAreFine() {
        assertThat(found(check, zone("shop.internal", "www 300 A 10.0.0.1"))).isEmpty();
    }
}
