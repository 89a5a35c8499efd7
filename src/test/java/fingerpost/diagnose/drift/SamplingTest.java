package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Canary;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SamplingTest {
    private static final DomainName NAME = DomainName.of("pool.example.com");
    private static final Rdata ONE = a(1);
    private static final Rdata TWO = a(2);
    private static final Rdata THREE = a(3);
    private static final AnswerPolicy ROTATED = new Rotated(List.of(ONE, TWO, THREE));
    private static final AnswerPolicy NINE_TO_ONE = new Weighted(List.of(
            new WeightedChoice(9, new Fixed(List.of(ONE))),
            new WeightedChoice(1, new Fixed(List.of(TWO))),
            new WeightedChoice(0, new Fixed(List.of(THREE)))));

    private static Rdata a(int last) {
        return IpAddress.of("192.0.2." + last).record();
    }

    private static LiveAnswer answer(Rdata... records) {
        return new LiveAnswer.Records(RecordType.A, List.of(records), new Ttl(60));
    }

    private static List<LiveAnswer> times(int count, Rdata... records) {
        return Collections.nCopies(count, answer(records));
    }

    private static List<LiveAnswer> turning(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 3 == 0
                        ? answer(ONE, TWO, THREE)
                        : i % 3 == 1 ? answer(TWO, THREE, ONE) : answer(THREE, ONE, TWO))
                .toList();
    }

    private static List<LiveAnswer> both(List<LiveAnswer> some, List<LiveAnswer> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("turns as designed", ROTATED, turning(12), List.of()),
                Arguments.of("stands still", ROTATED, times(12, ONE, TWO, THREE), List.of(Grade.STANDS_STILL)),
                Arguments.of("too few to say that it stands still", ROTATED, times(7, ONE, TWO, THREE), List.of()),
                Arguments.of(
                        "lacks a member", ROTATED, both(times(6, ONE, TWO), times(6, TWO, ONE)), List.of(Grade.VARIES)),
                Arguments.of(
                        "has a member too many",
                        ROTATED,
                        both(turning(12), times(1, ONE, a(9))),
                        List.of(Grade.VARIES)),
                Arguments.of("weights as designed", NINE_TO_ONE, both(times(90, ONE), times(10, TWO)), List.of()),
                Arguments.of(
                        "weights turned round",
                        NINE_TO_ONE,
                        both(times(10, ONE), times(90, TWO)),
                        List.of(Grade.SHARE, Grade.SHARE)),
                Arguments.of(
                        "a choice that never came",
                        NINE_TO_ONE,
                        times(100, ONE),
                        List.of(Grade.SHARE, Grade.SHARE, Grade.VARIES)),
                Arguments.of("too few to miss a choice", NINE_TO_ONE, times(10, ONE), List.of()),
                Arguments.of(
                        "a canary that sings too often",
                        new Canary(new Fixed(List.of(ONE)), new Fixed(List.of(TWO)), 500, Canary.Draw.EACH_ANSWER),
                        both(times(50, ONE), times(50, TWO)),
                        List.of(Grade.SHARE, Grade.SHARE)),
                Arguments.of(
                        "an asker that keeps its side",
                        new Canary(new Fixed(List.of(ONE)), new Fixed(List.of(TWO)), 500, Canary.Draw.EACH_ASKER),
                        times(100, TWO),
                        List.of()),
                Arguments.of(
                        "a hash that keeps its side",
                        new HashedByAsker(List.of(
                                new WeightedChoice(1, new Fixed(List.of(ONE))),
                                new WeightedChoice(1, new Fixed(List.of(TWO))))),
                        times(100, TWO),
                        List.of()),
                Arguments.of("no answer at all", NINE_TO_ONE, List.of(new LiveAnswer.Nothing(true)), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void answersAreToldApartFromTheDesign(
            String what, AnswerPolicy policy, List<LiveAnswer> answers, List<Grade> codes) {
        Sampled sampled = Sampling.of(new RecordSet(NAME, RecordType.A, new Ttl(60), policy), answers);
        assertThat(sampled.remarks()).extracting(Sampled.Remark::grade).containsExactlyElementsOf(codes);
    }

    @Test
    void sharesAreCountedWithTheirIntervals() {
        Sampled sampled = Sampling.of(
                new RecordSet(NAME, RecordType.A, new Ttl(60), NINE_TO_ONE), both(times(90, ONE), times(10, TWO)));
        assertThat(sampled.choices())
                .extracting(Sampled.Counted::hits, Sampled.Counted::expected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(90, 0.9), org.assertj.core.groups.Tuple.tuple(10, 0.1));
        assertThat(sampled.choices().getLast().interval()).hasToString("5.5 % to 17.4 %");
    }
}
