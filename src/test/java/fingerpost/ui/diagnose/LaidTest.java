package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.drift.Cure;
import fingerpost.diagnose.drift.Grade;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.diagnose.drift.Place;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ttl;
import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.LiveState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LaidTest {
    private static final Id ZONE = Id.of("zone");
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Topology DESIGN =
            Topology.of("", "", List.of(HostedZone.of(ZONE, APEX).with(address("www", "192.0.2.80"))));

    private static RecordSet address(String label, String address) {
        return RecordSet.fixed(
                APEX.child(label), Ttl.of(300), IpAddress.of(address).record());
    }

    private static Edit take(String label, String address) {
        return new Edit(
                "Take live A of " + label,
                topology -> topology.with(topology.get(ZONE, HostedZone.class).with(address(label, address))));
    }

    private static Place place(String label, Grade grade, Edit... take) {
        DomainName name = APEX.child(label);
        return new Place(
                new Subject(ZONE, Optional.of(name), Optional.of("A")),
                name,
                grade,
                "",
                "",
                label + " " + grade,
                List.of(),
                List.of(take).stream().findFirst(),
                Cure.NONE);
    }

    private static Overlay overlay(Place... places) {
        return new Overlay(List.of(places), List.of(), 1, 1);
    }

    @Test
    void whatDiffersStandsBeforeWhatCouldNotBeAskedAndTheWorstFirst() {
        Overlay overlay = overlay(
                place("a", Grade.NOT_TESTED),
                place("b", Grade.TTL),
                place("c", Grade.SAME),
                place("d", Grade.MISSING),
                place("e", Grade.UNITED));

        assertThat(Laid.listed(overlay, DESIGN))
                .extracting(Place::message)
                .containsExactly("d MISSING", "e UNITED", "b TTL", "a NOT_TESTED");
    }

    @Test
    void whatIsLiveAndNotDesignedIsABoxOfItsOwnUntilItIsTaken() {
        Edit take = take("shop", "198.51.100.80");
        List<Place> open =
                List.of(place("shop", Grade.EXTRA, take), place("www", Grade.CHANGED, take("www", "198.51.100.81")));

        assertThat(Laid.beyond(open, DESIGN).boxes())
                .extracting(box -> box.subject().toString())
                .containsExactly("zone/shop.example.com.");
        assertThat(Laid.beyond(open, take.apply(DESIGN)).isNone()).isTrue();
    }

    @Test
    void whatWasTakenOverIsAsLiveAndComesBackWithUndo() {
        Edit take = take("www", "198.51.100.80");
        Overlay overlay = overlay(place("www", Grade.CHANGED, take));
        Topology taken = take.apply(DESIGN);

        assertThat(Laid.listed(overlay, taken)).isEmpty();
        assertThat(Laid.states(overlay, taken)).containsValue(LiveState.SAME);
        assertThat(Laid.summary(overlay, taken)).isEqualTo("What the design says is live.");
        assertThat(Laid.listed(overlay, DESIGN)).hasSize(1);
        assertThat(Laid.states(overlay, DESIGN)).containsValue(LiveState.DIFFERS);
    }

    @Test
    void anEditThatFitsNoMoreIsNotDone() {
        assertThat(Laid.isDone(take("www", "192.0.2.80"), Topology.EMPTY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void onlyWhatDiffersIsTaggedSo(Grade grade) {
        LiveState state = Laid.state(grade);

        assertThat(state == LiveState.DIFFERS || state == LiveState.MISSING).isEqualTo(grade.isDifference());
        assertThat(state == LiveState.NOT_TESTED).isEqualTo(grade == Grade.NOT_TESTED);
    }

    @Test
    void aBoxIsTaggedWithTheWorstOfItsPlaces() {
        Overlay overlay =
                overlay(place("www", Grade.SAME), place("www", Grade.MISSING), place("www", Grade.NOT_TESTED));

        assertThat(Laid.states(overlay, DESIGN)).hasSize(1).containsValue(LiveState.MISSING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SAME       | SAME       | What the design says is live.",
                "MISSING    | SAME       | 1 difference between the design and what is live.",
                "MISSING    | NOT_TESTED | 1 difference between the design and what is live. 1 of 2 could not be asked"
                        + " for.",
                "SAME       | NOT_TESTED | What the design says is live. 1 of 2 could not be asked for.",
                "NOT_TESTED | NOT_TESTED | No server of the design's zones answers, so nothing could be compared.",
            })
    void theSummaryNeverCallsInOrderWhatWasNotAsked(Grade one, Grade other, String summary) {
        assertThat(Laid.summary(overlay(place("a", one), place("b", other)), DESIGN))
                .isEqualTo(summary);
    }

    @Test
    void anEmptyDesignIsSaidToBeEmpty() {
        assertThat(Laid.summary(overlay(), Topology.EMPTY))
                .isEqualTo("The design has no zone with records to compare.");
    }

    @Test
    void severalAreTakenOverByOneEdit() {
        Edit all = Laid.takingAll(List.of(
                        place("a", Grade.EXTRA, take("a", "192.0.2.1")),
                        place("b", Grade.SOME_SERVERS),
                        place("c", Grade.EXTRA, take("c", "192.0.2.3"))))
                .orElseThrow();

        assertThat(all.name()).isEqualTo("Take live 2 differences");
        assertThat(all.apply(DESIGN).get(ZONE, HostedZone.class).entries())
                .contains(address("a", "192.0.2.1"), address("c", "192.0.2.3"));
    }

    @Test
    void whereNothingCanBeTakenOverThereIsNoEdit() {
        assertThat(Laid.takingAll(List.of(place("b", Grade.SOME_SERVERS)))).isEmpty();
    }
}
