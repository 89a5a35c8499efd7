package fingerpost.ingest.route53;

import fingerpost.topology.Coordinates;

/** Which of the sets of one name and type an asker gets; its word is that of the documentation. */
sealed interface AwsRouting {
    record Simple() implements AwsRouting {}

    record Weight(int weight) implements AwsRouting {}

    /**
     * By place of the asker.
     *
     * @param country ISO 3166-1 alpha-2, {@code *} for all others; empty for a continent or a part of a country
     * @param words what the file says, as {@code DE} or {@code continent EU}
     */
    record Country(String country, String words) implements AwsRouting {}

    record Networks(String collection, String location) implements AwsRouting {}

    /** Geoproximity, or the latency of a region. */
    record Near(Coordinates place) implements AwsRouting {}

    record Failing(boolean primary) implements AwsRouting {}

    record Together() implements AwsRouting {}

    String OTHERS = "*";
}
