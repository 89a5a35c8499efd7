package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.A;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicySharesTest {
    private static final Rdata FIRST = A.of("192.0.2.1");
    private static final Rdata SECOND = A.of("192.0.2.2");
    private static final AnswerPolicy ONE = new Fixed(List.of(FIRST));
    private static final AnswerPolicy TWO = new Fixed(List.of(SECOND));

    @Test
    void aFixedAnswerNeedsNoWord() {
        assertThat(of(ONE, FIRST)).isEmpty();
    }

    @Test
    void poolsSayHowTheyTurn() {
        assertThat(of(new Rotated(List.of(FIRST, SECOND)), SECOND)).isEqualTo("rotated");
        assertThat(of(new Shuffled(List.of(FIRST, SECOND)), SECOND)).isEqualTo("shuffled");
    }

    @Test
    void choicesSayTheirWeight() {
        List<WeightedChoice> choices = List.of(new WeightedChoice(3, ONE), new WeightedChoice(1, TWO));
        assertThat(of(new Weighted(choices), FIRST)).isEqualTo("weight 3");
        assertThat(of(new HashedByAsker(choices), SECOND)).isEqualTo("hashed, weight 1");
    }

    @Test
    void linesSayTheirLabelAndTheRestIsTheDefault() {
        AnswerPolicy policy = new ByLine(List.of(new LineChoice(Id.of("telecom"), ONE)), Optional.of(TWO));
        assertThat(of(policy, FIRST)).isEqualTo("line telecom");
        assertThat(of(policy, SECOND)).isEqualTo("default");
    }

    @Test
    void failoverSaysWhoComesFirst() {
        AnswerPolicy policy = new Failover(List.of(ONE, TWO), HealthCheck.tcp(80));
        assertThat(of(policy, FIRST)).isEqualTo("primary");
        assertThat(of(policy, SECOND)).isEqualTo("backup");
    }

    @Test
    void aCanarySaysItsShare() {
        AnswerPolicy policy = new Canary(ONE, TWO, 500, Canary.Draw.EACH_ASKER);
        assertThat(of(policy, FIRST)).isEqualTo("95 %");
        assertThat(of(policy, SECOND)).isEqualTo("5 % canary");
    }

    @Test
    void distanceSaysThePlace() {
        AnswerPolicy policy = new Nearest(List.of(new SiteChoice(new Coordinates(52.5, 13.4), ONE)));
        assertThat(of(policy, FIRST)).isEqualTo("nearest to 52.5 13.4");
    }

    @Test
    void nestedPoliciesSayAllTheirConditions() {
        AnswerPolicy pool = WhenHealthy.of(new Rotated(List.of(FIRST)), HealthCheck.tcp(80));
        AnswerPolicy policy = new ByLine(List.of(new LineChoice(Id.of("telecom"), pool)), Optional.of(ONE));
        assertThat(of(policy, FIRST)).isEqualTo("line telecom, when healthy, rotated / default");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 %", "1, 0.01 %", "25, 0.25 %", "50, 0.5 %", "500, 5 %", "3333, 33.33 %", "10000, 100 %"})
    void sharesAreWrittenAsPercent(int tenThousandths, String text) {
        assertThat(PolicyShares.percent(tenThousandths)).isEqualTo(text);
    }

    @Test
    void everyRecordOfAnyPolicyIsListedInItsOrder() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 500; i++) {
            AnswerPolicy policy = Chance.policy(random, RecordType.A, List.of(Id.of("telecom")), 3);
            assertThat(PolicyShares.of(policy, Id::text).keySet()).containsExactlyElementsOf(policy.records());
        }
    }

    private static String of(AnswerPolicy policy, Rdata record) {
        return PolicyShares.of(policy, line -> "line " + line).getOrDefault(record, "absent");
    }
}
