package fingerpost.diagnose.drift;

import fingerpost.diagnose.trace.Tracer;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Asks every server of every zone of a design for every place of it, and says what differs, politely ({@link
 * Pacing}). Blocks; interrupting the thread
 * stops it. Sends to the servers of the zones, and to what a trace asks on the way to them and to the targets of ALIAS.
 */
public final class Drift {
    private final DnsClient client;
    private final ResolutionProfile profile;
    private final Targets targets;
    private final Optional<ZoneTransfer> transfers;
    private final Optional<Quick> quick;

    public Drift(DnsClient client, ResolutionProfile profile) {
        this(
                new Pacing(client),
                profile,
                new TracedTargets(new Tracer(client, profile)),
                Optional.empty(),
                Optional.empty());
    }

    Drift(
            DnsClient client,
            ResolutionProfile profile,
            Targets targets,
            Optional<ZoneTransfer> transfers,
            Optional<Quick> quick) {
        this.client = client;
        this.profile = profile;
        this.targets = targets;
        this.transfers = transfers;
        this.quick = quick;
    }

    /** The same, which also fetches each zone from a server that allows it, and so finds every name that is not designed. */
    public Drift withTransfers(ZoneTransfer by) {
        return new Drift(client, profile, targets, Optional.of(by), quick);
    }

    /**
     * The same, which first asks over one socket a server, past the client, where there is a great deal to ask; what does not
     * agree is asked again one by one, so that each difference has its exchanges.
     */
    public Drift withBulk() {
        return new Drift(client, profile, targets, transfers, Optional.of(new BulkQuick(profile)));
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
            Map<Spot, Place> told = quick.isPresent() ? Swift.agreeing(quick.get(), spots, flat) : Map.of();
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
            List<Place> places = new ArrayList<>();
            for (Spot spot : spots) {
                Place known = told.get(spot);
                Place place = known == null ? spot.place(heard(spot, answers), flat) : known;
                if (!(spot.expected() instanceof Expected.Nothing)
                        || place.grade().isDifference()) {
                    places.add(place);
                }
            }
            return new Overlay(Kept.of(places), states, poll.packets(), System.nanoTime() - start);
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
        return transfers.isEmpty() ? Set.of() : Transferred.names(transfers.get(), zone.apex(), servers);
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
