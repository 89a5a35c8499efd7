package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.ClientGroup;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final Optional<Result> PLAYED = Optional.of(Plays.release());

    @Test
    void aRunOfAnOlderDesignOffersToRunAgain() {
        Standing stale = Standing.of(new Lab.State.Done(), PLAYED, Optional.of("Another time."));

        assertThat(stale.offersAgain()).isTrue();
        assertThat(stale.text()).isEqualTo("Another time.");
        assertThat(Standing.of(new Lab.State.Done(), PLAYED, Optional.empty()).offersAgain())
                .isFalse();
    }

    @Test
    void aStoppedRunSaysWhetherThereIsAnythingToSee() {
        assertThat(Standing.of(new Lab.State.Stopped(0.426), PLAYED, Optional.empty())
                        .text())
                .isEqualTo("Stopped at 43 %; the pictures show what was played until then.");
        assertThat(Standing.of(new Lab.State.Stopped(0), Optional.empty(), Optional.empty())
                        .text())
                .isEqualTo("Stopped at 0 %.");
    }

    @Test
    void aRefusalIsTheSentenceItself() {
        assertThat(Standing.of(new Lab.State.Refused("Too large."), PLAYED, Optional.of("Another time.")))
                .isEqualTo(new Standing("Too large.", Optional.of("notice-bad"), false));
    }

    @Test
    void aRoughPictureSaysSo() {
        Result part = new Result(PLAYED.get().experiment(), PLAYED.get().outcome(), 0.05, false);

        assertThat(Words.summary(part)).contains("Rough picture from 5 % of the clients");
        assertThat(Words.summary(PLAYED.get())).doesNotContain("Rough").contains("in 2 runs: none failed");
    }

    @Test
    void aDesignWithoutClientsSaysWhereToGetThem() {
        Topology canary = Plays.sample("canary");
        Topology nobody = canary.map(each -> each);
        for (ClientGroup group : canary.all(ClientGroup.class)) {
            nobody = nobody.without(group.id());
        }

        assertThat(Standing.empty(nobody)).contains("no client group");
        assertThat(Standing.empty(canary)).contains("Press Run");
        assertThat(Standing.empty(Topology.EMPTY)).contains("Draw a zone");
    }

    @ParameterizedTest
    @CsvSource({"PT0.3S, less than 1 s left", "PT4.2S, about 5 s left", "PT61S, about 2 min left"})
    void theTimeLeftIsRoundedUp(Duration left, String text) {
        assertThat(Words.left(left)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0:00:00", "3725.9, 1:02:05"})
    void theClockCountsHoursMinutesSeconds(double seconds, String text) {
        assertThat(Words.clock(seconds)).isEqualTo(text);
    }
}
