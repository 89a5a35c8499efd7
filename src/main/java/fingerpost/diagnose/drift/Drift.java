package fingerpost.diagnose.drift;

import fingerpost.diagnose.trace.Tracer;
import fingerpost.diagnose.web.WebOptions;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Pacing;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import fingerpost.wire.ZoneTransfer;
import fingerpost.wire.web.WebClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Asks every server of every zone of a design for every place of it, and says what differs, politely ({@link
 * Pacing}). Blocks; interrupting the thread
 * stops it. Sends to the servers of the zones, and to what a trace asks on the way to them and to the targets of ALIAS.
 */
public final class Drift {
    /** Samples of each set that draws or rotates, unless told otherwise: a share is known to about a sixth. */
    public static final int SAMPLES = 30;

    private final DnsClient client;
    private final ResolutionProfile profile;
    private final Targets targets;
    private final Depth depth;

    public Drift(DnsClient client, ResolutionProfile profile) {
        this(new Pacing(client), profile, new TracedTargets(new Tracer(client, profile)), Depth.PLAIN);
    }

    Drift(DnsClient client, ResolutionProfile profile, Targets targets, Depth depth) {
        this.client = client;
        this.profile = profile;
        this.targets = targets;
        this.depth = depth;
    }

    /** The same, which also fetches each zone from a server that allows it, and so finds every name that is not designed. */
    public Drift withTransfers(ZoneTransfer by) {
        return with(depth.with(by));
    }

    /**
     * The same, which first asks over one socket a server, past the client, where there is a great deal to ask; what does not
     * agree is asked again one by one, so that each difference has its exchanges.
     */
    public Drift withBulk() {
        return with(depth.with(new BulkQuick(profile)));
    }

    /**
     * The same, which also looks at what the policies do: each line of a policy by a client subnet at every server; order and
     * shares of what rotates or is drawn, by asking one server again and again.
     *
     * @param samples of each such set; 0: none, lines only
     */
    public Drift withPolicies(int samples) {
        if (samples < 0) {
            throw new IllegalArgumentException("There are no " + samples + " samples.");
        }
        return with(depth.withSamples(samples));
    }

    /** The same, which also connects to every address of a pool, as a browser would. */
    public Drift withWeb(WebClient web, WebOptions options) {
        return with(depth.with(new Pools(web, options)));
    }

    private Drift with(Depth other) {
        return new Drift(client, profile, targets, other);
    }

    /**
     * Lays the design over the servers to which its zones are delegated now.
     *
     * @param progress gets what has been asked, on any thread
     * @throws CancellationException if the thread is interrupted; it stays so
     */
    public Overlay lay(Topology topology, Consumer<Progress> progress) {
        LiveServers live = new LiveServers(new Tracer(client, profile), profile);
        Map<DomainName, List<Server>> servers = new LinkedHashMap<>();
        topology.zones().forEach(zone -> servers.computeIfAbsent(zone.apex(), live::of));
        return lay(topology, servers, progress);
    }

    /**
     * Lays the design over these servers.
     *
     * @param servers of each apex; zones without are not tested
     * @param progress gets what has been asked, on any thread
     * @throws CancellationException if the thread is interrupted; it stays so
     */
    public Overlay lay(Topology topology, Map<DomainName, List<Server>> servers, Consumer<Progress> progress) {
        long start = System.nanoTime();
        Poll poll = new Poll(client, profile, progress);
        try {
            List<ServerState> states = probe(topology, servers, poll);
            List<Spot> spots = spots(topology, states);
            Map<Question, LiveAnswer> flat = targets(spots);
            Map<Spot, Place> told =
                    depth.quick().isPresent() ? Swift.agreeing(depth.quick().get(), spots, flat, poll) : Map.of();
            Map<Server, Set<Question>> questions = new LinkedHashMap<>();
            for (Spot spot : spots) {
                if (!told.containsKey(spot)) {
                    spot.servers()
                            .forEach(server -> questions
                                    .computeIfAbsent(server, _ -> new LinkedHashSet<>())
                                    .addAll(spot.expected().questions()));
                }
            }
            Map<Server, Map<Question, Exchange>> answers = poll.ask(questions);
            Map<Spot, Place> places = new LinkedHashMap<>();
            for (Spot spot : spots) {
                Place known = told.get(spot);
                Place place = known == null ? spot.place(heard(spot, answers), flat) : known;
                if (!(spot.expected() instanceof Expected.Nothing)
                        || place.grade().isDifference()) {
                    places.put(spot, place);
                }
            }
            List<Place> all = new ArrayList<>(Kept.of(List.copyOf(places.values())));
            if (depth.samples().isPresent()) {
                Policies policies = new Policies(client, profile, poll::made);
                List<Place> behaviour =
                        new PolicyLook(topology, policies, poll, depth.samples().getAsInt()).of(places);
                all.removeIf(each -> PolicyLook.explains(behaviour, each));
                all.addAll(behaviour);
            }
            if (depth.pools().isPresent()) {
                all.addAll(depth.pools().get().of(topology, places, poll));
            }
            return new Overlay(all, states, poll.packets(), System.nanoTime() - start);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("The comparison was stopped.");
            cancelled.initCause(stopped);
            throw cancelled;
        }
    }

