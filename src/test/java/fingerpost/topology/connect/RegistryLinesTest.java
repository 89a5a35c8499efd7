package fingerpost.topology.connect;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Instance;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Shop;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class RegistryLinesTest {
    @Test
    void aBackendAnnouncesItselfUnderANameOfTheZone() {
        Topology after = Drawn.first(Shop.topology(), "registry", "node-2");
        assertThat(registry(after).instances())
                .last()
                .isEqualTo(new Instance(Shop.NODE_2, Shop.name("node-2.example.com"), 0, 1));
    }

    @Test
    void aBackendWithTheLongestIdIsAnnouncedUnderALabelThatFits() {
        Id longest = Id.of("n".repeat(63) + "1");
        Topology topology = Shop.topology().with(Shop.node(longest, "198.51.100.13"));
        assertThat(registry(Drawn.first(topology, "registry", longest.text())).instances())
                .last()
                .isEqualTo(new Instance(longest, Shop.APEX.child("n".repeat(63)), 0, 1));
        assertThat(Connect.targets(topology, Subject.of(Shop.REGISTRY))).contains(Subject.of(longest));
    }

    @Test
    void aServiceStandsForItsBackends() {
        assertThat(Drawn.offers(Shop.topology(), "registry", "app")).containsExactly("Announce app by registry");
        assertThat(registry(Drawn.first(Shop.topology(), "registry", "app")).instances())
                .extracting(Instance::backend)
                .containsExactly(Shop.NODE_1, Shop.NODE_2);
    }

    @Test
    void whatIsAnnouncedAlreadyIsRefused() {
        assertThat(Drawn.refusal(Shop.topology(), "registry", "node-1"))
                .isEqualTo("There is no backend behind node-1 that registry does not announce already.");
    }

    @Test
    void anotherZoneIsAnnouncedInto() {
        HostedZone other = HostedZone.of(Id.of("other"), Shop.name("example.org"));
        Topology after = Drawn.first(Shop.topology().with(other), "registry", "other");
        assertThat(registry(after).serviceName()).isEqualTo(Shop.name("_app._tcp.example.org"));
    }

    @Test
    void theSameZoneAgainIsRefused() {
        assertThat(Drawn.refusal(Shop.topology(), "registry", "zone"))
                .isEqualTo("registry announces into example.com already.");
    }

    @Test
    void otherBoxesAreRefused() {
        assertThat(Drawn.refusal(Shop.topology(), "registry", "cdn")).contains("a service, a backend or a zone");
    }

    private static ServiceRegistry registry(Topology topology) {
        return topology.get(Shop.REGISTRY, ServiceRegistry.class);
    }
}
