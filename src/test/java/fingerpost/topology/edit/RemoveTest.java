package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.Chance;
import fingerpost.dns.A;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.ByLine;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Fixed;
import fingerpost.topology.Happening;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Scenario;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Shop;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoveTest {
    @Test
    void withABackendGoItsMembershipsRoutesInstancesAndHappenings() {
        Topology after = without(Shop.NODE_1);
        assertThat(after.get(Shop.APP, Service.class).members())
                .extracting(Member::backend)
                .containsExactly(Shop.NODE_2, Shop.ROUTER);
        assertThat(after.get(Shop.ROUTER, ApplicationRouter.class).routes()).isEmpty();
        assertThat(after.get(Shop.REGISTRY, ServiceRegistry.class).instances()).isEmpty();
        assertThat(after.get(Shop.SCENARIO, Scenario.class).happenings())
                .noneMatch(each -> each instanceof Happening.Fails || each instanceof Happening.Recovers)
                .hasSize(4);
    }

    @Test
    void withAServiceGoTheLocationsThatPassToIt() {
        Proxy edge = without(Shop.APP).get(Shop.EDGE, Proxy.class);
        assertThat(edge.servers().getFirst().locations())
                .extracting(Location::match)
                .extracting(Object::toString)
                .containsExactly("= /direct");
        assertThat(edge.servers().get(1).locations()).hasSize(2);
    }

    @Test
    void withACertificateGoItsUses() {
        Topology after = without(Shop.CERTIFICATE);
        assertThat(after.get(Shop.EDGE, Proxy.class).servers().getFirst().certificate())
                .isEmpty();
        assertThat(after.get(Shop.CDN, ExternalEndpoint.class).certificate()).isEmpty();
    }

    @Test
    void withAResolverGoTheSharesOfItsClients() {
        assertThat(without(Shop.RESOLVER).get(Shop.CLIENTS, ClientGroup.class).resolvers())
                .containsExactly(new ResolverShare(Shop.OTHER_RESOLVER, 1));
    }

    @Test
    void withAZoneGoItsHappenings() {
        assertThat(without(Shop.ZONE).get(Shop.SCENARIO, Scenario.class).happenings())
                .noneMatch(each -> each.references().contains(Shop.ZONE))
                .hasSize(4);
    }

    @Test
    void withALineGoesItsChoice() {
        assertThat(near(without(Shop.TELECOM)).policy()).isInstanceOfSatisfying(ByLine.class, policy -> {
            assertThat(policy.choices()).hasSize(1);
            assertThat(policy.otherwise()).isPresent();
        });
    }

    @Test
    void aPolicyWithoutLinesIsItsDefault() {
        Topology after = Remove.of(Shop.topology(), List.of(Subject.of(Shop.TELECOM), Subject.of(Shop.UNICOM)))
                .apply(Shop.topology());
        assertThat(near(after).policy()).isEqualTo(new Fixed(List.of(A.of("203.0.113.9"))));
    }

    @Test
    void aNameGoesWithAllItsEntries() {
        Subject www = Subject.of(Shop.ZONE, Shop.WWW);
        Topology after = Remove.of(Shop.topology(), www).apply(Shop.topology());
        assertThat(after.get(Shop.ZONE, HostedZone.class).at(Shop.WWW)).isEmpty();
        assertThat(after.get(Shop.ZONE, HostedZone.class).entries()).hasSize(11);
        assertThat(Remove.of(Shop.topology(), www).name()).isEqualTo("Delete www.example.com");
    }

    @Test
    void anEntryGoesAlone() {
        Subject entry = Subject.parse("zone/www.example.com./AAAA");
        Topology after = Remove.of(Shop.topology(), entry).apply(Shop.topology());
        assertThat(after.get(Shop.ZONE, HostedZone.class).at(Shop.WWW)).hasSize(1);
        assertThat(Remove.of(Shop.topology(), entry).name()).isEqualTo("Delete AAAA of www.example.com");
    }

    @Test
    void severalThingsGoAsOneStep() {
        List<Subject> subjects =
                List.of(Subject.of(Shop.APP), Subject.of(Shop.ZONE, Shop.WWW), Subject.parse("zone/example.com./MX"));
        assertThat(Remove.of(Shop.topology(), subjects).name()).isEqualTo("Delete 3 items");
        Topology after = Remove.of(Shop.topology(), subjects).apply(Shop.topology());
        assertThat(after.find(Shop.APP)).isEmpty();
        assertThat(after.get(Shop.ZONE, HostedZone.class).entries()).hasSize(10);
    }

    @Test
    void aNameGoesWithItsZone() {
        List<Subject> both = List.of(Subject.of(Shop.ZONE, Shop.WWW), Subject.of(Shop.ZONE));
        assertThat(Remove.of(Shop.topology(), both).apply(Shop.topology()).find(Shop.ZONE))
                .isEmpty();
    }

    @Test
    void whatIsGoneAlreadyIsRefused() {
        Topology before = Shop.topology();
        for (String text : List.of("app", "zone/www.example.com.", "zone/www.example.com./AAAA")) {
            var edit = Remove.of(before, Subject.parse(text));
            Topology once = edit.apply(before);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> edit.apply(once))
                    .withMessageContaining("any more");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Remove.of(before, List.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyElementOfAnyDesignCanGo(long seed) {
        Topology topology = Chance.topology(new SplittableRandom(seed), 60);
        for (Element element : topology.elements()) {
            Subject subject = Subject.of(element.id());
            assertThatCode(() -> {
                        Topology after = Remove.of(topology, subject).apply(topology);
                        assertThat(after.find(element.id())).isEmpty();
                        assertThat(after.byId()).hasSize(topology.byId().size() - 1);
                    })
                    .as(element.id().text())
                    .doesNotThrowAnyException();
        }
    }

    private static Topology without(Id id) {
        return Remove.of(Shop.topology(), Subject.of(id)).apply(Shop.topology());
    }

    private static RecordSet near(Topology topology) {
        return (RecordSet) topology.get(Shop.ZONE, HostedZone.class)
                .find(Shop.name("near.example.com"), "A")
                .orElseThrow();
    }
}
