package fingerpost.export.route53;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.json.Json;
import java.util.List;
import java.util.Optional;

/** Reads what {@link SetJson} writes; throws {@link IllegalArgumentException} for anything else. */
final class SetReading {
    private final Json.Fields fields;

    private SetReading(Json json) {
        if (!(json instanceof Json.Fields object)) {
            throw new IllegalArgumentException("Here stands no object.");
        }
        fields = object;
    }

    static ResourceSet of(Json json) {
        SetReading set = new SetReading(json);
        RecordType type = RecordType.of(set.text("Type"));
        Optional<Turn> turn = set.find("SetIdentifier").isEmpty()
                ? Optional.empty()
                : Optional.of(new Turn(
                        set.text("SetIdentifier"),
                        set.routing(),
                        set.find("HealthCheckId").map(any -> set.text("HealthCheckId"))));
        return new ResourceSet(set.name("Name"), type, turn, set.content(type));
    }

    private Routing routing() {
        if (find("Weight").isPresent()) {
            return new Routing.Weight(Math.toIntExact(whole("Weight")));
        }
        if (find("GeoLocation").isPresent()) {
            return new Routing.Country(inner("GeoLocation").text("CountryCode"));
        }
        if (find("CidrRoutingConfig").isPresent()) {
            SetReading networks = inner("CidrRoutingConfig");
            return new Routing.Networks(networks.text("CollectionId"), networks.text("LocationName"));
        }
        if (find("GeoProximityLocation").isPresent()) {
            SetReading place = inner("GeoProximityLocation").inner("Coordinates");
            return new Routing.Place(place.text("Latitude"), place.text("Longitude"));
        }
        return find("Failover").isPresent()
                ? new Routing.Failing(text("Failover").equals("PRIMARY"))
                : flag("MultiValueAnswer", new Routing.Together());
    }

    private Content content(RecordType type) {
        if (find("AliasTarget").isPresent()) {
            SetReading alias = inner("AliasTarget");
            return new Content.AliasOf(
                    alias.text("HostedZoneId"), alias.name("DNSName"), alias.flag("EvaluateTargetHealth"));
        }
        List<Rdata> records = items("ResourceRecords").stream()
                .map(each -> new SetReading(each).text("Value"))
                .map(value -> Rdata.parse(type, OctalText.presentation(value)))
                .toList();
        return new Content.Values(new Ttl(Math.toIntExact(whole("TTL"))), records);
    }

    private Optional<Json> find(String name) {
        return Optional.ofNullable(fields.fields().get(name));
    }

    private SetReading inner(String name) {
        return new SetReading(find(name).orElseThrow(() -> missing(name)));
    }

    private DomainName name(String field) {
        return DomainName.of(OctalText.presentation(text(field)));
    }

    private String text(String name) {
        if (find(name).orElseThrow(() -> missing(name)) instanceof Json.Text text) {
            return text.text();
        }
        throw other(name);
    }

    private long whole(String name) {
        if (find(name).orElseThrow(() -> missing(name)) instanceof Json.Whole whole) {
            return whole.number();
        }
        throw other(name);
    }

    private boolean flag(String name) {
        if (find(name).orElseThrow(() -> missing(name)) instanceof Json.Flag flag) {
            return flag.set();
        }
        throw other(name);
    }

    private <T> T flag(String name, T set) {
        if (flag(name)) {
            return set;
        }
        throw other(name);
    }

    private List<Json> items(String name) {
        if (find(name).orElseThrow(() -> missing(name)) instanceof Json.Items items) {
            return items.items();
        }
        throw other(name);
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("The field " + name + " is missing.");
    }

    private static IllegalArgumentException other(String name) {
        return new IllegalArgumentException("The field " + name + " holds something else.");
    }
}
