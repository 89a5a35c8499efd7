package fingerpost.diagnose.drift;

import static fingerpost.diagnose.drift.Said.NO_NAME;
import static fingerpost.diagnose.drift.Said.NO_RECORD;
import static fingerpost.diagnose.drift.Said.SILENCE;
import static fingerpost.diagnose.drift.Said.records;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rounds of an authoritative server and a resolver, without a wish: all shall say the same. */
class ForecastTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Watched AUTHORITY = new Watched("authoritative", DesignServers.server(1), false);
    private static final Watched RESOLVER = new Watched("resolver", DesignServers.server(2), true);

    private final Forecast forecast = new Forecast(Optional.empty());

    private Round round(int second, LiveAnswer authority, LiveAnswer... resolvers) {
        List<Forecast.Told> told = new ArrayList<>();
        told.add(new Forecast.Told(AUTHORITY, authority, Said.exchange(Said.query(1))));
        for (LiveAnswer each : resolvers) {
            told.add(new Forecast.Told(RESOLVER, each, Said.exchange(Said.query(2))));
        }
        return forecast.round(1, NOON.plusSeconds(second), told);
    }

    @Test
    void beforeTheChangeItIsForecastAsIfTheChangeCameNow() {
        Round first = round(0, records(300, "192.0.2.1"), records(120, "192.0.2.1"));
        assertThat(first.begun()).isFalse();
        assertThat(first.agreed()).isTrue();
        assertThat(first.lastCache()).contains(NOON.plusSeconds(300));
        assertThat(round(10, records(300, "192.0.2.1"), records(110, "192.0.2.1"))
                        .lastCache())
                .contains(NOON.plusSeconds(310));
    }

    @Test
    void afterTheChangeTheForecastStandsStillAndTheCacheCountsDown() {
        round(0, records(300, "192.0.2.1"), records(120, "192.0.2.1"));
        Round changed = round(10, records(300, "192.0.2.2"), records(110, "192.0.2.1"));
        assertThat(changed.begun()).isTrue();
        assertThat(changed.agreed()).isFalse();
        assertThat(changed.lastCache()).contains(NOON.plusSeconds(300));
        assertThat(changed.seen().getLast().until()).contains(NOON.plusSeconds(120));
        assertThat(changed.seen().getFirst().until()).as("no cache").isEmpty();
        assertThat(round(120, records(300, "192.0.2.2"), records(300, "192.0.2.2"))
                        .agreed())
                .isTrue();
    }

    @Test
    void shortenedTtlIsStillTheFormerAnswer() {
        round(0, records(3600, "192.0.2.1"));
        Round shorter = round(10, records(60, "192.0.2.1"));
        assertThat(shorter.begun()).isFalse();
        assertThat(shorter.lastCache()).contains(NOON.plusSeconds(3600));
    }

    @Test
    void lackOfARecordIsTheSameWhateverTheReason() {
        assertThat(round(0, NO_RECORD, NO_NAME).agreed()).isTrue();
        assertThat(round(10, records(60, "192.0.2.1"), NO_NAME).begun()).isTrue();
    }

    @Test
    void silenceIsNoAnswerAndNoChange() {
        assertThat(round(0, records(60, "192.0.2.1"), SILENCE).agreed()).isFalse();
        assertThat(round(10, SILENCE, records(60, "192.0.2.1")).begun()).isFalse();
    }

    @Test
    void firstAnswerIsTheFormerOneWhereTheFirstServerWasSilent() {
        round(0, SILENCE, records(60, "192.0.2.1"));
        assertThat(round(10, records(60, "192.0.2.2"), records(50, "192.0.2.1")).begun())
                .isTrue();
    }
}
