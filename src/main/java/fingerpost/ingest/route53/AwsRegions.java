package fingerpost.ingest.route53;

import fingerpost.topology.Coordinates;
import java.util.Map;
import java.util.Optional;

/** About where the regions of AWS are: the cities that they are called by. */
final class AwsRegions {
    private static final Map<String, Coordinates> PLACES = Map.ofEntries(
            at("us-east-1", 38.9, -77.4),
            at("us-east-2", 40.0, -83.0),
            at("us-west-1", 37.4, -122.0),
            at("us-west-2", 45.8, -119.7),
            at("ca-central-1", 45.5, -73.6),
            at("ca-west-1", 51.0, -114.1),
            at("mx-central-1", 20.6, -100.4),
            at("sa-east-1", -23.5, -46.6),
            at("eu-west-1", 53.3, -6.3),
            at("eu-west-2", 51.5, -0.1),
            at("eu-west-3", 48.9, 2.4),
            at("eu-central-1", 50.1, 8.7),
            at("eu-central-2", 47.4, 8.5),
            at("eu-north-1", 59.3, 18.1),
            at("eu-south-1", 45.5, 9.2),
            at("eu-south-2", 41.6, -0.9),
            at("il-central-1", 32.1, 34.8),
            at("me-south-1", 26.1, 50.6),
            at("me-central-1", 24.5, 54.4),
            at("af-south-1", -33.9, 18.4),
            at("ap-south-1", 19.1, 72.9),
            at("ap-south-2", 17.4, 78.5),
            at("ap-east-1", 22.3, 114.2),
            at("ap-southeast-1", 1.4, 103.8),
            at("ap-southeast-2", -33.9, 151.2),
            at("ap-southeast-3", -6.2, 106.8),
            at("ap-southeast-4", -37.8, 145.0),
            at("ap-southeast-5", 3.1, 101.7),
            at("ap-southeast-7", 13.8, 100.5),
            at("ap-northeast-1", 35.7, 139.7),
            at("ap-northeast-2", 37.6, 127.0),
            at("ap-northeast-3", 34.7, 135.5),
            at("cn-north-1", 39.9, 116.4),
            at("cn-northwest-1", 37.5, 105.2));

    private AwsRegions() {}

    private static Map.Entry<String, Coordinates> at(String region, double latitude, double longitude) {
        return Map.entry(region, new Coordinates(latitude, longitude));
    }

    static Optional<Coordinates> place(String region) {
        return Optional.ofNullable(PLACES.get(region));
    }
}
