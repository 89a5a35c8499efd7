package fingerpost.simulate.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RenewalsTest {
    private static Renewals.Answers from(double at, String answer, double ttl) {
        return new Renewals.Answers(at, answer, ttl, true, true);
    }

    @Test
    void itDrainsOverItsTtlAndComesAgainWithTheNextLookUp() {
        Renewals renewals = new Renewals(List.of(from(0, "a", 60)), 1_000, 10, 0);

        assertThat(renewals.at(0)).isEqualTo(new Held(Held.State.FRESH, 60, 60));
        assertThat(renewals.at(45).part()).isEqualTo(0.25);
        assertThat(renewals.at(60).isThere()).isFalse();
        assertThat(renewals.at(69.9).isThere()).isFalse();
        assertThat(renewals.at(70).left()).isEqualTo(60);
        assertThat(renewals.at(70 * 14 + 20).left()).isEqualTo(40);
    }

    @Test
    void aRoundThatBeganBeforeTheScenarioGoesOnInIt() {
        Renewals renewals = new Renewals(List.of(from(0, "a", 60)), 1_000, 20, 0.5);

        assertThat(renewals.at(0).left()).isEqualTo(20);
        assertThat(renewals.at(40).left()).isEqualTo(60);
    }

    @Test
    void aChangedAnswerIsOldUntilItIsForgottenAndNoLonger() {
        Renewals renewals = new Renewals(List.of(from(0, "a", 60), from(30, "b", 5)), 200, 0, 0);

        assertThat(renewals.at(29).state()).isEqualTo(Held.State.FRESH);
        assertThat(renewals.at(31)).isEqualTo(new Held(Held.State.OLD, 29, 60));
        assertThat(renewals.at(60)).isEqualTo(new Held(Held.State.FRESH, 5, 5));
        assertThat(renewals.at(66).left()).isEqualTo(4);
    }

    @Test
    void anotherTtlAloneMakesNothingOld() {
        Renewals renewals = new Renewals(List.of(from(0, "a", 60), from(30, "a", 5)), 200, 0, 0);

        assertThat(renewals.at(31).state()).isEqualTo(Held.State.FRESH);
    }

    @Test
    void whatIsHeldWhenServersFallSilentIsTheLastUntilTheyAnswerAgain() {
        Renewals.Answers out = new Renewals.Answers(100, "none", 0, false, true);
        Renewals renewals = new Renewals(List.of(from(0, "a", 60), out, from(400, "a", 60)), 1_000, 3, 0);

        assertThat(renewals.at(110)).isEqualTo(new Held(Held.State.LAST, 13, 60));
        assertThat(renewals.at(124)).isEqualTo(Held.NOTHING);
        assertThat(renewals.at(401)).isEqualTo(Held.NOTHING);
        assertThat(renewals.at(403)).isEqualTo(new Held(Held.State.FRESH, 60, 60));
    }

    @Test
    void whatIsHeldThroughAShortOutageStaysInStep() {
        Renewals.Answers out = new Renewals.Answers(10, "none", 0, false, true);
        Renewals renewals = new Renewals(List.of(from(0, "a", 60), out, from(20, "a", 60)), 200, 0, 0);

        assertThat(renewals.at(15).state()).isEqualTo(Held.State.LAST);
        assertThat(renewals.at(59).left()).isEqualTo(1);
        assertThat(renewals.at(61).left()).isEqualTo(59);
    }

    @Test
    void aCacheThatNobodyReachesHoldsNothingForAnybody() {
        Renewals.Answers down = new Renewals.Answers(10, "a", 60, true, false);
        Renewals renewals = new Renewals(List.of(from(0, "a", 60), down), 200, 0, 0);

        assertThat(renewals.at(11)).isEqualTo(Held.NOTHING);
    }

    @Test
    void fetchesAreCountedFromTheBeginningOn() {
        Renewals renewals = new Renewals(List.of(from(0, "a", 60), from(300, "a", 20)), 1_000, 10, 0.5);

        assertThat(renewals.fetches(34)).isZero();
        assertThat(renewals.fetches(35)).isEqualTo(1);
        assertThat(renewals.fetches(300)).isEqualTo(4);
        assertThat(renewals.fetches(376)).isEqualTo(7);
    }
}
