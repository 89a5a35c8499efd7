package fingerpost.ingest.octodns;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.Ttl;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.Tree.Fields;
import fingerpost.ingest.tree.TreeProblem;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HealthCheck.Probe;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one record of octoDNS as an entry of a zone. */
final class RecordReading {
    private static final Set<String> DYNAMIC = Set.of("A", "AAAA", "CNAME");
    private static final Set<String> HELD_OPTIONS = Set.of("healthcheck", "lenient");
    private static final int USUAL_PORT = 443;

    private final Ttl usualTtl;
    private final Lines lines;
    private final Notes notes;

    RecordReading(Ttl usualTtl, Lines lines, Notes notes) {
        this.usualTtl = usualTtl;
        this.lines = lines;
        this.notes = notes;
    }

    /** The entry; empty where a design has no such record, which is noted. */
    Optional<ZoneEntry> of(DomainName owner, Fields record) throws TreeProblem {
        String type = record.get("type").asText();
        Ttl ttl = record.find("ttl").isPresent()
                ? new Ttl((int) record.get("ttl").asWhole(0, Integer.MAX_VALUE))
                : usualTtl;
        if (type.equals("ALIAS")) {
            Tree target = values(record).getFirst();
            return Optional.of(new Alias(owner, ttl, name(target)));
        }
        if (!ValueReading.isKnown(type)) {
            notes.warn(
                    "not-held",
                    record.place(),
                    owner.unicode() + " " + type + " is not in the design: of this type it reads no fields.",
                    "Import it from a zone file, where there is one.");
            return Optional.empty();
        }
        options(owner, record);
        if (record.find("geo").isPresent()) {
            notes.warn(
                    "geo-not-read",
                    record.place(),
                    "geo of " + owner.unicode() + " is not in the design; octoDNS gives it up.",
                    "Write it as dynamic.");
        }
        List<Rdata> values = new ArrayList<>();
        for (Tree each : values(record)) {
            values.add(ValueReading.of(type, each));
        }
        AnswerPolicy policy = policy(type, record, values);
        return Optional.of(new RecordSet(owner, values.getFirst().type(), ttl, policy));
    }

    /** Tells of options that say something of which a design knows nothing. */
    private void options(DomainName owner, Fields record) throws TreeProblem {
        Fields options = fields(record, "octodns");
        List<String> lost = new ArrayList<>(options.fields().keySet());
        lost.removeAll(HELD_OPTIONS);
        if (fields(options, "healthcheck").find("host").isPresent()) {
            lost.add("healthcheck host");
        }
        if (!lost.isEmpty()) {
            notes.warn(
                    "option-not-held",
                    options.place(),
                    "Options of " + owner.unicode() + " are not in the design: " + String.join(", ", lost) + ".",
                    "Keep the file for them.");
        }
    }

    private AnswerPolicy policy(String type, Fields record, List<Rdata> values) throws TreeProblem {
        Fixed fixed = new Fixed(values.stream().distinct().toList());
        if (record.find("dynamic").isEmpty()) {
            return fixed;
        }
        Fields dynamic = record.get("dynamic").asFields();
        if (!DYNAMIC.contains(type)) {
            throw new TreeProblem(dynamic.place(), "octoDNS has dynamic for A, AAAA and CNAME only.");
        }
        PoolReading pools = new PoolReading(type, dynamic.get("pools").asFields(), check(record), notes);
        AnswerPolicy policy = new RuleReading(pools, lines, notes).policy(dynamic.get("rules"));
        if (!policy.records().containsAll(values)) {
            notes.warn(
                    "last-resort",
                    record.place(),
                    "Values that stand in no pool are answered when none is healthy, and by providers without pools;"
                            + " they are not in the design.",
                    "Put them into a pool that the others fall back to.");
        }
        return policy;
    }

    private static DomainName name(Tree target) throws TreeProblem {
        try {
            return DomainName.of(target.asText());
        } catch (IllegalArgumentException refused) {
            throw new TreeProblem(target.place(), String.valueOf(refused.getMessage()));
        }
    }

    /** {@code values}, or the one of {@code value}; either may be one or a list. */
    private static List<Tree> values(Fields record) throws TreeProblem {
        Tree value = record.fields().containsKey("values")
                ? record.fields().get("values")
                : record.fields().get("value");
        List<Tree> values =
                value == null ? List.of() : value instanceof Tree.Items items ? items.items() : List.of(value);
        if (values.isEmpty()) {
            throw new TreeProblem(record.place(), "The record has no value.");
        }
        return values;
    }

    private HealthCheck check(Fields record) throws TreeProblem {
        Fields options = fields(fields(record, "octodns"), "healthcheck");
        String protocol = options.text("protocol", "HTTPS");
        int port = options.find("port").isPresent() ? (int) options.get("port").asWhole(1, 65_535) : USUAL_PORT;
        String path = options.text("path", "/_dns");
        Probe probe = switch (protocol) {
            case "HTTP" -> Probe.HTTP;
            case "HTTPS" -> Probe.HTTPS;
            case "TCP" -> Probe.TCP;
            default -> {
                notes.warn(
                        "probe-not-held",
                        options.place(),
                        "A design has no health check by " + protocol + "; it is TCP there.",
                        "See that the port answers TCP.");
                yield Probe.TCP;
            }
        };
        return new HealthCheck(
                probe,
                port,
                probe == Probe.TCP ? "" : path.startsWith("/") ? path : "/" + path,
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                3,
                2);
    }

    private static Fields fields(Fields fields, String name) throws TreeProblem {
        Optional<Tree> found = fields.find(name);
        return found.isPresent() ? found.get().asFields() : new Fields(Map.of(), fields.place());
    }
}
