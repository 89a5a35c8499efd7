package fingerpost.simulate.compiled;

import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.RouteEnd;
import fingerpost.behaviour.Standing;
import fingerpost.behaviour.TargetUrl;
import fingerpost.behaviour.Visit;
import fingerpost.behaviour.Visits;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What requests meet at addresses, asked once for each state of the design. */
final class Doors {
    private record Key(int era, TargetUrl url, int port, boolean tls, IpAddress address) {}

    private record Memory(Id proxy, Id service) {}

    private final Index<TargetUrl> urls;
    private final Index<Id> ends = new Index<>();
    private final Index<Pool> pools = new Index<>();
    private final Index<Memory> memories = new Index<>();
    private final Map<Key, Door> known = new HashMap<>();

    Doors(Index<TargetUrl> urls) {
        this.urls = urls;
    }

    List<Id> ends() {
        return ends.all();
    }

    List<Pool> pools() {
        return pools.all();
    }

    int upstreams() {
        return memories.size();
    }

    /** What a request for that URL meets at the port and address, by TLS or not. */
    Door of(
            int number,
            Era era,
            Visits visits,
            DesignState state,
            TargetUrl url,
            int port,
            boolean tls,
            IpAddress address) {
        if (era.lost().contains(address)) {
            return Door.SILENT;
        }
        return known.computeIfAbsent(
                new Key(number, url, port, tls, address),
                any -> door(era, visits.at(address, port, tls, url, Optional.empty(), state)));
    }

    private Door door(Era era, Visit visit) {
        return switch (visit) {
            case Visit.Silent _ -> Door.SILENT;
            case Visit.Refused _ -> Door.REFUSED;
            case Visit.Distrusted _ -> Door.DISTRUSTED;
            case Visit.Ended ended -> end(ended.element(), ended.end());
            case Visit.Passed passed -> new Door(Door.Kind.POOLED, pools.of(pool(era, passed)));
        };
    }

    private Pool pool(Era era, Visit.Passed passed) {
        Service service = passed.service();
        List<Door> doors = service.members().stream()
                .map(Member::backend)
                .map(member -> isLost(era, member)
                        ? Door.SILENT
                        : era.refusing().contains(member)
                                ? Door.REFUSED
                                : Optional.ofNullable(passed.ends().get(member))
                                        .map(end -> end(member, end))
                                        .orElse(Door.SILENT))
                .toList();
        List<Boolean> shunned = service.members().stream()
                .map(member -> service.active()
                        .filter(check ->
                                era.beliefs().getOrDefault(check, Set.of()).contains(member.backend()))
                        .isPresent())
                .toList();
        return new Pool(
                passed.proxy(),
                service,
                passed.asked(),
                memories.of(new Memory(passed.proxy().id(), service.id())),
                service.members().stream()
                        .map(member -> passed.servers().getOrDefault(member.backend(), ""))
                        .toList(),
                doors,
                shunned);
    }

    /** Whether the proxy knows the member by an address whose path is broken. */
    private static boolean isLost(Era era, Id member) {
        return Standing.addresses(era.topology().get(member, Element.class)).stream()
                .anyMatch(era.lost()::contains);
    }

    private Door end(Id element, RouteEnd end) {
        return switch (end) {
            case RouteEnd.Passed passed -> new Door(Door.Kind.SERVED, ends.of(passed.backend()));
            case RouteEnd.Redirected redirected ->
                new Door(Door.Kind.REDIRECTED, urls.of(TargetUrl.parse(redirected.location())));
            case RouteEnd.Responded responded ->
                new Door(responded.status() < 400 ? Door.Kind.SERVED : Door.Kind.ERROR, ends.of(element));
            case RouteEnd.Dropped _ -> new Door(Door.Kind.DROPPED, 0);
            case RouteEnd.Refused _ -> Door.DISTRUSTED;
            case RouteEnd.Failed _ -> new Door(Door.Kind.ERROR, ends.of(element));
        };
    }
}
