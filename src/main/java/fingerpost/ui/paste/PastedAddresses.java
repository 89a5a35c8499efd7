package fingerpost.ui.paste;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.Ttl;
import fingerpost.topology.Backend;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Fixed;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.model.Names;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Addresses: records of the selected name, backends of the selected service, addresses of the selected proxy, else backends. */
final class PastedAddresses {
    private static final int USUAL_PORT = 80;

    private final Topology topology;
    private final Optional<Subject> selected;
    private final List<String> left = new ArrayList<>();

    PastedAddresses(Topology topology, Set<Subject> selection) {
        this.topology = topology;
        Set<Subject> nodes = new LinkedHashSet<>();
        selection.forEach(each -> nodes.add(each.node()));
        selected = nodes.size() == 1 ? nodes.stream().findFirst() : Optional.empty();
    }

    Pasted of(Recognised.Addresses addresses) {
        if (!addresses.beside().isEmpty()) {
            left.add(Speech.of("The names between the addresses: {0}.", String.join(", ", addresses.beside())));
        }
        Optional<DomainName> owner = selected.flatMap(Subject::owner);
        if (owner.isPresent()) {
            return records(topology.get(selected.get().element(), HostedZone.class), owner.get(), addresses);
        }
        return switch (selected.flatMap(each -> topology.find(each.element())).orElse(null)) {
            case Service service -> members(service, addresses);
            case Proxy proxy -> {
                List<IpAddress> all = new ArrayList<>(proxy.addresses());
                int fresh = merge(all, addresses);
                yield made(fresh, Names.of(proxy), topology.with(proxy.withAddresses(all)), Subject.of(proxy.id()));
            }
            case ExternalEndpoint endpoint -> {
                List<IpAddress> all = new ArrayList<>(endpoint.addresses());
                int fresh = merge(all, addresses);
                ExternalEndpoint more = new ExternalEndpoint(
                        endpoint.id(),
                        endpoint.label(),
                        endpoint.kind(),
                        endpoint.name(),
                        all,
                        endpoint.ttl(),
                        endpoint.operator(),
                        endpoint.accepts(),
                        endpoint.certificate());
                yield made(fresh, Names.of(endpoint), topology.with(more), Subject.of(endpoint.id()));
            }
            case null, default -> backends(addresses);
        };
    }

    private Pasted made(int fresh, String to, Topology next, Subject about) {
        if (fresh == 0) {
            return new Pasted.Refused(Speech.of("Nothing of it is new to {0}. {1}", to, String.join(" ", left))
                    .strip());
        }
        return new Pasted.Made(
                Speech.of("{0} to {1}", Speech.count(fresh, "1 address", "{0} addresses"), to),
                next,
                Set.of(about),
                List.of(),
                left);
    }

    private int merge(List<IpAddress> all, Recognised.Addresses addresses) {
        int before = all.size();
        for (Recognised.Place each : addresses.places()) {
            if (!all.contains(each.address())) {
                all.add(each.address());
            }
        }
        int fresh = all.size() - before;
        left.addAll(Merging.said(addresses.places().size() - fresh));
        return fresh;
    }

    private Pasted records(HostedZone zone, DomainName owner, Recognised.Addresses addresses) {
        Map<Integer, List<Rdata>> families = new LinkedHashMap<>();
        for (Recognised.Place each : addresses.places()) {
            List<Rdata> family = families.computeIfAbsent(each.address().bits(), _ -> new ArrayList<>());
            if (!family.contains(each.address().record())) {
                family.add(each.address().record());
            }
        }
        Ttl ttl = zone.at(owner).stream().findFirst().map(ZoneEntry::ttl).orElse(zone.defaultTtl());
        Merging merging = new Merging(zone);
        families.values()
                .forEach(
                        each -> merging.add(new RecordSet(owner, each.getFirst().type(), ttl, new Fixed(each))));
        left.addAll(Merging.said(merging.known()));
        left.addAll(merging.left());
        return made(merging.added(), owner.unicode(), topology.with(merging.zone()), Subject.of(zone.id(), owner));
    }

    private Pasted members(Service service, Recognised.Addresses addresses) {
        int port = service.members().stream()
                .flatMap(each -> topology.find(each.backend(), Backend.class).stream())
                .map(Backend::port)
                .findFirst()
                .orElse(USUAL_PORT);
        Topology next = topology;
        List<Member> members = new ArrayList<>(service.members());
        Set<Id> there = new LinkedHashSet<>();
        members.forEach(each -> there.add(each.backend()));
        int known = 0;
        for (Recognised.Place each : addresses.places()) {
            Optional<Backend> backend = backend(next, each, port);
            Backend one = backend.orElse(fresh(next, each, port));
            next = next.with(one);
            if (there.add(one.id())) {
                members.add(Member.of(one.id()));
            } else {
                known++;
            }
        }
        left.addAll(Merging.said(known));
        return made(
                addresses.places().size() - known,
                Names.of(service),
                next.with(service.withMembers(members)),
                Subject.of(service.id()));
    }

    private Pasted backends(Recognised.Addresses addresses) {
        Topology next = topology;
        List<Subject> fresh = new ArrayList<>();
        for (Recognised.Place each : addresses.places()) {
            if (backend(next, each, USUAL_PORT).isEmpty()) {
                Backend one = fresh(next, each, USUAL_PORT);
                next = next.with(one);
                fresh.add(Subject.of(one.id()));
            }
        }
        left.addAll(Merging.said(addresses.places().size() - fresh.size()));
        if (fresh.isEmpty()) {
            return new Pasted.Refused(Speech.of("The design has a backend at each of these addresses already."));
        }
        return new Pasted.Made(
                Speech.count(fresh.size(), "1 address as a backend", "{0} addresses as backends"),
                next,
                Set.copyOf(fresh),
                fresh,
                left);
    }

    private static Optional<Backend> backend(Topology topology, Recognised.Place place, int usual) {
        return topology.all(Backend.class).stream()
                .filter(each -> each.port() == place.port().orElse(usual)
                        && each.host().equals(new Host.AtAddress(place.address())))
                .findFirst();
    }

    private static Backend fresh(Topology topology, Recognised.Place place, int usual) {
        int port = place.port().orElse(usual);
        String label = place.port().isPresent()
                ? place.address().inUrl() + ":" + port
                : place.address().toString();
        return Backend.of(
                Id.from(label, topology.byId()::containsKey), label, new Host.AtAddress(place.address()), port);
    }
}
