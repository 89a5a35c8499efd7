package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.endpoint;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdleProxyTest {
    private final Check check = new IdleProxy();

    @Test
    void proxyThatNoNameLeadsToIsWorthKnowing() {
        Finding finding = only(check, proxy("edge", "192.0.2.1"), zone("example.com", "www 300 A 192.0.2.2"));

        assertThat(finding.severity()).isEqualTo(INFO);
        assertThat(finding.message()).contains("192.0.2.1");
    }

    @Test
    void proxyWithoutAnAddressIsToldSo() {
        assertThat(only(check, proxy("edge", "")).message()).contains("no address yet");
    }

    @Test
    void nameEndpointOrAnotherProxyMayLeadToIt() {
        assertThat(found(check, proxy("edge", "192.0.2.1"), zone("example.com", "www 300 A 192.0.2.1")))
                .isEmpty();
        assertThat(found(check, proxy("edge", "192.0.2.1"), endpoint("lb", "lb.example.net", "192.0.2.1")))
                .isEmpty();
        assertThat(found(check, proxy("edge", "192.0.2.1"), backend("inner", "192.0.2.1")))
                .isEmpty();
    }
}
