package fingerpost.ui.simulate;

import fingerpost.picture.Chart;
import fingerpost.ui.speech.Speech;

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
        return Speech.of(word);
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
            case BACKENDS -> shares(result, "backends", Speech.of("Share of requests by backend"), stacked);
            case ADDRESSES -> shares(result, "addresses", Speech.of("Share of connections by address"), stacked);
            case FAILOVER -> FailoverPicture.of(result);
            case DRAIN -> DrainPicture.of(result);
            case FLOWS -> FlowsPicture.of(result);
            case REQUESTS ->
                SeriesPicture.of(
                        result, "requests", Speech.of("Requests, and those that failed"), Speech.of("Per second"));
            case LATENCY ->
                SeriesPicture.of(result, "latency", Speech.of("Mean time that a request takes"), Speech.of("Time"));
            case CACHES ->
                SeriesPicture.of(result, "hits", Speech.of("Look-ups answered from caches"), Speech.of("Share"));
            case AUTHORITY ->
                SeriesPicture.of(
                        result, "queries", Speech.of("Queries to the authoritative servers"), Speech.of("Per second"));
        };
    }

    private static Chart shares(Result result, String series, String title, boolean stacked) {
        return stacked
                ? SeriesPicture.stacked(result, series, title)
                : SeriesPicture.of(result, series, Speech.of("{0}, with 95 % band", title), Speech.of("Share"));
    }
}
