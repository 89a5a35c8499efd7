package fingerpost.ui.simulate;

import fingerpost.picture.Unit;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.Scenario;
import fingerpost.ui.speech.Numbers;
import fingerpost.ui.speech.Speech;
import java.time.Duration;
import java.util.Locale;

/** The sentences of the Simulate mode. */
final class Words {
    private Words() {}

    /** {@code 120,000 requests in 40 runs: 0.2 % failed, 5 % with a failed first attempt}. */
    static String summary(Result result) {
        Outcome outcome = result.outcome();
        long all = outcome.tally().allRequests();
        if (all == 0) {
            return Speech.of(
                    "Nobody asked for anything in this time. Give a client group more clients or more requests per"
                            + " hour.");
        }
        String requests = Numbers.whole(all);
        String asked = outcome.runs() == 1
                ? Speech.of("{0} requests", requests)
                : Speech.of("{0} requests in {1} runs", requests, outcome.runs());
        String failed = outcome.failedRequests() == 0
                ? Speech.of("none failed")
                : Speech.of("{0} failed", Numbers.of(Unit.SHARE, (double) outcome.failedRequests() / all));
        long first = outcome.tally().failedFirstAttempts;
        String caches = Speech.of(
                "Caches answered {0} of the look-ups in the client, {1} in the resolver.",
                Numbers.of(Unit.SHARE, outcome.stubHitRatio()), Numbers.of(Unit.SHARE, outcome.resolverHitRatio()));
        return asked + ": " + failed
                + (first == 0
                        ? ""
                        : ", "
                                + Speech.of(
                                        "{0} met a dead address first", Numbers.of(Unit.SHARE, (double) first / all)))
                + ". " + caches
                + (result.clients() < 1
                        ? " "
                                + Speech.of(
                                        "Rough picture from {0} of the clients.",
                                        Numbers.of(Unit.SHARE, result.clients()))
                        : "");
    }

    /** What a person calls the scenario. */
    static String name(Scenario scenario) {
        return scenario.label().isBlank() ? scenario.id().text() : scenario.label();
    }

    /** {@code about 12 s left}. */
    static String left(Duration left) {
        double seconds = left.toMillis() / 1e3;
        return seconds < 1
                ? Speech.of("less than 1 s left")
                : Speech.of(
                        "about {0} left",
                        Numbers.of(Unit.SECONDS, seconds < 60 ? Math.ceil(seconds) : Math.ceil(seconds / 60) * 60));
    }

    /** {@code 3 min 32 s}; whole minutes from an hour on, never less than a second. */
    static String span(double seconds) {
        return Unit.SECONDS.text(seconds < 3_600 ? Math.max(1, Math.rint(seconds)) : Math.rint(seconds / 60) * 60);
    }

    /** {@code 0:04:30}. */
    static String clock(double seconds) {
        long whole = (long) seconds;
        return String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }
}
