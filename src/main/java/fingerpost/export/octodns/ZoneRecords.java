package fingerpost.export.octodns;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.export.Loss.Status;
import fingerpost.export.Losses;
import fingerpost.export.provider.ProviderAnswer;
import fingerpost.export.zonefile.PlainAnswer;
import fingerpost.topology.Alias;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The records of one zone in octoDNS's words, by their names. */
final class ZoneRecords {
    private static final Set<RecordType> SINGLE = Set.of(RecordType.CNAME, RecordType.DNAME);

    private final Topology topology;
    private final HostedZone zone;
    private final Losses losses;
    private final ZoneRules rules;
    private final Map<String, List<Yaml>> byName = new LinkedHashMap<>();
    private int missing;

    ZoneRecords(Topology topology, HostedZone zone, Losses losses) {
        this.topology = topology;
        this.zone = zone;
        this.losses = losses;
        this.rules = new ZoneRules(topology, zone);
    }

    Yaml.Fields fields() {
        for (ZoneEntry entry : zone.entries()) {
            Subject subject = Subject.of(zone, entry);
            Said said = rules.refusal(entry).map(Said::cannot).orElseGet(() -> said(entry));
            losses.add(subject, said.status(), said.message());
            if (said.isSaid()) {
                byName.computeIfAbsent(name(entry.owner()), any -> new ArrayList<>())
                        .add(said.value());
            } else {
                missing++;
            }
        }
        Map<String, Yaml> fields = new LinkedHashMap<>();
        byName.forEach((name, records) ->
                fields.put(name, records.size() == 1 ? records.getFirst() : new Yaml.Items(records)));
        return new Yaml.Fields(fields);
    }

    private String name(DomainName owner) {
        return owner.equals(zone.apex()) ? "" : owner.relativeTo(zone.apex());
    }

    /** How many entries of the design octoDNS does not get. */
    int missing() {
        return missing;
    }

    private Said said(ZoneEntry entry) {
        return switch (entry) {
            case Alias alias -> alias(alias);
            case RecordSet set ->
                DynamicAnswer.of(topology, set)
                        .map(answer -> dynamic(set, answer))
                        .orElseGet(() -> plain(set));
        };
    }

    private Said alias(Alias alias) {
        Said target =
                RecordFields.target(alias.target(), new Yaml.Text(alias.target().toString()));
        if (!target.isSaid()) {
            return target;
        }
        Said placed =
                alias.owner().equals(zone.apex()) ? target : target.leniently("octoDNS has ALIAS at the apex only.");
        return record(alias, placed, placed.message(), Yaml.EMPTY.with("value", placed.value()), Yaml.EMPTY);
    }

    private Said dynamic(RecordSet set, DynamicAnswer answer) {
        List<Rdata> last = DynamicAnswer.lastResort(set.policy());
        Said values = values(set.policy().records());
        if (!values.isSaid()) {
            return values;
        }
        Set<String> differences = new LinkedHashSet<>(answer.differences());
        if (!values.message().isEmpty()) {
            differences.add(values.message());
        }
        Yaml.Fields octodns = answer.healthCheck()
                .map(check -> Yaml.EMPTY.with("healthcheck", check))
                .orElse(Yaml.EMPTY);
        Yaml.Fields content = ((Yaml.Fields) values(SINGLE.contains(set.type()) ? last.subList(0, 1) : last)
                        .value())
                .with("dynamic", answer.fields());
        return record(set, values, String.join(" ", differences), content, octodns);
    }

    private Said plain(RecordSet set) {
        PlainAnswer answer = ProviderAnswer.of(set.policy());
        if (answer.records().isEmpty()) {
            return Said.cannot(answer.message());
        }
        if (SINGLE.contains(set.type()) && answer.records().size() > 1) {
            return Said.cannot("octoDNS has one value for " + set.type() + ", as the DNS has. Keep one.");
        }
        Said values = values(answer.records());
        if (!values.isSaid()) {
            return values;
        }
        Set<String> differences = new LinkedHashSet<>();
        differences.add(answer.message());
        differences.add(values.message());
        differences.remove("");
        return record(set, values, String.join(" ", differences), (Yaml.Fields) values.value(), Yaml.EMPTY);
    }

    /** All records in {@code value} or {@code values}, as well as the worst of them. */
    private static Said values(List<Rdata> records) {
        List<Yaml> values = new ArrayList<>();
        Set<String> differences = new LinkedHashSet<>();
        boolean lenient = false;
        for (Rdata record : records) {
            Said said = RecordFields.of(record);
            if (!said.isSaid()) {
                return said;
            }
            values.add(said.value());
            differences.add(said.message());
            lenient |= said.lenient();
        }
        differences.remove("");
        Yaml.Fields fields = values.size() == 1
                ? Yaml.EMPTY.with("value", values.getFirst())
                : Yaml.EMPTY.with("values", new Yaml.Items(values));
        return new Said(
                fields,
                differences.isEmpty() ? Status.EXACT : Status.APPROXIMATE,
                String.join(" ", differences),
                lenient);
    }

    private static Said record(
            ZoneEntry entry, Said values, String differences, Yaml.Fields content, Yaml.Fields octodns) {
        String told = entry instanceof RecordSet set && set.leastTtl().isPresent()
                ? (differences + " The TTL stays; only gdnsd lets it follow health.").strip()
                : differences;
        Yaml.Fields options = values.lenient() ? octodns.with("lenient", new Yaml.Flag(true)) : octodns;
        Yaml.Fields record = content.with("ttl", entry.ttl().seconds()).with("type", entry.typeName());
        return new Said(
                options.fields().isEmpty() ? record : record.with("octodns", options),
                told.isEmpty() ? Status.EXACT : Status.APPROXIMATE,
                told,
                false);
    }
}
