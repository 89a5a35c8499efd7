package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Ttl;
import fingerpost.topology.Happening;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScratchTest {
    private static final Topology CANARY =
            fingerpost.document.Samples.find("canary").orElseThrow().document().topology();
    private static final Id BACKEND =
            CANARY.all(fingerpost.topology.Backend.class).getFirst().id();
    private static final Scenario HOUR = PlainHour.of(CANARY);

    private static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }

    @Test
    void whatFailsAndIsHealedIsDownBetween() {
        Scenario played = Scratch.NONE
                .failing(BACKEND, minutes(10))
                .healing(BACKEND, minutes(20))
                .over(HOUR, CANARY);

        assertThat(Scratch.isDown(played, BACKEND, minutes(9))).isFalse();
        assertThat(Scratch.isDown(played, BACKEND, minutes(10))).isTrue();
        assertThat(Scratch.isDown(played, BACKEND, minutes(20))).isFalse();
    }

    @Test
    void failingEarlierForgetsWhatWasTriedWithItLater() {
        Scratch scratch = Scratch.NONE
                .failing(BACKEND, minutes(30))
                .healing(BACKEND, minutes(40))
                .failing(BACKEND, minutes(5));

        assertThat(scratch.happenings()).containsExactly(new Happening.Fails(minutes(5), BACKEND));
    }

    @Test
    void anElementThatIsGoneMeanwhileFailsNoLonger() {
        Scratch scratch = Scratch.NONE.failing(Id.of("gone"), minutes(5));

        assertThat(scratch.over(HOUR, CANARY)).isEqualTo(HOUR);
    }

    @Test
    void whatComesAfterTheEndIsLeftOut() {
        assertThat(Scratch.NONE.failing(BACKEND, minutes(60)).over(HOUR, CANARY))
                .isEqualTo(HOUR);
    }

    @Test
    void aTtlIsTriedWithoutTouchingTheDesign() {
        HostedZone zone = CANARY.zones().getFirst();
        RecordSet set = zone.recordSets().findFirst().orElseThrow();
        RecordSet other = set.withTtl(Ttl.of(7));

        Topology tried = Scratch.NONE
                .with(new TriedRecords(Subject.of(zone, set), other))
                .over(CANARY);

        assertThat(tried.zones().getFirst().find(set.owner(), set.typeName())).contains(other);
        assertThat(tried.map(element -> element.id().equals(zone.id()) ? zone : element))
                .isEqualTo(CANARY);
    }

    @Test
    void aRecordSetThatIsGoneMeanwhileIsNotBroughtBack() {
        HostedZone zone = CANARY.zones().getFirst();
        RecordSet set = zone.recordSets().findFirst().orElseThrow();
        Topology without = CANARY.with(zone.withEntries(
                zone.entries().stream().filter(each -> !each.equals(set)).toList()));

        assertThat(Scratch.NONE
                        .with(new TriedRecords(Subject.of(zone, set), set))
                        .over(without))
                .isEqualTo(without);
    }
}
