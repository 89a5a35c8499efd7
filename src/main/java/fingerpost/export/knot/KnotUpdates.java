package fingerpost.export.knot;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.export.FileSlug;
import fingerpost.export.Losses;
import fingerpost.export.zonefile.NameText;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Instance;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who may change which names by dynamic updates: the instances of the service registries, and these names only. */
final class KnotUpdates {
    private final Topology topology;
    private final List<Section.Item> rules = new ArrayList<>();

    KnotUpdates(Topology topology) {
        this.topology = topology;
    }

    /** The file of a key, which the person makes and this program never writes. */
    static String keyFile(DomainName key) {
        return "keys/" + FileSlug.of(key) + ".key";
    }

    /** The keys of all registries, in the order of the design. */
    Set<DomainName> keys(Losses losses) {
        Set<DomainName> keys = new LinkedHashSet<>();
        for (ServiceRegistry registry : topology.all(ServiceRegistry.class)) {
            registry.key()
                    .ifPresentOrElse(
                            keys::add,
                            () -> losses.approximate(
                                    Subject.of(registry.id()),
                                    "It names no TSIG key, so nobody may update the zone. Name one."));
        }
        return keys;
    }

    /** The rules that a zone needs, by their names. */
    List<String> of(HostedZone zone) {
        List<String> ids = new ArrayList<>();
        for (ServiceRegistry registry : topology.all(ServiceRegistry.class)) {
            String id = registry.id() + "-" + zone.id();
            rule(ids, id + "-service", registry, zone, List.of(registry.serviceName()), RecordType.SRV);
            rule(
                    ids,
                    id + "-hosts",
                    registry,
                    zone,
                    registry.instances().stream().map(Instance::host).distinct().toList(),
                    RecordType.A,
                    RecordType.AAAA);
            rule(ids, id + "-web", registry, zone, registry.webName().stream().toList(), RecordType.HTTPS);
        }
        return ids;
    }

    /** The section of all rules. */
    List<Section> section() {
        return rules.isEmpty() ? List.of() : List.of(Section.list("acl", rules));
    }

    private void rule(
            List<String> ids,
            String id,
            ServiceRegistry registry,
            HostedZone zone,
            List<DomainName> names,
            RecordType... types) {
        List<String> mine = names.stream()
                .filter(name -> topology.zoneFor(name).filter(zone::equals).isPresent())
                .map(NameText::of)
                .toList();
        if (registry.key().isPresent() && !mine.isEmpty()) {
            ids.add(id);
            rules.add(Section.Item.of(
                    Setting.of("id", id),
                    Setting.of("key", NameText.of(registry.key().get())),
                    Setting.of("action", "update"),
                    Setting.of("update-owner", "name"),
                    Setting.of("update-owner-match", "equal"),
                    new Setting("update-owner-name", mine),
                    new Setting(
                            "update-type",
                            List.of(types).stream().map(RecordType::toString).toList())));
        }
    }
}
