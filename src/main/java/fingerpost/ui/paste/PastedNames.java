package fingerpost.ui.paste;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.model.Names;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names: they lead to what is selected, as a name without records is nothing. */
final class PastedNames {
    private final Topology before;
    private final Set<Subject> selection;
    private final List<String> left = new ArrayList<>();
    private final Set<Subject> touched = new LinkedHashSet<>();
    private Topology topology;
    private int known;

    PastedNames(Topology topology, Set<Subject> selection) {
        this.before = topology;
        this.topology = topology;
        this.selection = selection;
    }

    Pasted of(List<DomainName> names) {
        Optional<Subject> target =
                selection.size() == 1 ? Optional.of(selection.iterator().next().node()) : Optional.empty();
        List<Rdata> records = target.map(this::records).orElse(List.of());
        if (records.isEmpty()) {
            return new Pasted.Refused(
                    Speech.of("A name needs a record. Select the proxy, external endpoint or name that these names are"
                            + " to lead to, and paste again."));
        }
        names.forEach(each -> add(each, records));
        left.addAll(0, Merging.said(known));
        if (touched.isEmpty()) {
            return new Pasted.Refused(Speech.of("Nothing of it is new to the design. {0}", String.join(" ", left))
                    .strip());
        }
        return new Pasted.Made(
                Speech.of(
                        "{0} that lead to {1}",
                        Speech.count(touched.size(), "1 name", "{0} names"), Names.of(before, target.get())),
                topology,
                touched,
                List.of(),
                left);
    }

    /** What each name gets: the addresses of a proxy, else a CNAME. */
    private List<Rdata> records(Subject target) {
        if (target.owner().isPresent()) {
            return List.of(new Cname(target.owner().get()));
        }
        Element element = before.find(target.element()).orElse(null);
        if (element instanceof ExternalEndpoint endpoint) {
            return List.of(new Cname(endpoint.name()));
        }
        return element instanceof Proxy proxy
                ? proxy.addresses().stream().map(IpAddress::record).toList()
                : List.of();
    }

    private void add(DomainName name, List<Rdata> records) {
        Optional<DomainName> apex = ZoneName.of(name, topology);
        if (apex.isEmpty()) {
            left.add(Speech.of("{0} belongs to no zone of a site.", name.unicode()));
            return;
        }
        HostedZone zone = topology.zones().stream()
                .filter(each -> each.apex().equals(apex.get()))
                .findFirst()
                .orElseGet(() -> HostedZone.of(Id.from(apex.get().host(), topology.byId()::containsKey), apex.get()));
        if (name.equals(zone.apex()) && records.getFirst() instanceof Cname) {
            left.add(Speech.of("{0} is the apex of its zone, where no CNAME can stand.", name.unicode()));
            return;
        }
        Merging merging = new Merging(zone);
        sets(name, records, zone).forEach(merging::add);
        known += merging.added() == 0 && merging.left().isEmpty() ? 1 : 0;
        left.addAll(merging.left());
        if (merging.added() > 0) {
            topology = topology.with(merging.zone());
            touched.addAll(merging.touched());
        }
    }

    private static List<ZoneEntry> sets(DomainName name, List<Rdata> records, HostedZone zone) {
        return records.stream()
                .map(Rdata::type)
                .distinct()
                .<ZoneEntry>map(type -> new RecordSet(
                        name,
                        type,
                        zone.defaultTtl(),
                        new Fixed(records.stream()
                                .filter(each -> each.type().equals(type))
                                .toList())))
                .toList();
    }
}
