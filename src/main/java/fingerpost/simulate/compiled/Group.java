package fingerpost.simulate.compiled;

import java.util.List;

/**
 * Addresses that are looked at as one.
 *
 * @param label the id of a proxy, or the owner name of a canary
 * @param addresses by their numbers; at least one
 * @param among which addresses they have their share; empty for all
 */
public record Group(Kind kind, String label, List<Integer> addresses, List<Integer> among) {
    /** Why they belong together. */
    public enum Kind {
        /** A proxy stands at them. */
        PROXY,
        /** They are what the canary of a record set leads to, and its stable side does not. */
        CANARY
    }

    public Group {
        addresses = List.copyOf(addresses);
        among = List.copyOf(among);
    }
}
