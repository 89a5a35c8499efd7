package fingerpost.plan;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How the simulated clients leave the old answers after a switch.
 *
 * @param before the share of requests that went there before, from 0 to 1
 * @param mostlyGone seconds until 99 % of them are gone; empty where they were not within the time that was simulated
 * @param left the part of {@code before} that is left when the wait ends
 */
public record Draining(double before, OptionalDouble mostlyGone, double left) {
    /** A sentence for a person. */
    public String spoken() {
        String gone = mostlyGone.isPresent()
                ? "99 % of them have left after "
                        + Lifetime.spoken(Duration.ofSeconds(Math.round(mostlyGone.getAsDouble())))
                : "99 % of them have not left within the time that was simulated";
        return String.format(
                Locale.ROOT,
                "%.1f %% of the requests went by the old answers; %s, and %.2f %% of them are left when the wait ends.",
                before * 100,
                gone,
                left * 100);
    }
}
