package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.service;
import static fingerpost.check.Drafts.to;
import static fingerpost.check.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdleServiceTest {
    private final Check check = new IdleService();

    @Test
    void serviceThatNoProxyPassesToIsWorthKnowing() {
        assertThat(only(check, service("pool")).severity()).isEqualTo(INFO);
    }

    @Test
    void oneLocationIsEnough() {
        assertThat(found(check, service("pool"), proxy("edge", "192.0.2.1", http("", to("pool")))))
                .isEmpty();
    }

    @Test
    void everyIdleOneIsToldInItsOrder() {
        List<Finding> found = found(
                check,
                service("b"),
                service("busy"),
                service("a"),
                proxy("edge", "192.0.2.1", http("www.example.com", to("busy"))));

        assertThat(places(found)).containsExactly("b", "a");
        assertThat(found.getFirst().message()).startsWith("No proxy passes requests to b");
    }
}
