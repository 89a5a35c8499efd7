package fingerpost.check;

import fingerpost.topology.Subject;
import java.util.List;

/**
 * How far the ends of a name are covered: what a client that looks it up may arrive at.
 *
 * @param certificate whether they present a certificate that is good for the name
 * @param ipv6 whether they are reached over IPv6
 * @param health whether it is noticed when a backend behind them dies
 */
public record Coverage(Part certificate, Part ipv6, Part health) {
    /** How many of the ends are covered. */
    public enum Extent {
        ALL,
        SOME,
        NONE,
        /** There is no end of which that can be told. */
        NOT_APPLICABLE
    }

    /** What an end lacks. */
    public enum Reason {
        /** It takes no TLS connections for the name. */
        NO_TLS,
        NO_CERTIFICATE,
        /** Its certificate, which is the detail, is for other names. */
        OTHER_NAMES,
        /** Its certificate was good until the day that is the detail. */
        EXPIRED,
        /** Its certificate is good until the day that is the detail, which is near. */
        EXPIRES_SOON,
        NO_V6_ADDRESS,
        /** It has the IPv6 address that is the detail, and the name does not say it. */
        V6_NOT_SAID,
        /** The name says its IPv6 address, which is the detail, and it listens on no port there. */
        DEAF_ON_V6,
        /** No health check watches this backend of the service that is the detail. */
        UNWATCHED,
        /** It is the only backend of the service that is the detail, and no health check watches it. */
        UNWATCHED_AND_ALONE,
        /** The name leads straight to it, and its records have no health check. */
        UNWATCHED_RECORDS
    }

    /**
     * Something that one end lacks.
     *
     * @param at where it can be mended
     * @param end what lacks it, as a person calls it
     * @param detail what else the reason speaks of; may be empty
     */
    public record Lack(Reason reason, Subject at, String end, String detail) {}

    /** One of the three. */
    public record Part(Extent extent, List<Lack> lacks) {
        public Part {
            lacks = List.copyOf(lacks);
        }

        /**
         * Of so many ends.
         *
         * @param covered how many of them are covered, if only for a while
         */
        static Part of(int ends, int covered, List<Lack> lacks) {
            return new Part(
                    ends == 0
                            ? Extent.NOT_APPLICABLE
                            : covered == 0
                                    ? Extent.NONE
                                    : covered < ends || !lacks.isEmpty() ? Extent.SOME : Extent.ALL,
                    lacks);
        }
    }
}
