package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waiting second by second, in a time of its own. */
class CountdownTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    private Instant now = NOON;
    private final List<Instant> woken = new ArrayList<>();

    private Countdown countdown(Session session) {
        return new Countdown(new Progress(session.console()), () -> now, moment -> {
            woken.add(moment);
            now = moment;
        });
    }

    @Test
    void eachSecondIsShownOnATerminalAndTheLineLeftEmpty() throws Exception {
        Session session = Session.answering(folder, "");
        countdown(session).until(NOON.plusMillis(2500));
        assertThat(woken).containsExactly(NOON.plusSeconds(1), NOON.plusSeconds(2), NOON.plusMillis(2500));
        assertThat(session.err())
                .startsWith("\rNext round in 3 s\rNext round in 2 s\rNext round in 1 s")
                .endsWith(" \r");
    }

    @Test
    void elsewhereItWaitsInSilence() throws Exception {
        Session session = Session.in(folder);
        countdown(session).until(NOON.plusSeconds(2));
        assertThat(now).isEqualTo(NOON.plusSeconds(2));
        assertThat(session.err()).isEmpty();
    }

    @Test
    void momentThatIsOverIsNotWaitedFor() throws Exception {
        countdown(Session.in(folder)).until(NOON);
        assertThat(woken).isEmpty();
    }

    @Test
    void interruptionLeavesTheLineEmpty() {
        Session session = Session.answering(folder, "");
        Countdown countdown = new Countdown(new Progress(session.console()), () -> now, moment -> {
            throw new InterruptedException();
        });
        assertThatThrownBy(() -> countdown.until(NOON.plusSeconds(9))).isInstanceOf(InterruptedException.class);
        assertThat(session.err()).isEqualTo("\rNext round in 9 s\r" + " ".repeat(17) + "\r");
    }
}
