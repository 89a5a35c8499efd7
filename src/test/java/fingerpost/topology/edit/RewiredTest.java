package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.RecordType;
import fingerpost.topology.ByLine;
import fingerpost.topology.Certificate;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Resolver;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RewiredTest {
    private static final Id OTHER = Id.of("other");

    static LongStream seeds() {
        return Chance.seeds(40);
    }

    /** Every reference of the shop: who refers to whom. */
    static Stream<Id[]> references() {
        return Shop.topology().elements().stream()
                .flatMap(from -> from.references().stream().map(to -> new Id[] {from.id(), to}));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void referencesGoWhereTheWireLeadsAndBackAgain(long seed) {
        for (Element element : Chance.topology(new SplittableRandom(seed), 24).elements()) {
            Element there = Rewired.of(element, Id.of("copy"), each -> Optional.of(Id.of(each + "-b")));
            assertThat(there.id()).isEqualTo(Id.of("copy"));
            assertThat(there.references())
                    .isEqualTo(element.references().stream()
                            .map(each -> Id.of(each + "-b"))
                            .collect(Collectors.toSet()));
            assertThat(Rewired.of(there, element.id(), RewiredTest::back)).isEqualTo(element);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutAnyOfTheOthersAnElementRefersToNothingAndKeepsTheRest(long seed) {
        Topology topology = Chance.topology(new SplittableRandom(seed), 24);
        for (Element element : topology.elements()) {
            Element alone = Rewired.without(element, topology.byId().keySet());
            assertThat(alone.references()).isEmpty();
            assertThat(alone.label()).isEqualTo(element.label());
            assertThat(ElementKind.of(alone)).isEqualTo(ElementKind.of(element));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavingOutOneAfterTheOtherIsLeavingOutBoth(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (Element element : Chance.topology(random, 24).elements()) {
            Set<Id> first = new LinkedHashSet<>();
            Set<Id> second = new LinkedHashSet<>();
            element.references().forEach(each -> (random.nextBoolean() ? first : second).add(each));
            Set<Id> both = new LinkedHashSet<>(first);
            both.addAll(second);
            assertThat(Rewired.without(Rewired.without(element, first), second))
                    .isEqualTo(Rewired.without(element, both))
                    .isEqualTo(Rewired.without(Rewired.without(element, second), first));
        }
    }

    @ParameterizedTest
    @MethodSource("references")
    void ofEachReferenceOnlyThatOneChanges(Id from, Id to) {
        Element before = Shop.topology().find(from).orElseThrow();
        Element after = Rewired.of(before, from, each -> Optional.of(each.equals(to) ? OTHER : each));
        Set<Id> expected = new LinkedHashSet<>(before.references());
        expected.remove(to);
        expected.add(OTHER);
        assertThat(after.references()).isEqualTo(expected);
        assertThat(Rewired.of(after, from, each -> Optional.of(each.equals(OTHER) ? to : each)))
                .isEqualTo(before);
    }

    @Test
    void whatRefersToNoneOfTheMissingIsTheVerySameValue() {
        for (Element element : Shop.topology().elements()) {
            assertThat(Rewired.without(element, Set.of(OTHER))).isSameAs(element);
        }
    }

    @Test
    void elementsWithoutReferencesGetTheNewId() {
        assertThat(Rewired.of(Shop.line(Shop.TELECOM), OTHER, Optional::of))
                .isEqualTo(new Line(
                        OTHER,
                        "telecom",
                        Shop.line(Shop.TELECOM).networks(),
                        Shop.line(Shop.TELECOM).countries()));
        assertThat(Rewired.of(Shop.resolver(Shop.RESOLVER), OTHER, Optional::of))
                .isInstanceOfSatisfying(Resolver.class, it -> {
                    assertThat(it.id()).isEqualTo(OTHER);
                    assertThat(it.address())
                            .isEqualTo(Shop.resolver(Shop.RESOLVER).address());
                });
        assertThat(Rewired.of(Shop.certificate(), OTHER, Optional::of))
                .isEqualTo(new Certificate(
                        OTHER,
                        "certificate",
                        Shop.certificate().names(),
                        Optional.empty(),
                        "/etc/ssl/shop.pem",
                        "/etc/ssl/shop.key"));
    }

    @Test
    void anEntryOfWhichNoPolicyIsLeftGoes() {
        HostedZone zone =
                (HostedZone) Rewired.without(Shop.zone().with(noDefault()), Set.of(Shop.TELECOM, Shop.UNICOM));
        assertThat(zone.find(Shop.name("far.example.com"), "A")).isEmpty();
        assertThat(zone.find(Shop.name("near.example.com"), "A")).isPresent();
    }

    private static RecordSet noDefault() {
        return new RecordSet(
                Shop.name("far.example.com"),
                RecordType.A,
                Shop.FIVE_MINUTES,
                new ByLine(
                        List.of(new LineChoice(Shop.TELECOM, new Fixed(List.of(fingerpost.dns.A.of("192.0.2.1"))))),
                        Optional.empty()));
    }

    private static Optional<Id> back(Id id) {
        return Optional.of(Id.of(id.text().substring(0, id.text().length() - 2)));
    }
}
