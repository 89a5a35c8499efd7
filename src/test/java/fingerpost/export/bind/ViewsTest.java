package fingerpost.export.bind;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Element;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first view that takes an asker, by BIND's rules, chooses for every policy what the design chooses. */
class ViewsTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final List<String> COUNTRIES = List.of("DE", "CN", "US", "BR");

    static LongStream seeds() {
        return Chance.seeds(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAskerMeetsTheViewOfItsLines(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Topology design = design(random);
        Views views = Views.of(design, design.zones());
        Authority authority = new Authority(design);
        for (int i = 0; i < 60; i++) {
            Asker asker = new Asker(
                    Chance.address(random),
                    Optional.empty(),
                    new Whereabouts(
                            random.nextBoolean() ? Optional.empty() : Optional.of(Chance.oneOf(random, COUNTRIES)),
                            Optional.empty()));
            View view = views.views().stream()
                    .filter(each -> takes(each, views.lists(), asker))
                    .findFirst()
                    .orElseThrow();
            design.zones().getFirst().recordSets().forEach(set -> {
                List<Rdata> expected =
                        authority
                                .answer(new Question(set.owner(), set.type()), asker, new DesignState(1))
                                .answer()
                                .stream()
                                .flatMap(each -> each.rdata().stream())
                                .toList();
                assertThat(view.answer((ByLine) set.policy())
                                .map(AnswerPolicy::records)
                                .orElse(List.of()))
                        .as(asker + " in " + view)
                        .isEqualTo(expected);
            });
        }
    }

    @Test
    void aDesignWithoutLinesHasOneViewForEverybody() {
        Views views = Views.of(Topology.EMPTY, List.of());
        assertThat(views.lists()).isEmpty();
        assertThat(views.views()).extracting(View::name).containsExactly("default");
    }

    @Test
    void aNetworkInsideAnotherIsTakenOutOfItsList() {
        Line wide = new Line(Id.of("wide"), "", List.of(IpNetwork.of("192.0.2.0/24")), List.of());
        Line narrow = new Line(Id.of("narrow"), "", List.of(IpNetwork.of("192.0.2.64/26")), List.of());
        Topology design = Topology.of(
                "",
                "",
                List.of(wide, narrow, zone(List.of(byLine(List.of(wide.id(), narrow.id()), Optional.empty())))));
        assertThat(Views.of(design, design.zones()).lists())
                .extracting(list -> NamedText.print(List.of(list.statement())).strip())
                .containsExactly(
                        "acl \"line-wide\" { !192.0.2.64/26; 192.0.2.0/24; };",
                        "acl \"line-narrow\" { 192.0.2.64/26; };");
    }

    @Test
    void aNetworkThatChangesNothingIsLeftToTheViewAroundIt() {
        Line wide = new Line(Id.of("wide"), "", List.of(IpNetwork.of("192.0.2.0/24")), List.of());
        Line unused = new Line(Id.of("same"), "", List.of(IpNetwork.of("192.0.2.0/24")), List.of());
        Topology design = Topology.of(
                "",
                "",
                List.of(wide, unused, zone(List.of(byLine(List.of(wide.id(), unused.id()), Optional.empty())))));
        assertThat(Views.of(design, design.zones()).views())
                .extracting(View::name)
                .containsExactly("line-wide", "default");
    }

    /** As named does: the first element of a list that holds the address decides. */
    private static boolean takes(View view, List<AddressList> lists, Asker asker) {
        boolean here = view.networks().isEmpty()
                || lists.stream()
                        .filter(list -> view.networks().get().equals(list.name()))
                        .flatMap(list -> list.elements().stream())
                        .filter(element -> element.network().contains(asker.address()))
                        .findFirst()
                        .map(AddressList.Element::belongs)
                        .orElse(false);
        return here
                && (view.countries().isEmpty()
                        || asker.whereabouts()
                                .country()
                                .filter(view.countries()::contains)
                                .isPresent());
    }

    private static Topology design(SplittableRandom random) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < random.nextInt(1, 6); i++) {
            lines.add(new Line(
                    Id.of("line-" + i),
                    "",
                    Chance.several(random, 0, 5, () -> network(random)),
                    Chance.several(random, 0, 2, () -> Chance.oneOf(random, COUNTRIES))));
        }
        List<ByLine> policies = new ArrayList<>();
        for (int i = 0; i < random.nextInt(1, 4); i++) {
            List<Id> some = Chance.several(
                    random, 1, 3, () -> Chance.oneOf(random, lines).id());
            policies.add(byLine(
                    some,
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(new Fixed(List.of(A.of("192.0.2.99"))))));
        }
        List<Element> all = new ArrayList<>(lines);
        all.add(zone(policies));
        return Topology.of("", "", all);
    }

    /** Networks that often lie within each other. */
    private static IpNetwork network(SplittableRandom random) {
        return random.nextInt(5) == 0
                ? IpNetwork.around(Chance.ipv6(random), random.nextInt(32, 68))
                : IpNetwork.around(Chance.ipv4(random), random.nextInt(0, 33));
    }

    private static ByLine byLine(List<Id> lines, Optional<AnswerPolicy> otherwise) {
        List<LineChoice> choices = new ArrayList<>();
        for (Id line : lines) {
            choices.add(new LineChoice(line, new Fixed(List.of(A.of("192.0.2." + choices.size())))));
        }
        return new ByLine(choices, otherwise);
    }

    private static HostedZone zone(List<ByLine> policies) {
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX);
        for (int i = 0; i < policies.size(); i++) {
            zone = zone.with(new RecordSet(APEX.child("n" + i), RecordType.A, new Ttl(60), policies.get(i)));
        }
        return zone;
    }
}
