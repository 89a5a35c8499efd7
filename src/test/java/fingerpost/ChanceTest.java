package fingerpost;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ElementKind;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChanceTest {
    static LongStream seeds() {
        return Chance.seeds(50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTopologyHasEveryKindOfElementAndTheSizeAskedFor(long seed) {
        Topology topology = Chance.topology(new SplittableRandom(seed), 80);
        assertThat(topology.elements().stream().map(ElementKind::of).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(ElementKind.values());
        assertThat(topology.zones().stream()
                        .mapToInt(zone -> zone.entries().size())
                        .sum())
                .isBetween(40, 80);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameSeedGivesTheSameTopology(long seed) {
        assertThat(Chance.topology(new SplittableRandom(seed), 40))
                .isEqualTo(Chance.topology(new SplittableRandom(seed), 40))
                .isNotEqualTo(Chance.topology(new SplittableRandom(seed + 1), 40));
    }

    @Test
    void policiesOfEveryKindAreMadeAndTheyNest() {
        SplittableRandom random = new SplittableRandom(1);
        Set<Class<?>> kinds = Stream.generate(() -> Chance.policy(random, RecordType.A, List.of(Id.of("line")), 3))
                .limit(500)
                .flatMap(ChanceTest::all)
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(AnswerPolicy.class.getPermittedSubclasses());
    }

    @Test
    void recordsOfEveryWellKnownTypeAreMade() {
        SplittableRandom random = new SplittableRandom(2);
        Topology topology = Chance.topology(random, 2000);
        assertThat(topology.zones().stream().flatMap(zone -> zone.recordSets()).map(RecordSet::type))
                .containsAll(RecordType.wellKnown());
    }

    @Test
    void hostNamesLieInTheDomainsForDocumentation() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 1000; i++) {
            assertThat(Chance.name(random).host()).matches("([a-z0-9-]+\\.)*example\\.(org|net|com)");
        }
    }

    @Test
    void anyNamesReachTheLongestLabelAndOddOctets() {
        SplittableRandom random = new SplittableRandom(4);
        List<String> labels = Stream.generate(() -> Chance.anyName(random))
                .limit(5000)
                .map(DomainName::labels)
                .flatMap(List::stream)
                .toList();
        assertThat(labels).anyMatch(label -> label.length() == 63).anyMatch(label -> label.contains("\0"));
    }

    private static Stream<AnswerPolicy> all(AnswerPolicy policy) {
        return Stream.concat(Stream.of(policy), policy.inner().stream().flatMap(ChanceTest::all));
    }
}
