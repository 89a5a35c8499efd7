package fingerpost.diagnose.drift;

import static fingerpost.diagnose.drift.Said.expected;
import static fingerpost.diagnose.drift.Said.flattened;
import static fingerpost.diagnose.drift.Said.only;
import static fingerpost.diagnose.drift.Said.records;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Rotated;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The cure on the live side, record by record; that serving it is clean, PlantedDriftTest shows. */
class KeepDesignTest {
    private static final Question CNAME = new Question(Said.WWW, RecordType.CNAME);

    @Test
    void wholeSetIsPublishedInTheDesignsOrder() {
        Expected expected = expected(60, new Rotated(Said.data("192.0.2.2", "192.0.2.1")));
        Cure cure = KeepDesign.of(expected, Graded.of(Grade.CHANGED, records(5, "192.0.2.9")), Map.of());
        assertThat(cure.publish())
                .containsExactly(new RRset(Said.WWW, RecordType.A, new Ttl(60), Said.data("192.0.2.2", "192.0.2.1")));
        assertThat(cure.withdraw()).isEmpty();
    }

    @Test
    void cnameThatStandsInTheWayGoes() {
        Cure cure = KeepDesign.of(
                expected(60, only("192.0.2.1")),
                Graded.of(Grade.CHANGED, Said.alias(60, "cdn.example.net"), Said.alias(60, "cdn.example.net")),
                Map.of());
        assertThat(cure.withdraw()).containsExactly(CNAME);
    }

    @Test
    void delegationThatHidesTheRecordGoesAtTheCut() {
        DomainName cut = DomainName.of("sub.example.com");
        Cure cure = KeepDesign.of(
                expected(60, only("192.0.2.1")), Graded.of(Grade.SHADOWED, new LiveAnswer.Delegated(cut)), Map.of());
        assertThat(cure.withdraw()).containsExactly(new Question(cut, RecordType.NS));
        assertThat(cure.publish()).hasSize(1);
    }

    @Test
    void policyOfSeveralSetsIsNotPublishedAsOne() {
        Expected drawn = expected(
                60,
                new Weighted(
                        List.of(new WeightedChoice(9, only("192.0.2.1")), new WeightedChoice(1, only("192.0.2.2")))));
        assertThat(KeepDesign.of(drawn, Graded.of(Grade.UNITED, records(60, "192.0.2.1", "192.0.2.2")), Map.of()))
                .isEqualTo(Cure.NONE);
        assertThat(KeepDesign.of(drawn, Graded.of(Grade.CHANGED, Said.alias(60, "cdn.example.net")), Map.of()))
                .isEqualTo(new Cure(List.of(), List.of(CNAME)));
    }

    @Test
    void aliasIsPublishedAsWhatItsTargetHasKeptNoLongerThanEither() {
        Cure cure = KeepDesign.of(
                flattened(30, RecordType.A, RecordType.AAAA),
                Graded.of(Grade.CNAME_FOR_ALIAS, Said.alias(300, "lb.example.net")),
                Map.of(RecordType.A, records(60, "198.51.100.1"), RecordType.AAAA, records(20, "2001:db8::1")));
        assertThat(cure.publish())
                .containsExactly(
                        new RRset(Said.WWW, RecordType.A, new Ttl(30), Said.data("198.51.100.1")),
                        new RRset(Said.WWW, RecordType.AAAA, new Ttl(20), Said.data("2001:db8::1")));
        assertThat(cure.withdraw()).containsExactly(CNAME);
    }

    @Test
    void whatIsExtraIsOnlyWithdrawn() {
        Expected nothing = new Expected.Nothing(Said.node("A"), Said.WWW, RecordType.A);
        assertThat(KeepDesign.of(nothing, Graded.of(Grade.EXTRA, records(60, "192.0.2.1")), Map.of()))
                .isEqualTo(new Cure(List.of(), List.of(new Question(Said.WWW, RecordType.A))));
    }
}
