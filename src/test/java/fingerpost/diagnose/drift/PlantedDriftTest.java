package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.LiveFinding;
import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ns;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of drift, planted alone, is found alone; once the design takes what is live, nothing is left. */
class PlantedDriftTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final DomainName WWW = APEX.child("www");
    private static final DomainName SHOP = APEX.child("shop");
    private static final DomainName POOL = APEX.child("pool");
    private static final DomainName CANARY = APEX.child("new");
    private static final DomainName FLAT = APEX.child("flat");
    private static final DomainName TARGET = DomainName.of("lb.example.net");
    private static final Ttl TTL = new Ttl(300);
    private static final Id ZONE = Id.of("zone");

    private static final HostedZone DESIGNED = HostedZone.of(ZONE, APEX)
            .withEntries(List.of(
                    RecordSet.fixed(APEX, TTL, new Ns(APEX.child("ns1")), new Ns(APEX.child("ns2"))),
                    RecordSet.fixed(APEX.child("ns1"), TTL, a("192.0.2.1")),
                    RecordSet.fixed(APEX.child("ns2"), TTL, a("192.0.2.2")),
                    new Alias(APEX, TTL, TARGET),
                    new Alias(FLAT, new Ttl(30), TARGET),
                    RecordSet.fixed(WWW, TTL, new Cname(SHOP)),
                    RecordSet.fixed(SHOP, TTL, a("192.0.2.10"), a("192.0.2.11")),
                    new RecordSet(POOL, RecordType.A, TTL, new Rotated(List.of(a("192.0.2.20"), a("192.0.2.21")))),
                    new RecordSet(CANARY, RecordType.A, TTL, weighted()),
                    RecordSet.fixed(APEX.child("sub"), TTL, new Ns(DomainName.of("ns.example.org"))),
                    RecordSet.fixed(APEX.child("wild").wildcard(), TTL, a("192.0.2.40"))));

    private static final Topology DESIGN = Topology.of(
            "shop",
            "",
            List.of(
                    DESIGNED,
                    new ExternalEndpoint(
                            Id.of("lb"),
                            "Load balancer",
                            ExternalEndpoint.Kind.LOAD_BALANCER,
                            TARGET,
                            List.of(
                                    IpAddress.of("198.51.100.1"),
                                    IpAddress.of("198.51.100.2"),
                                    IpAddress.of("2001:db8::1")),
                            new Ttl(60),
                            "",
                            List.of(),
                            java.util.Optional.empty())));

    private static A a(String address) {
        return (A) IpAddress.of(address).record();
    }

    private static Weighted weighted() {
        return new Weighted(List.of(
                new WeightedChoice(9, new Fixed(List.of(a("192.0.2.30")))),
                new WeightedChoice(1, new Fixed(List.of(a("192.0.2.31"))))));
    }

    private static RecordSet set(DomainName owner, int ttl, Rdata... records) {
        return RecordSet.fixed(owner, new Ttl(ttl), records);
    }

    static Stream<Arguments> plants() {
        Aaaa six = (Aaaa) IpAddress.of("2001:db8::9").record();
        Soa soa = DESIGNED.soa();
        return Stream.of(
                plant(Grade.MISSING, "zone/shop.example.com./A", zone -> zone.without(SHOP, "A")),
                plant(Grade.MISSING, "zone/www.example.com./CNAME", zone -> zone.without(WWW, "CNAME")),
                plant(
                        Grade.SHADOWED,
                        "zone/*.wild.example.com./A",
                        zone -> zone.with(set(APEX.child("wild"), 300, new Ns(DomainName.of("ns.example.org"))))),
                plant(Grade.EXTRA, "zone/shop.example.com./AAAA", zone -> zone.with(set(SHOP, 300, six))),
                plant(
                        Grade.EXTRA,
                        "zone/*.example.com./A",
                        zone -> zone.with(set(APEX.wildcard(), 60, a("192.0.2.9")))),
                plant(Grade.CHANGED, "zone/shop.example.com./A", zone -> zone.with(set(SHOP, 300, a("192.0.2.10")))),
                plant(Grade.CHANGED, "zone/pool.example.com./A", zone -> zone.with(set(POOL, 300, a("192.0.2.99")))),
                plant(Grade.CHANGED, "zone/new.example.com./A", zone -> zone.with(set(CANARY, 300, a("192.0.2.99")))),
                plant(
                        Grade.CHANGED,
                        "zone/*.wild.example.com./A",
                        zone -> zone.with(set(APEX.child("wild").wildcard(), 300, a("192.0.2.41")))),
                plant(
                        Grade.CHANGED,
                        "zone/www.example.com./CNAME",
                        zone -> zone.without(WWW, "CNAME").with(set(WWW, 300, a("192.0.2.10")))),
                plant(
                        Grade.CHANGED,
                        "zone/shop.example.com./A",
                        zone -> zone.without(SHOP, "A").with(set(SHOP, 300, new Cname(POOL)))),
                plant(Grade.TTL, "zone/www.example.com./CNAME", zone -> zone.with(set(WWW, 60, new Cname(SHOP)))),
                plant(
                        Grade.UNITED,
                        "zone/new.example.com./A",
                        zone -> zone.with(set(CANARY, 300, a("192.0.2.30"), a("192.0.2.31")))),
                plant(
                        Grade.NS_SET,
                        "zone/example.com./NS",
                        zone -> zone.with(set(APEX, 300, new Ns(APEX.child("ns1"))))),
                plant(
                        Grade.NS_SET,
                        "zone/sub.example.com./NS",
                        zone -> zone.with(set(APEX.child("sub"), 300, new Ns(DomainName.of("ns2.example.org"))))),
                plant(
                        Grade.STATIC_FOR_ALIAS,
                        "zone/example.com./ALIAS",
                        zone -> zone.without(APEX, "ALIAS").with(set(APEX, 300, a("192.0.2.80")))),
                plant(
                        Grade.CNAME_FOR_ALIAS,
                        "zone/flat.example.com./ALIAS",
                        zone -> zone.without(FLAT, "ALIAS").with(set(FLAT, 300, new Cname(TARGET)))),
                plant(
                        Grade.FLATTENED_TTL,
                        "zone/flat.example.com./ALIAS",
                        zone -> zone.without(FLAT, "ALIAS")
                                .with(set(FLAT, 60, a("198.51.100.1"), a("198.51.100.2")))
                                .with(set(FLAT, 60, (Aaaa)
                                        IpAddress.of("2001:db8::1").record()))),
                plant(
                        Grade.START,
                        "zone",
                        zone -> zone.withSoa(new Soa(
                                soa.primary(),
                                APEX.child("admin"),
                                99,
                                soa.refresh(),
                                soa.retry(),
                                soa.expire(),
                                soa.minimum()))));
    }

    private static Arguments plant(Grade grade, String node, UnaryOperator<HostedZone> change) {
        return Arguments.of(grade, node, change);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("plants")
    void plantedDriftIsFoundAloneAndGoneOnceTaken(Grade grade, String node, UnaryOperator<HostedZone> change) {
        Topology live = DESIGN.with(change.apply(DESIGNED));

        List<Place> found = lay(DESIGN, live, live).differences();
        assertThat(found)
                .extracting(each -> each.grade() + " at " + each.node())
                .containsExactly(grade + " at " + node);
        Place place = found.getFirst();
        assertThat(place.evidence()).isNotEmpty();

        Topology taken = place.takeLive().orElseThrow().apply(DESIGN);
        assertThat(lay(taken, live, live).differences()).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("plants")
    void plantedDriftIsGoneOnceTheLiveZoneIsCured(Grade grade, String node, UnaryOperator<HostedZone> change) {
        Topology live = DESIGN.with(change.apply(DESIGNED));
        Place place = lay(DESIGN, live, live).differences().getFirst();

        if (node.contains("/new.")) {
            assertThat(place.keepDesign()).as("a policy is no set to publish").isEqualTo(Cure.NONE);
            return;
        }
        Topology cured = Curing.done(live, DESIGNED, place.keepDesign());
        assertThat(lay(DESIGN, cured, cured).differences()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outOfDate")
    void flatteningThatLagsIsGoneOnceTheLiveZoneIsCured(Grade grade, String code, UnaryOperator<HostedZone> change) {
        Topology live = DESIGN.with(change.apply(DESIGNED));
        for (Place each : lay(DESIGN, live, live).differences()) {
            Topology cured = Curing.done(live, DESIGNED, each.keepDesign());
            assertThat(lay(DESIGN, cured, cured).differences()).isEmpty();
        }
    }

    static Stream<Arguments> outOfDate() {
        RecordSet four = set(FLAT, 30, a("198.51.100.1"), a("198.51.100.2"));
        RecordSet six = set(FLAT, 30, IpAddress.of("2001:db8::1").record());
        return Stream.of(
                plant(
                        Grade.FLATTENED_STALE,
                        "AL02",
                        zone -> zone.without(FLAT, "ALIAS")
                                .with(six)
                                .with(set(FLAT, 30, a("198.51.100.1"), a("192.0.2.7")))),
                plant(
                        Grade.FAMILY_LOST,
                        "AL05",
                        zone -> zone.without(FLAT, "ALIAS").with(four)),
                plant(
                        Grade.FLATTENED,
                        "",
                        zone -> zone.without(FLAT, "ALIAS").with(four).with(six)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outOfDate")
    void flatteningThatLagsIsNothingToTakeIntoTheDesign(Grade grade, String code, UnaryOperator<HostedZone> change) {
        Topology live = DESIGN.with(change.apply(DESIGNED));
        assertThat(lay(DESIGN, live, live).places())
                .filteredOn(each -> each.name().equals(FLAT))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.grade()).isEqualTo(grade);
                    assertThat(each.takeLive()).isEmpty();
                    assertThat(each.finding().map(LiveFinding::code).orElse("")).isEqualTo(code);
                });
    }

    @Test
    void recordsInAnotherOrderAreNoDifference() {
        Topology live = DESIGN.with(DESIGNED.with(set(SHOP, 300, a("192.0.2.11"), a("192.0.2.10"))));
        Overlay overlay = lay(DESIGN, live, live);
        assertThat(overlay.differences()).isEmpty();
        assertThat(overlay.places())
                .filteredOn(each -> each.name().equals(SHOP))
                .extracting(Place::grade)
                .contains(Grade.ORDER);
    }

    @Test
    void oneServerBehindTheOthersIsNamedAndNothingIsTakenFromIt() {
        Topology old = DESIGN.with(DESIGNED.with(set(SHOP, 300, a("192.0.2.99"))));
        List<Place> found = lay(DESIGN, DESIGN, old).differences();
        assertThat(found).singleElement().satisfies(each -> {
            assertThat(each.grade()).isEqualTo(Grade.SOME_SERVERS);
            assertThat(each.message()).contains("127.0.0.2#5300: A 192.0.2.99");
            assertThat(each.takeLive()).isEmpty();
            assertThat(each.keepDesign().publish())
                    .containsExactly(((RecordSet) DESIGNED.find(SHOP, "A").orElseThrow()).rrset());
        });
    }

    @Test
    void silentServerIsToldApartAndTheOthersAreCompared() {
        DesignServers servers = new DesignServers().serving(1, DESIGN);
        Overlay overlay = ServedAsDesignedTest.drift(servers, DESIGN)
                .lay(DESIGN, ServedAsDesignedTest.everyZone(DESIGN, 1, 2), progress -> {});
        assertThat(overlay.differences()).isEmpty();
        assertThat(overlay.untested()).isEmpty();
        assertThat(overlay.servers())
                .filteredOn(each -> !each.serves())
                .singleElement()
                .satisfies(each -> assertThat(each.fault()).isEqualTo("does not answer"));
    }

    @Test
    void whereNoServerAnswersNothingIsTested() {
        Overlay overlay = ServedAsDesignedTest.drift(new DesignServers(), DESIGN)
                .lay(DESIGN, ServedAsDesignedTest.everyZone(DESIGN, 1, 2), progress -> {});
        assertThat(overlay.differences()).isEmpty();
        assertThat(overlay.places()).isNotEmpty().extracting(Place::grade).containsOnly(Grade.NOT_TESTED);
    }

    private static Overlay lay(Topology design, Topology one, Topology other) {
        DesignServers servers = new DesignServers().serving(1, one).serving(2, other);
        return ServedAsDesignedTest.drift(servers, DESIGN)
                .lay(design, ServedAsDesignedTest.everyZone(design, 1, 2), progress -> {});
    }
}
