package fingerpost.diagnose.drift;

import fingerpost.diagnose.web.WebOptions;
import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Edit;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import fingerpost.wire.Exchange;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebFailure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An address set that is live as designed, and what its members should take connections on. Pure.
 *
 * @param live the exchange that hands the addresses out
 */
record Pool(Topology topology, HostedZone zone, RecordSet set, Exchange live, WebOptions options) {
    /** Where a connection goes. */
    record Door(IpAddress address, int port, boolean tls) {
        @Override
        public String toString() {
            return address.inUrl() + ":" + port;
        }
    }

    /** Whether one of several may be dead, or one that the design says is a proxy. */
    static boolean isPool(Topology topology, RecordSet set) {
        return set.policy().records().size() > 1
                || set.policy().records().stream()
                        .flatMap(Pool::address)
                        .anyMatch(each -> proxies(topology, each).findAny().isPresent());
    }

    DomainName name() {
        return live.query().question().name();
    }

    /** What the server handed out. */
    List<IpAddress> addresses() {
        return LiveAnswer.of(live) instanceof LiveAnswer.Records records
                ? records.rdata().stream().flatMap(Pool::address).toList()
                : List.of();
    }

    /** What the design's proxy at that address listens on; else where browsers go. */
    List<Door> doors(IpAddress address) {
        Set<Door> doors = proxies(topology, address)
                .flatMap(proxy -> proxy.servers().stream())
                .flatMap(server -> server.listens().stream())
                .filter(listen -> listen.families().include(address))
                .map(listen -> new Door(address, listen.port(), listen.tls()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return doors.isEmpty()
                ? List.of(new Door(address, options.plain(), false), new Door(address, options.secure(), true))
                : List.copyOf(doors);
    }

    /** That too much was to be asked. */
    Place untested() {
        return place(Grade.NOT_TESTED, "was not connected to; the connections of one look are used up", Set.of());
    }

    /** The members that take no connections where others do, or where the design has a proxy. */
    Optional<Place> dead(Map<Door, WebAnswer> answers) {
        List<IpAddress> members = addresses();
        Set<Integer> open = members.stream()
                .flatMap(each -> doors(each).stream())
                .filter(each -> Optional.ofNullable(answers.get(each))
                        .filter(WebAnswer::connected)
                        .isPresent())
                .map(Door::port)
                .collect(Collectors.toSet());
        List<Door> closed = new ArrayList<>();
        for (IpAddress member : members) {
            for (Door door : doors(member)) {
                WebAnswer answer = answers.get(door);
                boolean expected = open.contains(door.port())
                        || proxies(topology, member).findAny().isPresent();
                if (answer != null && expected && isDead(answer)) {
                    closed.add(door);
                }
            }
        }
        if (closed.isEmpty()) {
            return Optional.empty();
        }
        Set<IpAddress> dead = closed.stream().map(Door::address).collect(Collectors.toCollection(LinkedHashSet::new));
        String doors = closed.stream().map(Door::toString).collect(Collectors.joining(", "));
        String why = Optional.ofNullable(answers.get(closed.getFirst()))
                .flatMap(WebAnswer::failure)
                .map(WebFailure::why)
                .orElse("");
        return Optional.of(place(
                Grade.DEAD_MEMBER,
                doors + (closed.size() == 1 ? " takes" : " take") + " no connections: " + why
                        + " The DNS goes on handing " + (dead.size() == 1 ? "it" : "them") + " out: "
                        + hit(dead, members) + " of first attempts go there. Bring it back, or take the address out.",
                dead));
    }

    /** Nothing that only tells of this machine. */
    private static boolean isDead(WebAnswer answer) {
        return !answer.connected()
                && !answer.failed(WebFailure.Kind.UNROUTED)
                && !answer.failed(WebFailure.Kind.CANCELLED);
    }

    /** By the designed shares where the policy draws, else each member alike. */
    private String hit(Set<IpAddress> dead, List<IpAddress> members) {
        Map<Set<Rdata>, Double> shares = Shares.of(set.policy());
        double share = shares.isEmpty()
                ? share(dead, members.stream())
                : shares.entrySet().stream()
                        .mapToDouble(each -> each.getValue()
                                * share(dead, each.getKey().stream().flatMap(Pool::address)))
                        .sum();
        return "about " + Math.round(100 * share) + " %";
    }

    private static double share(Set<IpAddress> dead, Stream<IpAddress> members) {
        return members.mapToInt(each -> dead.contains(each) ? 1 : 0).average().orElse(0);
    }

    private Place place(Grade grade, String what, Set<IpAddress> dead) {
        Optional<AnswerPolicy> rest = dead.isEmpty() ? Optional.empty() : without(set.policy(), dead);
        return new Place(
                Subject.of(zone, set),
                name(),
                grade,
                set.type() + " " + set.policy().word(),
                what,
                set.owner().unicode() + " " + set.type() + ": " + what,
                List.of(live),
                rest.map(policy -> new Edit(
                        "Take the dead address out of " + set.type() + " of "
                                + set.owner().unicode(),
                        whole -> whole.with(
                                whole.get(zone.id(), HostedZone.class).with(set.withPolicy(policy))))),
                rest.map(policy -> new Cure(
                                List.of(new RRset(set.owner(), set.type(), set.ttl(), policy.records())), List.of()))
                        .orElse(Cure.NONE));
    }

    /** The policy without those members, where it is one set and something is left of it. */
    private static Optional<AnswerPolicy> without(AnswerPolicy policy, Set<IpAddress> dead) {
        if (policy instanceof WhenHealthy healthy) {
            return without(healthy.policy(), dead)
                    .map(inner -> new WhenHealthy(inner, healthy.check(), healthy.minimum(), healthy.fallback()));
        }
        List<Rdata> rest = policy.records().stream()
                .filter(each -> address(each).noneMatch(dead::contains))
                .toList();
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        return policy instanceof Fixed
                ? Optional.of(new Fixed(rest))
                : policy instanceof Rotated
                        ? Optional.of(new Rotated(rest))
                        : policy instanceof Shuffled ? Optional.of(new Shuffled(rest)) : Optional.empty();
    }

    private static Stream<Proxy> proxies(Topology topology, IpAddress address) {
        return topology.proxies().stream().filter(each -> each.addresses().contains(address));
    }

    private static Stream<IpAddress> address(Rdata data) {
        return data instanceof A four
                ? Stream.of(four.address())
                : data instanceof Aaaa six ? Stream.of(six.address()) : Stream.of();
    }
}
