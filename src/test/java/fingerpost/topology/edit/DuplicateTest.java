package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Shop;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateTest {
    @Test
    void anElementGetsANewIdAndALabelThatSaysCopy() {
        Duplicate duplicate = Duplicate.of(Shop.topology(), List.of(Subject.of(Shop.EDGE)));
        Topology after = duplicate.edit().apply(Shop.topology());
        assertThat(duplicate.edit().name()).isEqualTo("Duplicate proxy edge");
        assertThat(duplicate.copies()).containsEntry(Subject.of(Shop.EDGE), Subject.parse("edge-2"));
        assertThat(after.find(Id.of("edge-2")).orElseThrow().label()).isEqualTo("edge copy");
        assertThat(after.find(Shop.EDGE).orElseThrow()).isEqualTo(Shop.edge());
    }

    @Test
    void copiesReferToCopiesAndElseToTheOriginals() {
        Topology after = Duplicate.of(Shop.topology(), List.of(Subject.of(Shop.APP), Subject.of(Shop.NODE_1)))
                .edit()
                .apply(Shop.topology());
        assertThat(after.get(Id.of("app-2"), Service.class).members())
                .extracting(Member::backend)
                .containsExactly(Id.of("node-1-2"), Shop.NODE_2, Shop.ROUTER);
    }

    @Test
    void aNameIsCopiedBesideItself() {
        Duplicate duplicate = Duplicate.of(Shop.topology(), List.of(Subject.of(Shop.ZONE, Shop.WWW)));
        DomainName copy = Shop.name("www-copy.example.com");
        Topology after = duplicate.edit().apply(Shop.topology());
        assertThat(zone(after).at(copy)).hasSize(2);
        assertThat(zone(after).at(Shop.WWW)).hasSize(2);
        Topology twice = Duplicate.of(after, List.of(Subject.of(Shop.ZONE, Shop.WWW)))
                .edit()
                .apply(after);
        assertThat(zone(twice).at(Shop.name("www-copy-2.example.com"))).hasSize(2);
    }

    @Test
    void theApexIsCopiedToANameBelowIt() {
        Topology after = Duplicate.of(Shop.topology(), List.of(Subject.of(Shop.ZONE, Shop.APEX)))
                .edit()
                .apply(Shop.topology());
        assertThat(zone(after).at(Shop.name("copy.example.com"))).hasSize(3);
    }

    @Test
    void aZoneIsCopiedToAnotherApexWithItsNames() {
        Topology after = Duplicate.of(Shop.topology(), List.of(Subject.of(Shop.EU_ZONE)))
                .edit()
                .apply(Shop.topology());
        HostedZone copy = after.zones().getLast();
        assertThat(copy.apex()).isEqualTo(Shop.name("eu-copy.example.com"));
        assertThat(copy.entries()).allMatch(entry -> entry.owner().isAtOrBelow(copy.apex()));
    }

    @Test
    void pastingBringsBackWhatWasDeleted() {
        Topology before = Shop.topology();
        Topology without = Remove.of(before, Subject.of(Shop.APP)).apply(before);
        Topology after = Duplicate.paste(before, List.of(Subject.of(Shop.APP)), without)
                .edit()
                .apply(without);
        assertThat(after.get(Shop.APP, Service.class)).isEqualTo(Shop.app());
    }

    @Test
    void pastingLeavesOutReferencesToWhatIsNotThere() {
        Topology after = Duplicate.paste(Shop.topology(), List.of(Subject.of(Shop.APP)), Topology.EMPTY)
                .edit()
                .apply(Topology.EMPTY);
        assertThat(after.get(Shop.APP, Service.class).members()).isEmpty();
    }

    @Test
    void pastingLeavesOutReferencesToWhatIsOfAnotherKindThere() {
        Topology target = Topology.of(
                "",
                "",
                List.of(Shop.line(Shop.APP), Shop.node(Shop.CERTIFICATE, "192.0.2.7"), Shop.certificate(Shop.NODE_1)));
        List<Subject> pasted = List.of(Subject.of(Shop.EDGE), Subject.of(Shop.CDN), Subject.of(Shop.REGISTRY));
        Topology after = Duplicate.paste(Shop.topology(), pasted, target).edit().apply(target);
        assertThat(Sound.complaints(after)).isEmpty();
        assertThat(after.get(Shop.EDGE, Proxy.class).references()).isEmpty();
        assertThat(after.get(Shop.CDN, ExternalEndpoint.class).certificate()).isEmpty();
        assertThat(after.get(Shop.REGISTRY, ServiceRegistry.class).instances()).isEmpty();
    }

    @Test
    void aNameThatNoZoneCanHoldIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Duplicate.paste(Shop.topology(), List.of(Subject.of(Shop.ZONE, Shop.WWW)), Topology.EMPTY))
                .withMessage("No zone of the design can hold www.example.com; add its zone first.");
    }

    @Test
    void nothingAndThingsThatAreGoneAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Duplicate.of(Shop.topology(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Duplicate.of(Shop.topology(), List.of(Subject.of(Id.of("ghost")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Duplicate.of(Shop.topology(), List.of(Subject.of(Shop.ZONE, Shop.name("no.example.com")))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void wholeDesignsCanBeDuplicatedAndPasted(long seed) {
        Topology topology = Chance.topology(new SplittableRandom(seed), 60);
        List<Subject> all = new ArrayList<>();
        topology.elements().stream().map(Element::id).map(Subject::of).forEach(all::add);
        assertThat(Duplicate.of(topology, all).edit().apply(topology).byId())
                .hasSize(2 * topology.byId().size());
        Topology pasted = Duplicate.paste(topology, all, Topology.EMPTY).edit().apply(Topology.EMPTY);
        assertThat(pasted.byId()).hasSameSizeAs(topology.byId());
        assertThat(pasted.zones())
                .extracting(HostedZone::entries)
                .containsExactlyElementsOf(
                        topology.zones().stream().map(HostedZone::entries).toList());
    }

    private static HostedZone zone(Topology topology) {
        return topology.get(Shop.ZONE, HostedZone.class);
    }
}
