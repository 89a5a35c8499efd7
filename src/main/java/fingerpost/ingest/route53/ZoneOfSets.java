package fingerpost.ingest.route53;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.ingest.file.FileNote.Grade;
import fingerpost.ingest.route53.AwsSet.Question;
import fingerpost.topology.Alias;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One zone of the design, of the sets of one hosted zone. */
final class ZoneOfSets {
    private static final Ttl OF_AWS = new Ttl(60);
    private static final Pattern HELPER = Pattern.compile("_fp[0-9]+");

    private final DomainName apex;
    private final Policies policies;
    private final Notes notes;
    private final Map<String, ZoneEntry> entries = new LinkedHashMap<>();

    ZoneOfSets(DomainName apex, Policies policies) {
        this.apex = apex;
        this.policies = policies;
        this.notes = policies.notes();
    }

    HostedZone zone(Id id) {
        HostedZone zone = HostedZone.of(id, apex);
        for (Map.Entry<Question, List<AwsSet>> each : policies.byQuestion().entrySet()) {
            AwsSet first = each.getValue().getFirst();
            Question question = each.getKey();
            if (!question.name().isAtOrBelow(apex)) {
                notes.add(Grade.ERROR, "outside", first, "It does not belong to the zone " + apex + ".", "");
            } else if (question.type().equals(RecordType.SOA)) {
                if (first.content() instanceof AwsContent.Values values
                        && values.records().getFirst() instanceof Soa soa) {
                    zone = new HostedZone(id, apex, zone.defaultTtl(), soa, values.ttl(), "Route 53", List.of());
                }
            } else if (first.routing() instanceof AwsRouting.Simple
                    && first.content() instanceof AwsContent.AliasOf alias
                    && isAddress(question.type())) {
                alias(first, alias.target());
            } else {
                policies.of(question)
                        .ifPresent(said ->
                                put(new RecordSet(question.name(), question.type(), said.ttl(), said.policy())));
            }
        }
        entries.values().removeIf(this::isHelper);
        if (!policies.byQuestion().containsKey(new Question(apex, RecordType.SOA))) {
            notes.add(
                    Grade.NOTE,
                    "soa-invented",
                    "The SOA of " + apex.unicode() + " is not in the files; an everyday one is in the design.",
                    "");
        }
        return new HostedZone(
                id, apex, zone.defaultTtl(), zone.soa(), zone.soaTtl(), "Route 53", List.copyOf(entries.values()));
    }

    /** Names that our own export makes only to nest policies, which stand where they belong now. */
    private boolean isHelper(ZoneEntry entry) {
        return policies.reached().contains(entry.owner())
                && HELPER.matcher(entry.owner().labels().getFirst()).matches();
    }

    /** A and AAAA together are one ALIAS, and what one of them says is said of both. */
    private void alias(AwsSet set, DomainName target) {
        Optional<Alias> before = Optional.ofNullable(entries.get(set.name() + " ALIAS"))
                .filter(Alias.class::isInstance)
                .map(Alias.class::cast);
        if (before.isPresent() && !before.get().target().equals(target)) {
            notes.add(
                    Grade.ERROR,
                    "two-aliases",
                    set,
                    "A name has one ALIAS in a design, for A and AAAA; that of "
                            + before.get().target() + " is imported, this one of " + target + " is not.",
                    "");
            return;
        }
        put(new Alias(set.name(), ttl(target), target));
    }

    /** Aliases have the TTL of what they lead to; those of services of AWS mostly 60 s. */
    private Ttl ttl(DomainName target) {
        Ttl longest = new Ttl(0);
        for (RecordType family : List.of(RecordType.A, RecordType.AAAA)) {
            for (AwsSet each : policies.byQuestion().getOrDefault(new Question(target, family), List.of())) {
                if (each.content() instanceof AwsContent.Values values
                        && values.ttl().seconds() > longest.seconds()) {
                    longest = values.ttl();
                }
            }
        }
        return longest.seconds() == 0 ? OF_AWS : longest;
    }

    private static boolean isAddress(RecordType type) {
        return type.equals(RecordType.A) || type.equals(RecordType.AAAA);
    }

    private void put(ZoneEntry entry) {
        entries.put(entry.owner() + " " + entry.typeName(), entry);
    }
}
