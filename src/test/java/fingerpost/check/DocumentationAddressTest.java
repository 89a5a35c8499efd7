package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void oneAddressIsOne() {
        assertThat(only(check, zone("shop.internal", "www 300 A 198.51.100.7", "api 300 A 198.51.100.7"))
                        .message())
                .startsWith("shop.internal holds 1 address made for examples, such as 198.51.100.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.1.255", "192.0.3.0", "198.51.99.1", "198.51.101.1", "203.0.112.1", "203.0.114.1"})
    void neighboursOfTheExampleNetworksAreReal(String address) {
        assertThat(found(check, zone("shop.internal", "www 300 A " + address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.0", "192.0.2.255", "198.51.100.255", "203.0.113.0"})
    void edgesOfTheExampleNetworksAreExamples(String address) {
        assertThat(found(check, zone("shop.internal", "www 300 A " + address))).hasSize(1);
    }

    @Test
    void emptyZoneHoldsNone() {
        assertThat(found(check, zone("shop.internal"))).isEmpty();
    }
}
