package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.Canary;
import fingerpost.topology.Fixed;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private static final List<DomainName> NAMES =
            List.of(DomainName.of("www.example.com"), DomainName.of("api.example.com"));

    private static Topology sample(String name) throws DocumentProblem {
        return DocumentFile.read(Path.of("sample-topologies", name + ".topology.json"))
                .topology();
    }

    private static List<IpAddress> addresses(String... texts) {
        return Stream.of(texts).map(IpAddress::of).toList();
    }

    @Test
    void aProxyIsTheGroupOfItsAddressesAndACanaryThatOfItsOwn() throws DocumentProblem {
        assertThat(Groups.of(sample("canary"), NAMES, addresses("203.0.113.51", "192.0.2.9", "203.0.113.52")))
                .containsExactly(
                        new Group(Group.Kind.PROXY, "stable", List.of(0), List.of()),
                        new Group(Group.Kind.PROXY, "canary", List.of(2), List.of()),
                        new Group(Group.Kind.CANARY, "www.example.com.", List.of(2), List.of(2, 0)));
    }

    @Test
    void bothFamiliesOfAProxyAreOneGroup() throws DocumentProblem {
        assertThat(Groups.of(sample("load-balancer-by-host"), NAMES, addresses("2001:db8:10::10", "203.0.113.10")))
                .singleElement()
                .satisfies(group -> assertThat(group.addresses()).containsExactlyInAnyOrder(0, 1));
    }

    @Test
    void aCanaryThatNobodyLooksUpIsNoGroup() throws DocumentProblem {
        assertThat(Groups.of(
                        sample("canary"),
                        List.of(DomainName.of("api.example.com")),
                        addresses("203.0.113.51", "203.0.113.52")))
                .extracting(Group::kind)
                .containsExactly(Group.Kind.PROXY, Group.Kind.PROXY);
    }

    @Test
    void whatNoAnswerLeadsToIsNoGroup() throws DocumentProblem {
        assertThat(Groups.of(sample("canary"), NAMES, List.of())).isEmpty();
    }

    private static Canary canary(Fixed stable, Fixed tried) {
        return new Canary(stable, tried, 500, Canary.Draw.EACH_ANSWER);
    }

    private static Fixed cname(DomainName target) {
        return new Fixed(List.of(new Cname(target)));
    }

    @Test
    void whatBothSidesOfACanaryLeadToIsNotItsOwn() {
        Topology topology = new Lab()
                .www(60, canary(new Fixed(Lab.addresses(2)), new Fixed(List.of(Lab.address(2), Lab.address(3)))))
                .topology();

        assertThat(Groups.of(topology, NAMES, addresses("192.0.2.3", "192.0.2.2", "192.0.2.1")))
                .containsExactly(new Group(Group.Kind.CANARY, "www.example.com.", List.of(0), List.of(1, 0, 2)));
    }

    @Test
    void aCanaryByNameLeadsToTheAddressesOfBothFamiliesThatTheNamesHave() {
        DomainName old = DomainName.of("old.example.com");
        DomainName fresh = DomainName.of("fresh.example.com");
        IpAddress six = IpAddress.of("2001:db8::2");
        Topology topology = new Lab()
                .www(60, canary(cname(old), cname(fresh)))
                .entry(
                        RecordSet.fixed(old, new Ttl(60), Lab.address(1)),
                        RecordSet.fixed(fresh, new Ttl(60), Lab.address(2)),
                        RecordSet.fixed(fresh, new Ttl(60), six.record()))
                .topology();

        assertThat(Groups.of(topology, NAMES, addresses("192.0.2.1", "192.0.2.2", "2001:db8::2")))
                .containsExactly(new Group(Group.Kind.CANARY, "www.example.com.", List.of(1, 2), List.of(1, 2, 0)));
    }

    @Test
    void theCanariesOfBothFamiliesOfANameAreOneGroupAndThoseOfAnotherNameAnother() {
        DomainName api = DomainName.of("api.example.com");
        Topology topology = new Lab()
                .www(60, canary(new Fixed(Lab.addresses(1)), new Fixed(List.of(Lab.address(2)))))
                .www(
                        60,
                        canary(
                                new Fixed(List.of(IpAddress.of("2001:db8::1").record())),
                                new Fixed(List.of(IpAddress.of("2001:db8::2").record()))))
                .entry(new RecordSet(
                        api,
                        RecordType.A,
                        new Ttl(60),
                        canary(new Fixed(Lab.addresses(1)), new Fixed(List.of(Lab.address(3))))))
                .topology();

        assertThat(Groups.of(
                        topology,
                        NAMES,
                        addresses("192.0.2.1", "192.0.2.2", "192.0.2.3", "2001:db8::1", "2001:db8::2")))
                .containsExactly(
                        new Group(Group.Kind.CANARY, "www.example.com.", List.of(1, 4), List.of(1, 0, 4, 3)),
                        new Group(Group.Kind.CANARY, "api.example.com.", List.of(2), List.of(2, 0)));
    }

    @Test
    void aCanaryThatAddsNothingIsNoGroup() {
        Topology topology = new Lab()
                .www(60, canary(new Fixed(Lab.addresses(2)), new Fixed(Lab.addresses(1))))
                .topology();

        assertThat(Groups.of(topology, NAMES, addresses("192.0.2.1", "192.0.2.2")))
                .isEmpty();
    }
}
