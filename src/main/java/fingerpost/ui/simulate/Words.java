package fingerpost.ui.simulate;

import fingerpost.picture.Unit;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.Scenario;
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
            return "Nobody asked for anything in this time. Give a client group more clients or more requests per"
                    + " hour.";
        }
        String runs = outcome.runs() == 1 ? "" : " in " + outcome.runs() + " runs";
        String failed = outcome.failedRequests() == 0
                ? "none failed"
                : Unit.SHARE.text((double) outcome.failedRequests() / all) + " failed";
        String first = outcome.tally().failedFirstAttempts == 0
                ? ""
                : ", " + Unit.SHARE.text((double) outcome.tally().failedFirstAttempts / all)
                        + " met a dead address first";
        String rough = result.clients() < 1
                ? ". Rough picture from " + Unit.SHARE.text(result.clients()) + " of the clients"
                : "";
        return "%,d requests%s: %s%s. Caches answered %s of the look-ups in the client, %s in the resolver%s."
                .formatted(
                        all,
                        runs,
                        failed,
                        first,
                        Unit.SHARE.text(outcome.stubHitRatio()),
                        Unit.SHARE.text(outcome.resolverHitRatio()),
                        rough);
    }

    /** What a person calls the scenario. */
    static String name(Scenario scenario) {
        return scenario.label().isBlank() ? scenario.id().text() : scenario.label();
    }

    /** {@code about 12 s left}. */
    static String left(Duration left) {
        double seconds = left.toMillis() / 1e3;
        return seconds < 1
                ? "less than 1 s left"
                : "about " + Unit.SECONDS.text(seconds < 60 ? Math.ceil(seconds) : Math.ceil(seconds / 60) * 60)
                        + " left";
    }

    /** {@code 0:04:30}. */
    static String clock(double seconds) {
        long whole = (long) seconds;
        return String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }
}
