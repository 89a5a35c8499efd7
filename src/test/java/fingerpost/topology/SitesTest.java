package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.Cname;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitesTest {
    private static final Coordinates BERLIN = new Coordinates(52.5, 13.4);

    private static Whereabouts in(String country) {
        return new Whereabouts(Optional.of(country), Optional.empty());
    }

    private static Resolver resolver(String id, Whereabouts where, Resolver.Profile profile) {
        Resolver one = Shop.resolver(Id.of(id));
        return new Resolver(one.id(), one.label(), profile, one.address(), where, one.clientSubnet());
    }

    @Test
    void aCountryCountsBeforeAPointAndNothingIsWhereNothingIsKnown() {
        Topology topology = Topology.of(
                "",
                "",
                List.of(
                        resolver("a", in("DE"), Resolver.Profile.BIND),
                        resolver("b", new Whereabouts(Optional.of("DE"), Optional.of(BERLIN)), Resolver.Profile.BIND),
                        resolver("c", new Whereabouts(Optional.empty(), Optional.of(BERLIN)), Resolver.Profile.BIND),
                        resolver("d", Whereabouts.UNKNOWN, Resolver.Profile.BIND)));

        assertThat(Sites.of(topology))
                .isEqualTo(Map.of(
                        in("DE"),
                        Set.of(Id.of("a"), Id.of("b")),
                        new Whereabouts(Optional.empty(), Optional.of(BERLIN)),
                        Set.of(Id.of("c"))));
    }

    @Test
    void anAnswerByDistanceSaysWhereItLeadsTo() {
        HostedZone zone = Shop.zone()
                .withEntries(List.of(RecordSet.fixed(Shop.WWW, Shop.FIVE_MINUTES, A.of("192.0.2.1"))
                        .withPolicy(
                                new Nearest(List.of(new SiteChoice(BERLIN, new Fixed(List.of(A.of("192.0.2.1")))))))));

        assertThat(Sites.of(Shop.topology().with(zone)))
                .containsEntry(new Whereabouts(Optional.empty(), Optional.of(BERLIN)), Set.of(Shop.EDGE));
    }

    private static Topology byCountry(List<String> first, List<String> second, String address) {
        Line one = new Line(Id.of("one"), "", List.of(), first);
        Line two = new Line(Id.of("two"), "", List.of(), second);
        HostedZone zone = Shop.zone()
                .withEntries(List.of(RecordSet.fixed(Shop.WWW, Shop.FIVE_MINUTES, A.of("192.0.2.1"))
                        .withPolicy(new ByLine(
                                List.of(
                                        new LineChoice(one.id(), new Fixed(List.of(A.of("192.0.2.1")))),
                                        new LineChoice(two.id(), new Fixed(List.of(A.of(address))))),
                                Optional.of(new Fixed(List.of(A.of("192.0.2.1"))))))));
        return Shop.topology().with(one).with(two).with(zone);
    }

    @Test
    void anAnswerForOneCountryLeadsToABoxThere() {
        assertThat(Sites.of(byCountry(List.of("DE"), List.of("FR"), "203.0.113.9")))
                .containsEntry(in("DE"), Set.of(Shop.EDGE))
                .containsEntry(in("FR"), Set.of(Shop.CDN));
    }

    @ParameterizedTest
    @CsvSource({"DE FR, ES, 203.0.113.9", "DE, FR, 192.0.2.1", "'', '', 192.0.2.1"})
    void aBoxThatServesSeveralCountriesOrNetworksStandsInNoneOfThem(String first, String second, String address) {
        Topology topology = byCountry(words(first), words(second), address);

        assertThat(Sites.of(topology).values()).noneMatch(boxes -> boxes.contains(Shop.EDGE));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    @Test
    void anAliasForOneCountryPutsItsEndpointThere() {
        Line line = new Line(Id.of("one"), "", List.of(), List.of("DE"));
        HostedZone zone = Shop.zone()
                .withEntries(List.of(RecordSet.fixed(
                                Shop.WWW,
                                Shop.FIVE_MINUTES,
                                new Cname(Shop.cdn().name()))
                        .withPolicy(new ByLine(
                                List.of(new LineChoice(
                                        line.id(),
                                        new Fixed(List.of(new Cname(Shop.cdn().name()))))),
                                Optional.empty()))));

        assertThat(Sites.of(Shop.topology().with(line).with(zone))).containsEntry(in("DE"), Set.of(Shop.CDN));
    }

    @Test
    void publicResolversAndEndpointsAreRunBySomebodySoftwareIsNot() {
        Topology topology = Topology.of(
                "",
                "",
                List.of(
                        resolver("a", Whereabouts.UNKNOWN, Resolver.Profile.QUAD9),
                        resolver("b", Whereabouts.UNKNOWN, Resolver.Profile.UNBOUND),
                        resolver("c", Whereabouts.UNKNOWN, Resolver.Profile.QUAD9)));

        assertThat(Providers.of(topology)).isEqualTo(Map.of("Quad9", Set.of(Id.of("a"), Id.of("c"))));
        assertThat(Providers.of(Shop.topology())).containsEntry(Shop.cdn().operator(), Set.of(Shop.CDN));
    }
}
