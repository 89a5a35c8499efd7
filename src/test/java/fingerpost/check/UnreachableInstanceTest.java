package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.registry;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreachableInstanceTest {
    private final Check check = new UnreachableInstance();

    @Test
    void backendKnownByNameOnlyHasNothingToAnnounce() {
        Finding finding = only(
                check,
                zone("example.com"),
                backend("app", "inner.example.net"),
                registry("reg", "_app._tcp.example.com", "app", "app1.example.com"));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("app1.example.com");
    }

    @Test
    void addressInTheZoneIsEnough() {
        assertThat(found(
                        check,
                        zone("example.com", "app1 300 A 192.0.2.9"),
                        backend("app", "inner.example.net"),
                        registry("reg", "_app._tcp.example.com", "app", "app1.example.com")))
                .isEmpty();
    }

    @Test
    void backendWithAnAddressIsFine() {
        assertThat(found(
                        check,
                        zone("example.com"),
                        backend("app", "192.0.2.9"),
                        registry("reg", "_app._tcp.example.com", "app", "app1.example.com")))
                .isEmpty();
    }
}
