package fingerpost.ui.simulate;

import fingerpost.picture.Chart;

/** The pictures that a person can choose from. */
enum PictureKind {
    BACKENDS("Backends"),
    ADDRESSES("Addresses"),
    FAILOVER("Failover"),
    DRAIN("Drain"),
    FLOWS("Flows"),
    REQUESTS("Requests"),
    LATENCY("Latency"),
    CACHES("Caches"),
    AUTHORITY("Authority");

    private final String word;

    PictureKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Whether its level axis is the time of the scenario. */
    boolean isOverTime() {
        return this != DRAIN && this != FLOWS;
    }

    /** Whether it shows parts of a whole, which can be stacked. */
    boolean isOfParts() {
        return this == BACKENDS || this == ADDRESSES;
    }

    /**
     * The picture.
     *
     * @param stacked whether parts of a whole lie upon each other
     */
    Chart of(Result result, boolean stacked) {
        return switch (this) {
            case BACKENDS -> shares(result, "backends", "Share of requests by backend", stacked);
            case ADDRESSES -> shares(result, "addresses", "Share of connections by address", stacked);
            case FAILOVER -> FailoverPicture.of(result);
            case DRAIN -> DrainPicture.of(result);
            case FLOWS -> FlowsPicture.of(result);
            case REQUESTS -> SeriesPicture.of(result, "requests", "Requests, and those that failed", "Per second");
            case LATENCY -> SeriesPicture.of(result, "latency", "Mean time that a request takes", "Time");
            case CACHES -> SeriesPicture.of(result, "hits", "Look-ups answered from caches", "Share");
            case AUTHORITY -> SeriesPicture.of(result, "queries", "Queries to the authoritative servers", "Per second");
        };
    }

    private static Chart shares(Result result, String series, String title, boolean stacked) {
        return stacked
                ? SeriesPicture.stacked(result, series, title)
                : SeriesPicture.of(result, series, title + ", with 95 % band", "Share");
    }
}
