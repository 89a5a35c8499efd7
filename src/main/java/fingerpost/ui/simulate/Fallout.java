package fingerpost.ui.simulate;

import fingerpost.topology.Id;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What came of the failure of one element, from when it failed until it was healed or the scenario ended. Times are seconds.
 *
 * @param from when it failed, from the beginning of the scenario
 * @param until when it was healed, or the scenario ended
 * @param held whether it keeps sessions in its own memory
 * @param lost sessions of one run that were here and are not where their clients came back to
 * @param share of all requests that came here before; empty where nothing was before
 * @param drained how long after it failed 99 % of what still came here came elsewhere; empty where that was not reached
 * @param address what name servers do with its address
 * @param caches how long caches help after the servers of a zone fell silent; empty for anything but a zone
 * @param failed the part of all requests since then that was not served
 * @param first the part that met a dead address first
 * @param gains who gets more of all requests since then, those first that get most
 */
record Fallout(
        Id element,
        double from,
        double until,
        boolean held,
        double lost,
        OptionalDouble share,
        OptionalDouble drained,
        Address address,
        OptionalDouble caches,
        double failed,
        double first,
        List<Gain> gains) {
    /** Whether name servers give an address of it. */
    enum Address {
        NONE,
        /** They give it as before. */
        GIVEN_ON,
        /** They give it less or no more since then. */
        TAKEN_OUT
    }

    /** Somebody who gets a greater part of all requests. */
    record Gain(Id element, double before, double after) {}

    Fallout {
        gains = List.copyOf(gains);
    }

    boolean isAt(double seconds) {
        return from <= seconds && seconds < until;
    }
}
