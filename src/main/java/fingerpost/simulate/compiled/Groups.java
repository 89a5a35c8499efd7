package fingerpost.simulate.compiled;

import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Canary;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The groups of addresses that a design has: its proxies, and the canaries of its record sets. */
final class Groups {
    private static final Asker SOMEBODY = Asker.at(IpAddress.of("233.252.0.53"));

    private final Topology topology;
    private final Authority authority;
    private final List<DomainName> names;
    private final List<IpAddress> known;

    private Groups(Topology topology, List<DomainName> names, List<IpAddress> known) {
        this.topology = topology;
        this.authority = new Authority(topology);
        this.names = names;
        this.known = known;
    }

    /**
     * Those that requests can tell of.
     *
     * @param names that are looked up
     * @param known the addresses by their numbers
     */
    static List<Group> of(Topology topology, List<DomainName> names, List<IpAddress> known) {
        Groups groups = new Groups(topology, names, known);
        return Stream.concat(groups.proxies(), groups.canaries())
                .filter(group -> !group.addresses().isEmpty())
                .toList();
    }

    private Stream<Group> proxies() {
        return topology.proxies().stream().map(proxy -> proxy(proxy));
    }

    private Group proxy(Proxy proxy) {
        return new Group(Group.Kind.PROXY, proxy.id().text(), numbers(proxy.addresses()), List.of());
    }

    private Stream<Group> canaries() {
        Map<String, Set<IpAddress>> byOwner = new LinkedHashMap<>();
        Map<String, Set<IpAddress>> among = new LinkedHashMap<>();
        topology.zones().stream()
                .flatMap(zone -> zone.recordSets())
                .filter(set -> set.policy() instanceof Canary && names.contains(set.owner()))
                .forEach(set -> {
                    Canary canary = (Canary) set.policy();
                    Set<IpAddress> tried = addresses(set, canary.canary());
                    Set<IpAddress> stable = addresses(set, canary.stable());
                    Set<IpAddress> both = among.computeIfAbsent(set.owner().toString(), any -> new LinkedHashSet<>());
                    both.addAll(tried);
                    both.addAll(stable);
                    tried.removeAll(stable);
                    byOwner.computeIfAbsent(set.owner().toString(), any -> new LinkedHashSet<>())
                            .addAll(tried);
                });
        return byOwner.entrySet().stream()
                .map(each -> new Group(
                        Group.Kind.CANARY,
                        each.getKey(),
                        numbers(each.getValue()),
                        numbers(among.getOrDefault(each.getKey(), Set.of()))));
    }

    private Set<IpAddress> addresses(RecordSet set, AnswerPolicy policy) {
        Set<IpAddress> addresses = new LinkedHashSet<>();
        policy.records()
                .forEach(record -> record.target()
                        .filter(any -> set.type().equals(RecordType.CNAME))
                        .ifPresentOrElse(
                                target -> Stream.of(RecordType.A, RecordType.AAAA)
                                        .flatMap(type -> authority
                                                .answer(new Question(target, type), SOMEBODY, new DesignState(0))
                                                .answer()
                                                .stream())
                                        .flatMap(answer -> answer.rdata().stream())
                                        .forEach(data -> put(data, addresses)),
                                () -> put(record, addresses)));
        return addresses;
    }

    private static void put(Rdata data, Set<IpAddress> addresses) {
        if (data instanceof A a) {
            addresses.add(a.address());
        } else if (data instanceof Aaaa aaaa) {
            addresses.add(aaaa.address());
        }
    }

    private List<Integer> numbers(Collection<IpAddress> addresses) {
        List<Integer> numbers = new ArrayList<>();
        addresses.forEach(address -> {
            if (known.contains(address)) {
                numbers.add(known.indexOf(address));
            }
        });
        return numbers;
    }
}
