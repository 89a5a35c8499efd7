package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.registry;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Ttl;
import fingerpost.topology.Id;
import fingerpost.topology.ServiceRegistry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmptyRegistryTest {
    private final Check check = new EmptyRegistry();

    @Test
    void registryWithoutInstancesIsAWarning() {
        ServiceRegistry empty = new ServiceRegistry(
                Id.of("reg"),
                "reg",
                name("_app._tcp.example.com"),
                new Ttl(30),
                List.of(),
                Optional.empty(),
                Optional.empty());

        Finding finding = only(check, empty);

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.message()).contains("_app._tcp.example.com");
    }

    @Test
    void oneInstanceIsEnough() {
        assertThat(found(
                        check,
                        backend("app", "192.0.2.9"),
                        registry("reg", "_app._tcp.example.com", "app", "a.example.com")))
                .isEmpty();
    }

    @Test
    void registriesAreToldInTheirOrder() {
        ServiceRegistry one = new ServiceRegistry(
                Id.of("one"),
                "one",
                name("_a._tcp.example.com"),
                new Ttl(30),
                List.of(),
                Optional.empty(),
                Optional.empty());
        ServiceRegistry two = new ServiceRegistry(
                Id.of("two"),
                "two",
                name("_b._tcp.example.com"),
                new Ttl(30),
                List.of(),
                Optional.empty(),
                Optional.empty());

        assertThat(places(found(check, two, one))).containsExactly("two", "one");
    }
}
