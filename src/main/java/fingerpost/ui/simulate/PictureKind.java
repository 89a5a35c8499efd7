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

    Chart of(Result result) {
        return switch (this) {
            case BACKENDS ->
                SeriesPicture.of(result, "backends", "Share of requests by backend, with 95 % band", "Share");
            case ADDRESSES ->
                SeriesPicture.of(result, "addresses", "Share of connections by address, with 95 % band", "Share");
            case FAILOVER -> FailoverPicture.of(result);
            case DRAIN -> DrainPicture.of(result);
            case FLOWS -> FlowsPicture.of(result);
            case REQUESTS -> SeriesPicture.of(result, "requests", "Requests, and those that failed", "Per second");
            case LATENCY -> SeriesPicture.of(result, "latency", "Mean time that a request takes", "Time");
            case CACHES -> SeriesPicture.of(result, "hits", "Look-ups answered from caches", "Share");
            case AUTHORITY -> SeriesPicture.of(result, "queries", "Queries to the authoritative servers", "Per second");
        };
    }
}
