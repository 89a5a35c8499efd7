package fingerpost.ui.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.document.Samples;
import fingerpost.topology.Alias;
import fingerpost.topology.Canary;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerLineTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Ttl HOUR = new Ttl(3600);

    private static Rdata of(RecordType type, String text) {
        return Rdata.parse(type, text, APEX);
    }

    @Test
    void answersAreSplitAtBarsAndKeepTheirPolicy() {
        RecordSet set = new RecordSet(APEX, RecordType.A, HOUR, new Rotated(List.of(of(RecordType.A, "192.0.2.1"))));

        assertThat(AnswerLine.withAnswers(set, "192.0.2.2 | 192.0.2.3", APEX))
                .isEqualTo(set.withPolicy(
                        new Rotated(List.of(of(RecordType.A, "192.0.2.2"), of(RecordType.A, "192.0.2.3")))));
    }

    @Test
    void barsInsideOfQuotesBelongToTheText() {
        RecordSet set = RecordSet.fixed(APEX, HOUR, of(RecordType.TXT, "\"a\""));

        RecordSet changed = (RecordSet) AnswerLine.withAnswers(set, "\"a | b\" | \"c\"", APEX);

        assertThat(changed.policy().records())
                .containsExactly(of(RecordType.TXT, "\"a | b\""), of(RecordType.TXT, "\"c\""));
    }

    @Test
    void aNestedPolicyIsLeftToTheInspector() {
        Fixed one = new Fixed(List.of(of(RecordType.A, "192.0.2.1")));
        RecordSet set = new RecordSet(APEX, RecordType.A, HOUR, new Canary(one, one, 500, Canary.Draw.EACH_ANSWER));

        assertThatThrownBy(() -> AnswerLine.withAnswers(set, "192.0.2.2", APEX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("inspector");
    }

    @Test
    void ttlsMayHaveUnitsAndAliasesOneTarget() {
        Alias alias = new Alias(APEX, HOUR, DomainName.of("lb.example.net"));

        assertThat(AnswerLine.withTtl(alias, "5m").ttl()).isEqualTo(new Ttl(300));
        assertThat(AnswerLine.withAnswers(alias, "www", APEX).targets()).containsExactly(APEX.child("www"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatTheTableShowsOfPlainSetsReadsBack(String sample) {
        Topology topology = Samples.find(sample).orElseThrow().document().topology();

        for (RecordRow row : RecordRow.of(topology)) {
            if (row.plain()) {
                DomainName apex = topology.get(row.zone(), HostedZone.class).apex();
                assertThat(AnswerLine.withAnswers(row.entry(), row.answers(), apex))
                        .as(row.name())
                        .isEqualTo(row.entry());
            }
        }
    }

    static List<String> samples() {
        return Samples.names();
    }

    @Test
    void theFilterWantsEveryWordSomewhereInTheRow() {
        Topology topology = Samples.find("three-lines").orElseThrow().document().topology();
        List<RecordRow> rows = RecordRow.of(topology);

        assertThat(rows).anyMatch(row -> row.matches("example NS"));
        assertThat(rows).noneMatch(row -> row.matches("example nowhere"));
        assertThat(rows).allMatch(row -> row.matches(""));
    }
}
