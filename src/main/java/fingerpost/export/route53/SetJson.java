package fingerpost.export.route53;

import static fingerpost.export.json.Json.NOTHING;

import fingerpost.dns.Rdata;
import fingerpost.export.json.Json;

/** A resource record set as the API of Route 53 (2013-04-01) and its list of a zone write it. */
final class SetJson {
    private SetJson() {}

    static Json.Fields of(ResourceSet set) {
        Json.Fields fields = NOTHING.with("Name", OctalText.of(set.name().toString()))
                .with("Type", set.type().toString());
        if (set.turn().isPresent()) {
            Turn turn = set.turn().get();
            fields = routing(fields.with("SetIdentifier", turn.id()), turn.routing());
        }
        fields = content(fields, set.content());
        String check = set.turn().flatMap(Turn::healthCheck).orElse("");
        return check.isEmpty() ? fields : fields.with("HealthCheckId", check);
    }

    /** The text of one value. */
    static String value(Rdata record) {
        return OctalText.of(record.text());
    }

    private static Json.Fields routing(Json.Fields fields, Routing routing) {
        return switch (routing) {
            case Routing.Weight weight -> fields.with("Weight", weight.weight());
            case Routing.Country country -> fields.with("GeoLocation", NOTHING.with("CountryCode", country.country()));
            case Routing.Networks networks ->
                fields.with(
                        "CidrRoutingConfig",
                        NOTHING.with("CollectionId", networks.collection()).with("LocationName", networks.location()));
            case Routing.Place place ->
                fields.with(
                        "GeoProximityLocation",
                        NOTHING.with(
                                "Coordinates",
                                NOTHING.with("Latitude", place.latitude()).with("Longitude", place.longitude())));
            case Routing.Failing failing -> fields.with("Failover", failing.primary() ? "PRIMARY" : "SECONDARY");
            case Routing.Together _ -> fields.with("MultiValueAnswer", true);
        };
    }

    private static Json.Fields content(Json.Fields fields, Content content) {
        return switch (content) {
            case Content.Values values ->
                fields.with("TTL", values.ttl().seconds())
                        .with(
                                "ResourceRecords",
                                new Json.Items(values.records().stream()
                                        .map(each -> (Json) NOTHING.with("Value", value(each)))
                                        .toList()));
            case Content.AliasOf alias ->
                fields.with(
                        "AliasTarget",
                        NOTHING.with("HostedZoneId", alias.zone())
                                .with("DNSName", OctalText.of(alias.target().toString()))
                                .with("EvaluateTargetHealth", alias.byHealth()));
        };
    }
}
