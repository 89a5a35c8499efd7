package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.export.Loss.Status;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Rotated;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainAnswerTest {
    private static final Rdata ONE = A.of("192.0.2.1");
    private static final Rdata TWO = A.of("192.0.2.2");
    private static final HealthCheck CHECK = HealthCheck.tcp(80);

    private static AnswerPolicy fixed(Rdata... records) {
        return new Fixed(List.of(records));
    }

    private static void approximates(AnswerPolicy policy, String word, Rdata... records) {
        PlainAnswer answer = PlainAnswer.of(policy);
        assertThat(answer.records()).containsExactly(records);
        assertThat(answer.status()).isEqualTo(Status.APPROXIMATE);
        assertThat(answer.message()).contains(word);
    }

    @Test
    void fixedIsExact() {
        assertThat(PlainAnswer.of(fixed(ONE, TWO))).isEqualTo(new PlainAnswer(List.of(ONE, TWO), Status.EXACT, ""));
    }

    @Test
    void oneRecordHasNoOrderToLose() {
        assertThat(PlainAnswer.of(new Rotated(List.of(ONE))).status()).isEqualTo(Status.EXACT);
    }

    @Test
    void aCanaryKeepsItsStableSideAndSaysItsShare() {
        approximates(new Canary(fixed(ONE), fixed(TWO), 1234, Canary.Draw.EACH_ANSWER), "12.34 %", ONE);
    }

    @Test
    void weightsBecomeAllChoicesButThoseOfNoWeight() {
        Rdata three = A.of("192.0.2.3");
        approximates(
                new Weighted(List.of(
                        new WeightedChoice(9, fixed(ONE)),
                        new WeightedChoice(1, fixed(TWO)),
                        new WeightedChoice(0, fixed(three)))),
                "Route 53",
                ONE,
                TWO);
    }

    @Test
    void ofWeightedCnamesTheHeaviestIsWritten() {
        Rdata light = new Cname(DomainName.of("a.example.net"));
        Rdata heavy = new Cname(DomainName.of("b.example.net"));
        approximates(
                new Weighted(List.of(new WeightedChoice(1, fixed(light)), new WeightedChoice(2, fixed(heavy)))),
                "greatest weight",
                heavy);
    }

    @Test
    void linesBecomeTheDefaultLine() {
        approximates(
                new ByLine(List.of(new LineChoice(Id.of("telecom"), fixed(ONE))), Optional.of(fixed(TWO))),
                "BIND views",
                TWO);
    }

    @Test
    void linesWithoutDefaultCannotBeSaid() {
        PlainAnswer answer =
                PlainAnswer.of(new ByLine(List.of(new LineChoice(Id.of("telecom"), fixed(ONE))), Optional.empty()));
        assertThat(answer.status()).isEqualTo(Status.CANNOT);
        assertThat(answer.records()).isEmpty();
    }

    @Test
    void failoverKeepsItsPrimaryAndHealthEveryRecord() {
        approximates(new Failover(List.of(fixed(ONE), fixed(TWO)), CHECK), "primary", ONE);
        approximates(WhenHealthy.of(fixed(ONE, TWO), CHECK), "healthy or not", ONE, TWO);
    }

    @Test
    void nestedPoliciesTellBothDifferences() {
        PlainAnswer answer = PlainAnswer.of(WhenHealthy.of(new Rotated(List.of(ONE, TWO)), CHECK));
        assertThat(answer.message()).contains("healthy or not", "rrset-order");
    }
}
