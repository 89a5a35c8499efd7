package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.registry;
import static fingerpost.check.Drafts.topology;
import static fingerpost.check.Drafts.zone;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.dns.Response;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checks believe about a name is what the authoritative servers of the design answer. */
class PlacesTest {
    private static final Asker ANYBODY = Asker.at(IpAddress.of("203.0.113.9"));

    private static Design design(Topology topology) {
        Index index = new Index();
        index.update(topology);
        return new Design(index, Drafts.TODAY);
    }

    private static Place.Kind kind(String name, Element... elements) {
        return design(topology(elements)).place(name(name)).kind();
    }

    @Test
    void eachKindOfPlaceIsTold() {
        HostedZone zone = zone(
                "example.com",
                "www 300 A 192.0.2.1",
                "a.b 300 A 192.0.2.1",
                "*.w 300 A 192.0.2.1",
                "child 300 NS ns.example.net.",
                "old 300 DNAME example.net.");

        assertThat(kind("www.example.com", zone)).isEqualTo(Place.Kind.EXACT);
        assertThat(kind("b.example.com", zone)).isEqualTo(Place.Kind.EMPTY);
        assertThat(kind("no.example.com", zone)).isEqualTo(Place.Kind.MISSING);
        assertThat(kind("x.y.w.example.com", zone)).isEqualTo(Place.Kind.WILDCARD);
        assertThat(kind("x.child.example.com", zone)).isEqualTo(Place.Kind.DELEGATED);
        assertThat(kind("x.old.example.com", zone)).isEqualTo(Place.Kind.RENAMED);
        assertThat(kind("old.example.com", zone)).isEqualTo(Place.Kind.EXACT);
        assertThat(kind("www.example.org", zone)).isEqualTo(Place.Kind.OUTSIDE);
    }

    @Test
    void childZoneOfTheDesignAnswersForItself() {
        assertThat(kind(
                        "www.child.example.com",
                        zone("example.com", "child 300 NS ns.example.net."),
                        zone("child.example.com", "www 300 A 192.0.2.1")))
                .isEqualTo(Place.Kind.EXACT);
    }

    @Test
    void registryWritesItsNames() {
        Design design = design(topology(
                zone("example.com"),
                backend("app", "192.0.2.7"),
                registry("reg", "_app._tcp.example.com", "app", "app1.example.com")));

        assertThat(design.place(name("app1.example.com")).addresses()).containsExactly(IpAddress.of("192.0.2.7"));
        assertThat(design.place(name("_app._tcp.example.com")).set(RecordType.SRV))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void authorityAgrees(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Topology topology = Chance.topology(random, 60);
        Authority authority = new Authority(topology);
        Design design = design(topology);
        for (DomainName name : names(topology, random)) {
            Place place = design.place(name);
            Response response =
                    authority.answer(new Question(name, new RecordType(65399)), ANYBODY, new DesignState(1));
            boolean agrees = switch (place.kind()) {
                case OUTSIDE -> response.rcode() == Rcode.REFUSED;
                case MISSING ->
                    response.rcode() == Rcode.NXDOMAIN && response.answer().isEmpty();
                case EMPTY -> response.isNoData() && response.answer().isEmpty();
                case DELEGATED -> response.isReferral();
                case RENAMED ->
                    response.rcode() == Rcode.YXDOMAIN
                            || response.answer().getFirst().type().equals(RecordType.DNAME);
                case EXACT, WILDCARD ->
                    place.set(RecordType.CNAME).isPresent()
                            ? response.answer().isEmpty()
                                    || response.answer().getFirst().type().equals(RecordType.CNAME)
                            : response.isNoData();
            };
            assertThat(agrees)
                    .as("%s is %s, the authority says %s", name, place.kind(), response)
                    .isTrue();
        }
    }

    private static List<DomainName> names(Topology topology, SplittableRandom random) {
        List<DomainName> names = new ArrayList<>();
        for (HostedZone zone : topology.zones()) {
            names.add(Chance.name(random, zone.apex()));
            for (ZoneEntry entry : zone.entries()) {
                names.add(entry.owner());
                names.add(entry.owner().parent());
                if (entry.owner().wireLength() < 200) {
                    names.add(Chance.name(random, entry.owner()));
                }
            }
        }
        return names;
    }
}
