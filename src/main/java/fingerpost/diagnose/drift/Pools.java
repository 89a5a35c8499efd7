package fingerpost.diagnose.drift;

import fingerpost.diagnose.web.Admission;
import fingerpost.diagnose.web.WebOptions;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.wire.Exchange;
import fingerpost.wire.Limits;
import fingerpost.wire.Server;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebClient;
import fingerpost.wire.web.WebRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Connects to what stands behind the addresses of pools: the DNS goes on handing out a dead one. */
final class Pools {
    private final WebClient web;
    private final WebOptions options;

    Pools(WebClient web, WebOptions options) {
        this.web = web;
        this.options = options;
    }

    /**
     * The dead members of those places that are as designed, and what was not tested.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    List<Place> of(Topology topology, Map<Spot, Place> places, Poll poll) throws InterruptedException {
        List<Pool> pools = pools(topology, places, poll);
        Map<Pool.Door, WebRequest> doors = new LinkedHashMap<>();
        List<Place> told = new ArrayList<>();
        List<Pool> asked = new ArrayList<>();
        for (Pool pool : pools) {
            Map<Pool.Door, WebRequest> wanted = requests(pool);
            Set<Pool.Door> more = new LinkedHashSet<>(wanted.keySet());
            more.removeAll(doors.keySet());
            if (doors.size() + more.size() > Limits.WEB_PROBES) {
                told.add(pool.untested());
            } else {
                wanted.forEach(doors::putIfAbsent);
                asked.add(pool);
            }
        }
        Map<Pool.Door, WebAnswer> answers = ask(doors);
        asked.forEach(pool -> pool.dead(answers).ifPresent(told::add));
        return told;
    }

    private List<Pool> pools(Topology topology, Map<Spot, Place> places, Poll poll) throws InterruptedException {
        Map<Question, Designed> sets = new LinkedHashMap<>();
        Map<Server, Set<Question>> questions = new LinkedHashMap<>();
        places.forEach((spot, place) -> {
            boolean live = place.grade().agrees() || place.grade() == Grade.TTL;
            Designed.of(topology, spot)
                    .filter(each -> live && isAddress(each.set()) && Pool.isPool(topology, each.set()))
                    .ifPresent(each -> {
                        Question question = spot.expected().questions().getFirst();
                        sets.put(question, each);
                        questions
                                .computeIfAbsent(spot.servers().getFirst(), _ -> new LinkedHashSet<>())
                                .add(question);
                    });
        });
        Map<Question, Exchange> heard = new LinkedHashMap<>();
        poll.ask(questions).values().forEach(heard::putAll);
        List<Pool> pools = new ArrayList<>();
        sets.forEach((question, each) -> {
            Exchange exchange = heard.get(question);
            if (exchange != null && WebRequest.canAskFor(question.name())) {
                pools.add(new Pool(topology, each.zone(), each.set(), exchange, options));
            }
        });
        return pools;
    }

    private static boolean isAddress(RecordSet set) {
        return set.type().equals(RecordType.A) || set.type().equals(RecordType.AAAA);
    }

    private Map<Pool.Door, WebRequest> requests(Pool pool) {
        Map<Pool.Door, WebRequest> requests = new LinkedHashMap<>();
        for (IpAddress address : pool.addresses()) {
            if (Admission.refusal(address, options.scope()).isEmpty()) {
                pool.doors(address)
                        .forEach(door -> requests.put(
                                door,
                                WebRequest.of(address, door.port(), door.tls(), pool.name())
                                        .withMethod(WebRequest.Method.HEAD)));
            }
        }
        return requests;
    }

    private Map<Pool.Door, WebAnswer> ask(Map<Pool.Door, WebRequest> doors) throws InterruptedException {
        Map<Pool.Door, Future<WebAnswer>> begun = new LinkedHashMap<>();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            doors.forEach((door, request) -> begun.put(door, threads.submit(() -> web.ask(request))));
            Map<Pool.Door, WebAnswer> answers = new LinkedHashMap<>();
            for (Map.Entry<Pool.Door, Future<WebAnswer>> each : begun.entrySet()) {
                answers.put(each.getKey(), each.getValue().get());
            }
            return answers;
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
