package fingerpost.command;

import fingerpost.diagnose.drift.Pause;
import fingerpost.diagnose.drift.Round;
import fingerpost.dns.Ttl;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/** Waits for the next round of a watch, and says on a terminal how long that takes and when each cache asks again. */
final class Countdown implements Pause {
    private final Progress progress;
    private final InstantSource clock;
    private final Pause pause;
    private List<Round.Seen> waiting = List.of();

    /** @param pause waits; one second at a time */
    Countdown(Progress progress, InstantSource clock, Pause pause) {
        this.progress = progress;
        this.clock = clock;
        this.pause = pause;
    }

    /** From now on counts for the caches of that round. */
    void after(Round round) {
        waiting = round.seen().stream().filter(each -> each.until().isPresent()).toList();
    }

    @Override
    public void until(Instant moment) throws InterruptedException {
        try {
            for (Instant now = clock.instant(); now.isBefore(moment); now = clock.instant()) {
                progress.at(line(now, moment));
                Instant second = now.plusSeconds(1);
                pause.until(second.isBefore(moment) ? second : moment);
            }
        } finally {
            progress.end();
        }
    }

    private String line(Instant now, Instant moment) {
        String caches = waiting.stream()
                .map(each -> "; " + each.watched().server() + " asks again "
                        + in(now, each.until().orElse(now)))
                .collect(Collectors.joining());
        return "Next round " + in(now, moment) + caches;
    }

    private static String in(Instant now, Instant then) {
        long left = Duration.between(now, then).plusMillis(999).toSeconds();
        return left > 0 ? "in " + Ttl.of(left).spoken() : "now";
    }
}
