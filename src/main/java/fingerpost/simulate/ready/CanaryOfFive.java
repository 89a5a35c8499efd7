package fingerpost.simulate.ready;

import fingerpost.topology.Canary;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One answer in twenty leads to a new place: the canary that the design has, else a new one. */
final class CanaryOfFive {
    private static final int FIVE_PERCENT = 500;
    private static final Duration LASTS = Duration.ofHours(6);
    private static final String NOTE =
            "Look for the share that the canary really gets, for its band, and for how long it"
                    + " takes until the band is narrower than a point: few resolvers and a long TTL make it wide.";

    private CanaryOfFive() {}

    static Optional<Story> existing(List<Asked> asked) {
        return asked.stream()
                .filter(each -> each.entry() instanceof RecordSet set && set.policy() instanceof Canary)
                .findFirst()
                .map(each -> Story.of(title(each), NOTE, LASTS, List.of(moves(each))));
    }

    private static Happening moves(Asked asked) {
        return new Happening.CanaryMoves(
                Story.minutes(10), asked.zone().id(), asked.entry().owner(), FIVE_PERCENT);
    }

    static Optional<Story> fresh(Asked asked, ZoneEntry changed) {
        if (!(asked.entry() instanceof RecordSet now) || !(changed instanceof RecordSet then)) {
            return Optional.empty();
        }
        Id zone = asked.zone().id();
        Canary canary = new Canary(now.policy(), then.policy(), FIVE_PERCENT, Canary.Draw.EACH_ANSWER);
        return Optional.of(Story.of(
                title(asked),
                NOTE,
                LASTS,
                List.of(new Happening.RecordChanges(Story.minutes(10), zone, now.withPolicy(canary)))));
    }

    private static String title(Asked asked) {
        return "Canary of 5 % at " + asked.entry().owner().host();
    }
}
