package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.ZoneEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A zone whose every name is an alias into the hands of one outside provider. */
final class OneProvider implements ElementCheck<HostedZone> {
    @Override
    public String code() {
        return "CN13";
    }

    @Override
    public String source() {
        return "\"CNAME Pattern and CloudFlare CNAME Flattening\": third party hosting; RFC 1034 section 3.6.2";
    }

    @Override
    public Class<HostedZone> kind() {
        return HostedZone.class;
    }

    @Override
    public List<Finding> of(HostedZone zone, Design design) {
        Set<DomainName> servers = Servers.at(zone.id(), zone.apex(), design);
        Set<DomainName> names = new LinkedHashSet<>();
        Set<String> providers = new LinkedHashSet<>();
        for (ZoneEntry entry : zone.entries()) {
            if (Aliases.isOne(entry) && !Aliases.isService(entry.owner())) {
                names.add(entry.owner());
                for (DomainName target : entry.targets()) {
                    Optional<Set<String>> outside = outside(target, design);
                    if (outside.isEmpty()) {
                        return List.of();
                    }
                    providers.addAll(outside.get());
                }
            } else if (!Records.addresses(entry).isEmpty() && !servers.contains(entry.owner())) {
                return List.of();
            }
        }
        if (names.size() < 2 || providers.size() != 1) {
            return List.of();
        }
        return List.of(finding(
                Severity.INFO,
                Subject.of(zone.id()),
                "All " + names.size() + " names of " + zone.apex().unicode() + " that lead anywhere are aliases to "
                        + providers.iterator().next()
                        + ", which the design does not control. When it fails or ends the contract, all of them are gone"
                        + " at once. Keep their TTLs short, and know where else to point them."));
    }

    /** Who has the ends of that target's aliases; nothing where one of them lies in a zone of the design. */
    private static Optional<Set<String>> outside(DomainName target, Design design) {
        Set<String> providers = new LinkedHashSet<>();
        for (Place end : design.chain(target).ends()) {
            Optional<ExternalEndpoint> endpoint = design.endpoint(end.name());
            if (endpoint.isEmpty() && !end.isForeign()) {
                return Optional.empty();
            }
            providers.add(endpoint.map(ExternalEndpoint::operator)
                    .filter(operator -> !operator.isBlank())
                    .orElseGet(() -> domain(end.name())));
        }
        return Optional.of(providers);
    }

    private static String domain(DomainName name) {
        List<String> labels = name.labels();
        return DomainName.ofLabels(labels.subList(Math.max(0, labels.size() - 2), labels.size()))
                .unicode();
    }
}
