package fingerpost.export.route53;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.Loss.Status;
import fingerpost.topology.Alias;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** ALIAS as Route 53 has it: of a name of the same zone, or of a service of AWS. */
final class AliasSets {
    private static final List<RecordType> FAMILIES = List.of(RecordType.A, RecordType.AAAA);
    private static final Ttl OF_AWS = new Ttl(60);

    /** The hosted zones of services that have one for all the world (AWS General Reference, service endpoints). */
    private static final Map<String, String> WORLDWIDE =
            Map.of("cloudfront.net", "Z2FDTNDATAQYW2", "awsglobalaccelerator.com", "Z2BJ6XQ5FK7U4H");

    private static final Set<DomainName> AWS = Set.of(
            DomainName.of("amazonaws.com"),
            DomainName.of("awsglobalaccelerator.com"),
            DomainName.of("cloudfront.net"),
            DomainName.of("elasticbeanstalk.com"));

    private final Scope scope;
    private final Alias alias;

    private AliasSets(Scope scope, Alias alias) {
        this.scope = scope;
        this.alias = alias;
    }

    /** Empty where Route 53 has no alias for it. */
    static Optional<Told> of(Scope scope, Alias alias) {
        AliasSets sets = new AliasSets(scope, alias);
        boolean inside = alias.target().isAtOrBelow(scope.zone().apex());
        return inside ? sets.inZone() : sets.ofAws();
    }

    private Optional<Told> inZone() {
        Set<RecordType> families = new HashSet<>();
        Ttl longest = new Ttl(0);
        for (RecordSet each : reached(alias, new HashSet<>())) {
            families.add(each.type());
            longest = each.ttl().seconds() > longest.seconds() ? each.ttl() : longest;
        }
        boolean exact = longest.seconds() <= alias.ttl().seconds();
        return told(
                families,
                scope.zoneId(),
                exact ? Status.EXACT : Status.APPROXIMATE,
                exact
                        ? ""
                        : "An alias has no TTL of its own; answers keep that of the target, " + longest.spoken() + ".");
    }

    private List<RecordSet> reached(Alias from, Set<DomainName> seen) {
        List<RecordSet> reached = new ArrayList<>();
        if (seen.add(from.owner())) {
            for (ZoneEntry entry : scope.zone().at(from.target())) {
                if (entry instanceof RecordSet set && FAMILIES.contains(set.type())) {
                    reached.add(set);
                } else if (entry instanceof Alias next
                        && FAMILIES.stream().allMatch(each -> !has(next.owner(), each))) {
                    reached.addAll(reached(next, seen));
                }
            }
        }
        return reached;
    }

    private Optional<Told> ofAws() {
        DomainName target = alias.target();
        if (AWS.stream().noneMatch(target::isBelow)) {
            return Optional.empty();
        }
        String worldwide = WORLDWIDE.get(target.parent().host());
        boolean exact = worldwide != null && alias.ttl().seconds() >= OF_AWS.seconds();
        return told(
                Set.copyOf(FAMILIES),
                worldwide != null ? worldwide : "ID-OF-zone-of-" + OctalText.of(target.host()),
                exact ? Status.EXACT : Status.APPROXIMATE,
                exact
                        ? ""
                        : "Answers are those of AWS with their TTL, mostly 60 s"
                                + (worldwide != null
                                        ? "."
                                        : "; fill in the hosted zone of the service, which its describe command tells,"
                                                + " and take the AAAA set out where it has no IPv6."));
    }

    private Optional<Told> told(Set<RecordType> families, String zone, Status status, String message) {
        List<ResourceSet> sets = FAMILIES.stream()
                .filter(families::contains)
                .filter(each -> !has(alias.owner(), each))
                .map(each -> new ResourceSet(
                        alias.owner(), each, Optional.empty(), new Content.AliasOf(zone, alias.target(), false)))
                .toList();
        return sets.isEmpty() ? Optional.empty() : Optional.of(new Told(sets, status, message));
    }

    private boolean has(DomainName name, RecordType family) {
        return scope.zone().find(name, family.toString()).isPresent();
    }
}
