package fingerpost.diagnose.drift;

import static fingerpost.diagnose.drift.Said.CUT;
import static fingerpost.diagnose.drift.Said.NO_NAME;
import static fingerpost.diagnose.drift.Said.NO_RECORD;
import static fingerpost.diagnose.drift.Said.SILENCE;
import static fingerpost.diagnose.drift.Said.alias;
import static fingerpost.diagnose.drift.Said.expected;
import static fingerpost.diagnose.drift.Said.only;
import static fingerpost.diagnose.drift.Said.records;
import static fingerpost.diagnose.drift.Said.servers;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Rotated;
import fingerpost.topology.Subject;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One place beside what one server says. */
class ComparisonTest {
    private static final String ONE = "192.0.2.1";
    private static final String TWO = "192.0.2.2";
    private static final AnswerPolicy DRAWN =
            new Weighted(List.of(new WeightedChoice(1, only(ONE)), new WeightedChoice(1, only(TWO))));
    private static final AnswerPolicy OUTSIDE_NOTHING =
            new ByLine(List.of(new LineChoice(Id.of("north"), only(ONE))), Optional.empty());
    private static final AnswerPolicy NS = new Fixed(List.of(new Ns(DomainName.of("ns1.example.net"))));

    static Stream<Arguments> recordsCases() {
        return Stream.of(
                Arguments.of(only(ONE, TWO), records(60, ONE, TWO), Grade.SAME),
                Arguments.of(only(ONE, TWO), records(60, TWO, ONE), Grade.ORDER),
                Arguments.of(new Rotated(Said.data(ONE, TWO)), records(60, TWO, ONE), Grade.SAME),
                Arguments.of(only(ONE, TWO), records(61, ONE, TWO), Grade.TTL),
                Arguments.of(only(ONE, TWO), records(60, ONE), Grade.CHANGED),
                Arguments.of(only(ONE), records(60, ONE, TWO), Grade.CHANGED),
                Arguments.of(only(ONE), records(61, TWO), Grade.CHANGED),
                Arguments.of(only(ONE), alias(60, "cdn.example.net"), Grade.CHANGED),
                Arguments.of(DRAWN, records(60, TWO), Grade.SAME),
                Arguments.of(DRAWN, records(60, ONE, TWO), Grade.UNITED),
                Arguments.of(DRAWN, records(60, ONE, "192.0.2.3"), Grade.CHANGED),
                Arguments.of(OUTSIDE_NOTHING, NO_RECORD, Grade.SAME),
                Arguments.of(only(ONE), NO_RECORD, Grade.MISSING),
                Arguments.of(only(ONE), NO_NAME, Grade.MISSING),
                Arguments.of(only(ONE), CUT, Grade.SHADOWED),
                Arguments.of(only(ONE), SILENCE, Grade.NOT_TESTED),
                Arguments.of(NS, servers(60, "ns1.example.net"), Grade.SAME),
                Arguments.of(NS, servers(60, "ns1.example.net", "ns2.example.net"), Grade.NS_SET));
    }

    @ParameterizedTest(name = "{0} beside {1} is {2}")
    @MethodSource("recordsCases")
    void recordsAreGradedBySetThenTtlThenOrder(AnswerPolicy designed, LiveAnswer live, Grade grade) {
        Expected.Records expected = expected(60, designed);
        Graded graded = Comparison.of(expected, Map.of(expected.type(), live), Map.of());
        assertThat(graded.grade()).isEqualTo(grade);
        assertThat(graded.live()).containsExactly(live);
    }

    static Stream<Arguments> aliasesCases() {
        return Stream.of(
                Arguments.of(alias(60, "shop.example.com"), NO_RECORD, Grade.SAME),
                Arguments.of(NO_RECORD, alias(60, "shop.example.com"), Grade.SAME),
                Arguments.of(SILENCE, alias(60, "shop.example.com"), Grade.SAME),
                Arguments.of(SILENCE, NO_RECORD, Grade.MISSING),
                Arguments.of(CUT, NO_RECORD, Grade.SHADOWED),
                Arguments.of(records(60, ONE), NO_RECORD, Grade.CHANGED),
                Arguments.of(SILENCE, SILENCE, Grade.NOT_TESTED));
    }

    @ParameterizedTest(name = "A: {0}, AAAA: {1} is {2}")
    @MethodSource("aliasesCases")
    void cnameIsSeenInTheAnswerForEitherFamily(LiveAnswer four, LiveAnswer six, Grade grade) {
        AnswerPolicy alias = new Fixed(List.of(new Cname(DomainName.of("shop.example.com"))));
        assertThat(Comparison.of(expected(60, alias), Map.of(RecordType.A, four, RecordType.AAAA, six), Map.of())
                        .grade())
                .isEqualTo(grade);
    }

    static Stream<Arguments> nothingCases() {
        return Stream.of(
                Arguments.of(NO_RECORD, Grade.SAME),
                Arguments.of(NO_NAME, Grade.SAME),
                Arguments.of(CUT, Grade.SAME),
                Arguments.of(records(60, ONE), Grade.EXTRA),
                Arguments.of(SILENCE, Grade.NOT_TESTED));
    }

    @ParameterizedTest(name = "{0} where nothing is designed is {1}")
    @MethodSource("nothingCases")
    void onlyRecordsAreMoreThanNothing(LiveAnswer live, Grade grade) {
        Expected nothing = new Expected.Nothing(Said.node("A"), Said.WWW, RecordType.A);
        assertThat(Comparison.of(nothing, Map.of(RecordType.A, live), Map.of()).grade())
                .isEqualTo(grade);
    }

    @Test
    void serverThatWasGivenUpSaysNothing() {
        assertThat(Comparison.of(expected(60, only(ONE)), Map.of(), Map.of()).grade())
                .isEqualTo(Grade.NOT_TESTED);
    }

    @Test
    void soaMayDifferInItsSerialOnly() {
        DomainName apex = DomainName.of("example.com");
        Soa soa = new Soa(
                apex.child("ns1"),
                apex.child("hostmaster"),
                7,
                new Ttl(14400),
                new Ttl(3600),
                new Ttl(1209600),
                new Ttl(300));
        Expected start = new Expected.Start(Subject.of(Id.of("zone")), apex, soa, new Ttl(3600));
        assertThat(start(start, soa.withSerial(2_026_112_200L), 3600)).isEqualTo(Grade.SAME);
        assertThat(start(start, soa, 300)).isEqualTo(Grade.START);
        assertThat(start(
                        start,
                        new Soa(
                                soa.primary(),
                                soa.mailbox(),
                                7,
                                soa.refresh(),
                                soa.retry(),
                                soa.expire(),
                                new Ttl(301)),
                        3600))
                .isEqualTo(Grade.START);
    }

    private static Grade start(Expected start, Soa live, int ttl) {
        LiveAnswer answer = new LiveAnswer.Records(RecordType.SOA, List.of(live), new Ttl(ttl));
        return Comparison.of(start, Map.of(RecordType.SOA, answer), Map.of()).grade();
    }
}
