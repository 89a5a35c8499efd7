package fingerpost.check;

import static fingerpost.check.Drafts.endpoint;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Severity.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SilentEndpointTest {
    private final Check check = new SilentEndpoint();

    @Test
    void endpointWithoutAddressesIsNoticed() {
        Finding finding = only(check, endpoint("lb", "lb.example.net"));

        assertThat(finding.severity()).isEqualTo(NOTICE);
        assertThat(finding.message()).contains("lb.example.net");
    }

    @Test
    void oneAddressIsEnough() {
        assertThat(found(check, endpoint("lb", "lb.example.net", "192.0.2.1"))).isEmpty();
    }

    @Test
    void everySilentEndpointIsToldInItsOrder() {
        List<Finding> found = found(
                check,
                endpoint("b", "b.example.net"),
                endpoint("loud", "loud.example.net", "2001:db8::1"),
                endpoint("a", "xn--bcher-kva.example.net"));

        assertThat(places(found)).containsExactly("b", "a");
        assertThat(found.getLast().message()).contains("b\u00fccher.example.net has", "Enter what it answers today");
    }
}
