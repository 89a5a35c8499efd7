package fingerpost.ingest.route53;

import fingerpost.dns.DomainName;
import fingerpost.dns.Quoted;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.ingest.file.FileNote.Grade;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.TreeProblem;
import fingerpost.topology.Coordinates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one {@code ResourceRecordSet}. */
final class SetReading {
    private static final Set<String> KNOWN = Set.of(
            "Name",
            "Type",
            "SetIdentifier",
            "Weight",
            "Region",
            "GeoLocation",
            "GeoProximityLocation",
            "CidrRoutingConfig",
            "Failover",
            "MultiValueAnswer",
            "TTL",
            "ResourceRecords",
            "AliasTarget",
            "HealthCheckId");
    private static final long LONGEST_TTL = Integer.MAX_VALUE;

    private final Tree.Fields fields;
    private final String file;
    private final Notes notes;

    private SetReading(Tree.Fields fields, String file, Notes notes) {
        this.fields = fields;
        this.file = file;
        this.notes = notes;
    }

    static AwsSet of(Tree tree, String file, Notes notes) throws TreeProblem {
        return new SetReading(tree.asFields(), file, notes).set();
    }

    private AwsSet set() throws TreeProblem {
        for (String each : fields.fields().keySet()) {
            if (!KNOWN.contains(each)) {
                notes.add(
                        Grade.WARNING,
                        "unknown-field",
                        file,
                        fields.place(),
                        "The field " + Quoted.of(each) + " is not in the design.",
                        "");
            }
        }
        RecordType type = type(fields.get("Type"));
        return new AwsSet(
                name(fields.get("Name")),
                type,
                fields.text("SetIdentifier", ""),
                routing(),
                fields.text("HealthCheckId", ""),
                content(type),
                file,
                fields.place());
    }

    private AwsRouting routing() throws TreeProblem {
        Optional<Tree> weight = fields.find("Weight");
        if (weight.isPresent()) {
            return new AwsRouting.Weight((int) weight.get().asWhole(0, 255));
        }
        Optional<Tree> region = fields.find("Region");
        if (region.isPresent()) {
            notes.add(
                    Grade.WARNING,
                    "latency",
                    file,
                    region.get().place(),
                    "The region with the least latency is taken for the nearest one.",
                    "");
            return new AwsRouting.Near(region(region.get()));
        }
        Optional<Tree> location = fields.find("GeoLocation");
        if (location.isPresent()) {
            return country(location.get().asFields());
        }
        Optional<Tree> near = fields.find("GeoProximityLocation");
        if (near.isPresent()) {
            return near(near.get().asFields());
        }
        Optional<Tree> networks = fields.find("CidrRoutingConfig");
        if (networks.isPresent()) {
            Tree.Fields config = networks.get().asFields();
            return new AwsRouting.Networks(
                    config.get("CollectionId").asText(),
                    config.get("LocationName").asText());
        }
        Optional<Tree> failover = fields.find("Failover");
        if (failover.isPresent()) {
            return switch (failover.get().asText()) {
                case "PRIMARY" -> new AwsRouting.Failing(true);
                case "SECONDARY" -> new AwsRouting.Failing(false);
                default -> throw failover.get().expected("PRIMARY or SECONDARY");
            };
        }
        Optional<Tree> together = fields.find("MultiValueAnswer");
        return together.isPresent() && together.get().asFlag() ? new AwsRouting.Together() : new AwsRouting.Simple();
    }

    private static AwsRouting country(Tree.Fields location) throws TreeProblem {
        String continent = location.text("ContinentCode", "");
        String country = location.text("CountryCode", "");
        String part = location.text("SubdivisionCode", "");
        if (country.matches("[A-Z]{2}|\\*") && part.isEmpty()) {
            return new AwsRouting.Country(country, country);
        }
        if (continent.isEmpty() && country.isEmpty()) {
            throw location.expected("a ContinentCode or a CountryCode");
        }
        return new AwsRouting.Country("", continent.isEmpty() ? country + "-" + part : "continent " + continent);
    }

    private AwsRouting near(Tree.Fields location) throws TreeProblem {
        if (!location.text("Bias", "0").equals("0")) {
            notes.add(
                    Grade.WARNING,
                    "bias",
                    file,
                    location.place(),
                    "The bias of a place is not in the design; the nearest place is taken.",
                    "");
        }
        Optional<Tree> region = location.find("AWSRegion");
        if (region.isPresent()) {
            return new AwsRouting.Near(region(region.get()));
        }
        Tree.Fields place = location.get("Coordinates").asFields();
        Tree latitude = place.get("Latitude");
        try {
            return new AwsRouting.Near(new Coordinates(
                    Double.parseDouble(latitude.asText()),
                    Double.parseDouble(place.get("Longitude").asText())));
        } catch (IllegalArgumentException wrong) {
            throw latitude.expected("a place in degrees");
        }
    }

    private static Coordinates region(Tree region) throws TreeProblem {
        Optional<Coordinates> place = AwsRegions.place(region.asText());
        if (place.isEmpty()) {
            throw region.expected("a region of AWS whose place is known, such as eu-central-1");
        }
        return place.get();
    }

    private AwsContent content(RecordType type) throws TreeProblem {
        Optional<Tree> alias = fields.find("AliasTarget");
        if (alias.isPresent()) {
            return new AwsContent.AliasOf(name(alias.get().asFields().get("DNSName")));
        }
        List<Rdata> records = new ArrayList<>();
        for (Tree each : fields.get("ResourceRecords").asItems()) {
            Rdata record = record(type, each.asFields().get("Value"));
            if (!records.contains(record)) {
                records.add(record);
            }
        }
        if (records.isEmpty()) {
            throw fields.get("ResourceRecords").expected("a list of at least one value");
        }
        return new AwsContent.Values(new Ttl((int) fields.get("TTL").asWhole(0, LONGEST_TTL)), records);
    }

    private static RecordType type(Tree type) throws TreeProblem {
        return RecordType.find(type.asText())
                .filter(each -> !each.isMeta())
                .orElseThrow(() -> type.expected("a type of records"));
    }

    private static DomainName name(Tree name) throws TreeProblem {
        try {
            return DomainName.of(OctalText.presentation(name.asText()));
        } catch (IllegalArgumentException wrong) {
            throw new TreeProblem(name.place(), wrong.getMessage() + "");
        }
    }

    private static Rdata record(RecordType type, Tree value) throws TreeProblem {
        try {
            String text = OctalText.presentation(value.asText());
            return type.isTyped() ? Rdata.parse(type, text) : OtherTypes.parse(type, text);
        } catch (IllegalArgumentException wrong) {
            throw new TreeProblem(value.place(), wrong.getMessage() + "");
        }
    }
}
