package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialAddressTest {
    private final Check check = new SpecialAddress();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "172.16.0.1",
                "192.168.1.10",
                "127.0.0.1",
                "169.254.1.1",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1"
            })
    void specialAddressIsAWarning(String address) {
        Finding finding = only(check, zone("example.com", "www 300 A " + address));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.message()).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"::1", "fd00::1", "fe80::1", "ff02::1", "::"})
    void theNewFamilyHasItsOwn(String address) {
        assertThat(found(check, zone("example.com", "www 300 AAAA " + address))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "198.51.100.1", "203.0.113.1", "172.32.0.1", "100.128.0.1"})
    void otherAddressesAreFine(String address) {
        assertThat(found(check, zone("example.com", "www 300 A " + address))).isEmpty();
    }

    @Test
    void zonesOfANetworkOfOnesOwnMayHoldThem() {
        assertThat(found(
                        check, zone("corp.internal", "www 300 A 10.0.0.1"), zone("home.arpa", "nas 300 A 192.168.1.2")))
                .isEmpty();
    }

    @Test
    void severalAreToldInTheOrderOfTheZone() {
        assertThat(places(found(
                        check, zone("example.com", "z 300 A 127.0.0.1", "fine 300 A 192.0.2.1", "a 300 A 127.0.0.1"))))
                .extracting(each -> each.substring(0, 14))
                .containsExactly("example-com/z.", "example-com/a.");
    }
}
