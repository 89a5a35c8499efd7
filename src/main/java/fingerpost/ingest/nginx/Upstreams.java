package fingerpost.ingest.nginx;

import fingerpost.dns.DomainName;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.Certificate;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The services of the design: each {@code upstream}, and one for each host and port that a proxy_pass names itself. */
final class Upstreams {
    private record Key(String name, Optional<DomainName> tls) {}

    private record Place(Address address, Optional<DomainName> tls, int repeated) {}

    private final Map<String, Statement> blocks = new LinkedHashMap<>();
    private final Map<Key, Id> services = new HashMap<>();
    private final Map<Place, Id> backends = new HashMap<>();
    private final Map<DomainName, Id> certificates = new HashMap<>();
    private final Elements elements;
    private final Remarks remarks;

    Upstreams(List<Statement> http, Elements elements, Remarks remarks) {
        this.elements = elements;
        this.remarks = remarks;
        for (Statement each : Statement.named("upstream", http)) {
            if (each.hasBlock() && each.arguments().size() == 1) {
                blocks.putIfAbsent(each.argument(0).toLowerCase(Locale.ROOT), each);
            }
        }
    }

    boolean has(String name) {
        return blocks.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** The service of that upstream, whose backends speak TLS under that name where one is given. */
    Id named(String name, Optional<DomainName> tls) {
        Key key = new Key(name.toLowerCase(Locale.ROOT), tls);
        Id known = services.get(key);
        return known != null ? known : make(key);
    }

    /** A service of the one backend at that address. */
    Id at(Address address, Optional<DomainName> tls) {
        Key key = new Key(address.text(), tls);
        Id known = services.get(key);
        if (known != null) {
            return known;
        }
        Id service = elements.id("to-" + address.text());
        services.put(key, service);
        Member only = Member.of(backend(address, tls, 0));
        elements.add(new Service(
                service,
                address.text(),
                List.of(only),
                new Balancing.RoundRobin(),
                Optional.empty(),
                0,
                Optional.empty()));
        return service;
    }

    /** A service of all backends that the shares lead to, weighted by them; empty where one leads to none. */
    Optional<Id> split(String name, Split split, int usualPort, Optional<DomainName> tls) {
        Key key = new Key("$" + name, tls);
        Id known = services.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Map<Id, Long> weights = new LinkedHashMap<>();
        for (Split.Share share : split.shares()) {
            List<Member> members = new ArrayList<>();
            if (has(share.value())) {
                Id part = named(share.value(), tls);
                members.addAll(elements.get(part, Service.class).members());
                members.removeIf(each -> each.backup() || each.down());
            } else {
                Address.of(share.value(), usualPort).ifPresent(each -> members.add(Member.of(backend(each, tls, 0))));
            }
            long all = members.stream().mapToLong(Member::weight).sum();
            if (all == 0) {
                return Optional.empty();
            }
            for (Member each : members) {
                weights.merge(each.backend(), share.hundredths() * 100L * each.weight() / all, Long::sum);
            }
        }
        long shared = weights.values().stream().reduce(0L, Upstreams::divisor);
        List<Member> members = new ArrayList<>();
        weights.forEach((backend, weight) -> {
            if (weight > 0) {
                members.add(Member.weighted(backend, (int) (weight / Math.max(1, shared))));
            }
        });
        Id id = elements.id(name);
        services.put(key, id);
        elements.add(new Service(
                id, name, members, new Balancing.Hash(split.key(), false), Optional.empty(), 0, Optional.empty()));
        return Optional.of(id);
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    /** Makes the upstreams that no proxy_pass uses. */
    void finish() {
        Set<String> used = new HashSet<>();
        services.keySet().forEach(each -> used.add(each.name()));
        blocks.keySet().stream()
                .filter(each -> !used.contains(each))
                .forEach(each -> make(new Key(each, Optional.empty())));
    }

    private Id make(Key key) {
        Statement block = java.util.Objects.requireNonNull(blocks.get(key.name()));
        remarks.read(block);
        Id id = elements.id(key.name());
        services.put(key, id);
        List<Member> members = new ArrayList<>();
        Map<Address, Integer> times = new HashMap<>();
        for (Statement each : Statement.named("server", block.block())) {
            ServerLine.of(each, remarks).ifPresent(line -> {
                int repeated = times.merge(line.address(), 1, Integer::sum) - 1;
                members.add(line.member(backend(line.address(), key.tls(), repeated)));
            });
        }
        BalancingWords words = BalancingWords.of(block, remarks);
        elements.add(new Service(
                id,
                block.argument(0),
                members,
                words.balancing(),
                words.cookie(),
                words.keepalive(),
                Optional.empty()));
        return id;
    }

    private Id backend(Address address, Optional<DomainName> tls, int repeated) {
        Place place = new Place(address, tls, repeated);
        Id known = backends.get(place);
        if (known != null) {
            return known;
        }
        Optional<Id> certificate = tls.map(this::certificate);
        Id id = elements.id(address.text());
        backends.put(place, id);
        elements.add(new Backend(
                id, address.text(), address.host(), address.port(), OptionalInt.empty(), false, certificate));
        return id;
    }

    /** A backend that speaks TLS presents something; what the proxy asks for is the best guess. */
    private Id certificate(DomainName name) {
        Id known = certificates.get(name);
        if (known != null) {
            return known;
        }
        Id id = elements.id(name.host());
        certificates.put(name, id);
        elements.add(new Certificate(id, name.host(), List.of(name), Optional.empty(), "", ""));
        return id;
    }
}
