package fingerpost.export.route53;

/** Which of the sets of one name and type an asker gets. */
sealed interface Routing {
    /**
     * {@code Weight}.
     *
     * @param weight from 0 to {@link #HEAVIEST}
     */
    record Weight(int weight) implements Routing {}

    /**
     * {@code GeoLocation}.
     *
     * @param country ISO 3166-1 alpha-2, or {@code *} for all others
     */
    record Country(String country) implements Routing {}

    /**
     * {@code CidrRoutingConfig}.
     *
     * @param collection the id of the collection of networks
     * @param location of the collection, or {@code *} for all others
     */
    record Networks(String collection, String location) implements Routing {}

    /** {@code GeoProximityLocation}: degrees north and east with at most two decimals. */
    record Place(String latitude, String longitude) implements Routing {}

    /** {@code Failover}. */
    record Failing(boolean primary) implements Routing {}

    /** {@code MultiValueAnswer}: up to eight of the healthy ones together. */
    record Together() implements Routing {}

    int HEAVIEST = 255;
    String OTHERS = "*";
}
