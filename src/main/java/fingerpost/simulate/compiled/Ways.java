package fingerpost.simulate.compiled;

import fingerpost.behaviour.ServiceQuestions;
import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.DomainName;
import fingerpost.topology.ClientGroup.Stub;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds where SRV and HTTPS records lead the requests for a URL: to other ports, and to addresses of other names. */
final class Ways {
    private static final int MOST_ALIASES = 8;

    /** A request for a URL that connects to another port than the URL says, or by TLS where the URL does not. */
    record Way(int url, int port, boolean tls) {}

    /** What some answer may hold. */
    @FunctionalInterface
    interface Answers {
        /** The members of all answers at the ends of the chains of a name. */
        Set<Integer> of(int name, int type);
    }

    private record Led(int url, int target) {}

    private final Index<TargetUrl> urls;
    private final Index<DomainName> names;
    private final Index<Target> targets;
    private final Topology topology;
    private final boolean services;
    private final boolean browsers;
    private final Index<Way> ways = new Index<>();
    private final Map<Way, Set<Integer>> reached = new HashMap<>();
    private final Map<Led, Integer> led = new HashMap<>();
    private final Map<Integer, Integer> overTls = new HashMap<>();

    Ways(Topology topology, List<Cache> caches, Index<TargetUrl> urls, Index<DomainName> names, Index<Target> targets) {
        this.topology = topology;
        this.urls = urls;
        this.names = names;
        this.targets = targets;
        this.services = asks(caches, Stub.SERVICE_AWARE);
        this.browsers =
                Arrays.stream(Stub.values()).filter(ServiceQuestions::asksHttps).anyMatch(stub -> asks(caches, stub));
    }

    private static boolean asks(List<Cache> caches, Stub stub) {
        return caches.stream()
                .flatMap(cache -> cache.cells().stream())
                .anyMatch(cell -> cell.group().stub() == stub);
    }

    /** Whether anybody asks for records of that type. */
    boolean asked(int type) {
        return switch (type) {
            case Model.SRV -> services && urlsWithService();
            case Model.HTTPS -> browsers;
            default -> true;
        };
    }

    private boolean urlsWithService() {
        return urls.all().stream().anyMatch(url -> service(url).isPresent());
    }

    private Optional<DomainName> service(TargetUrl url) {
        return !services
                ? Optional.empty()
                : url.name().flatMap(host -> ServiceQuestions.service(Stub.SERVICE_AWARE, host, topology));
    }

    /** The name whose SRV records tell where that URL is served, by number; negative for none. */
    int serviceOf(int url) {
        return service(urls.get(url)).map(names::of).orElse(-1);
    }

    private boolean asksHttps(int url) {
        TargetUrl each = urls.get(url);
        return browsers && each.name().isPresent() && each.isAtUsualPort();
    }

    /** Follows what the answers of one era to one asker say of that URL. */
    void explore(int url, Answers answers) {
        int service = serviceOf(url);
        if (service >= 0) {
            for (int target : answers.of(service, Model.SRV)) {
                lead(url, target, addresses(targets.get(target).name(), answers));
            }
        }
        if (asksHttps(url)) {
            follow(url, names.of(urls.get(url).name().orElseThrow()), answers, 0);
        }
    }

    private void follow(int url, int name, Answers answers, int aliases) {
        if (aliases == MOST_ALIASES) {
            return;
        }
        Set<Integer> bindings = answers.of(name, Model.HTTPS);
        if (aliases > 0 || !bindings.isEmpty()) {
            Way way = new Way(url, urls.get(url).securePort(), true);
            overTls.put(url, ways.of(way));
            reached.computeIfAbsent(way, any -> new TreeSet<>()).addAll(addresses(name, answers));
        }
        for (int number : bindings) {
            Target target = targets.get(number);
            int at = target.name() == Target.OWNER ? name : target.name();
            lead(url, number, addresses(at, answers));
            if (target.isAlias() && at != name) {
                follow(url, at, answers, aliases + 1);
            }
        }
    }

    private static Set<Integer> addresses(int name, Answers answers) {
        Set<Integer> all = new TreeSet<>(answers.of(name, Model.V4));
        all.addAll(answers.of(name, Model.V6));
        return all;
    }

    private void lead(int url, int target, Set<Integer> addresses) {
        Target to = targets.get(target);
        TargetUrl from = urls.get(url);
        Way way = new Way(
                url, to.port() == Target.USUAL ? from.securePort() : to.port(), from.tls() || to.type() == Model.HTTPS);
        led.put(new Led(url, target), ways.of(way));
        reached.computeIfAbsent(way, any -> new TreeSet<>()).addAll(addresses);
    }

    int size() {
        return ways.size();
    }

    Way get(int way) {
        return ways.get(way);
    }

    /** The addresses that it may lead to. */
    Set<Integer> reached(int way) {
        return reached.getOrDefault(ways.get(way), Set.of());
    }

    /** What has been found. */
    Services services() {
        int count = urls.size();
        int[] service = new int[count];
        boolean[] asks = new boolean[count];
        int[] tls = new int[count];
        int[][] byTarget = new int[count][0];
        List<Integer> bound = new ArrayList<>();
        for (int url = 0; url < count; url++) {
            service[url] = serviceOf(url);
            asks[url] = asksHttps(url);
            tls[url] = overTls.containsKey(url) ? count + overTls.get(url) : url;
        }
        led.forEach((each, way) -> {
            if (byTarget[each.url].length == 0) {
                byTarget[each.url] = new int[targets.size()];
                Arrays.fill(byTarget[each.url], -1);
            }
            byTarget[each.url][each.target] = count + way;
            if (targets.get(each.target).type() == Model.HTTPS) {
                bound.add(each.url);
            }
        });
        boolean[] isBound = new boolean[count];
        bound.forEach(url -> isBound[url] = true);
        return new Services(targets.all(), service, asks, isBound, tls, byTarget);
    }
}