    private static List<ServerState> probe(Topology topology, Map<DomainName, List<Server>> servers, Poll poll)
            throws InterruptedException {
        Map<Server, Set<Question>> questions = new LinkedHashMap<>();
        for (HostedZone zone : topology.zones()) {
            for (Server server : servers.getOrDefault(zone.apex(), List.of())) {
                questions
                        .computeIfAbsent(server, _ -> new LinkedHashSet<>())
                        .add(new Question(zone.apex(), RecordType.SOA));
            }
        }
        List<ServerState> states = new ArrayList<>();
        poll.ask(questions)
                .forEach((server, answers) ->
                        answers.forEach((question, exchange) -> states.add(ServerState.of(question.name(), exchange))));
        return states;
    }

    private static List<Server> serving(HostedZone zone, List<ServerState> states) {
        return states.stream()
                .filter(each -> each.zone().equals(zone.apex()) && each.serves())
                .map(ServerState::server)
                .toList();
    }

    private static boolean isCut(Expected.Records expected, HostedZone zone) {
        return expected.type().equals(RecordType.NS) && !expected.name().equals(zone.apex());
    }

    /** Servers that serve the zone below a cut answer from there, not with the delegation. */
    private static List<Server> without(List<Server> servers, DomainName child, List<ServerState> states) {
        return servers.stream()
                .filter(server -> states.stream()
                        .noneMatch(each -> each.zone().equals(child)
                                && each.serves()
                                && each.server().equals(server)))
                .toList();
    }

    private Set<Question> transferred(HostedZone zone, List<Server> servers) throws InterruptedException {
        return depth.transfers().isEmpty()
                ? Set.of()
                : Transferred.names(depth.transfers().get(), zone.apex(), servers);
    }

    private List<Spot> spots(Topology topology, List<ServerState> states) throws InterruptedException {
        List<Spot> spots = new ArrayList<>();
        for (HostedZone zone : topology.zones()) {
            List<Server> servers = serving(zone, states);
            List<Expected> all = new ArrayList<>(Expectations.of(topology, zone));
            all.addAll(Expectations.without(topology, zone, transferred(zone, servers)));
            for (Expected each : all) {
                List<Server> those = each instanceof Expected.Records records && isCut(records, zone)
                        ? without(servers, records.name(), states)
                        : servers;
                if (!those.isEmpty() || servers.isEmpty()) {
                    spots.add(new Spot(each, those));
                }
            }
        }
        return spots;
    }

    private Map<Question, LiveAnswer> targets(List<Spot> spots) {
        Map<Question, LiveAnswer> found = new HashMap<>();
        for (Spot spot : spots) {
            if (spot.expected() instanceof Expected.Flattened flattened) {
                flattened
                        .types()
                        .forEach(family -> found.computeIfAbsent(
                                new Question(flattened.alias().target(), family), targets::now));
            }
        }
        return found;
    }

    private static List<Heard> heard(Spot spot, Map<Server, Map<Question, Exchange>> answers) {
        return spot.servers().stream()
                .map(server -> Heard.of(server, said(spot.expected(), answers.getOrDefault(server, Map.of()))))
                .toList();
    }

    private static Map<RecordType, Exchange> said(Expected expected, Map<Question, Exchange> answers) {
        Map<RecordType, Exchange> said = new LinkedHashMap<>();
        for (Question question : expected.questions()) {
            Exchange exchange = answers.get(question);
            if (exchange != null) {
                said.put(question.type(), exchange);
            }
        }
        return said;
    }
}
