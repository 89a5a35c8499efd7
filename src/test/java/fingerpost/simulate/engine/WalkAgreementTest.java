package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.RequestWalk;
import fingerpost.behaviour.TargetUrl;
import fingerpost.behaviour.Walk;
import fingerpost.behaviour.WalkStep;
import fingerpost.dns.IpNetwork;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.document.DocumentText;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.compiled.WebNames;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Backend;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Failover;
import fingerpost.topology.Happening;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Scenario;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine against the walk: for every client group and host of every sample, with everything up and with each proxy, backend
 * and endpoint down, what requests may end at in the one is what they may end at in the other.
 */
class WalkAgreementTest {
    private static final int WALKS = 120;
    private static final String FAILED = "failed";
    private static final String LED = """
        {"format": "fingerpost", "version": 1, "title": "Led",
         "zones": [{"id": "zone", "apex": "example.com", "ttl": 60,
          "soa": {"primary": "ns1", "mailbox": "hostmaster", "serial": 1, "refresh": 14400, "retry": 3600,
           "expire": 1209600, "minimum": 300, "ttl": 3600},
          "records": [
           {"owner": "@", "type": "HTTPS", "ttl": 60, "answers": ["0 www.example.com."]},
           {"owner": "www", "type": "HTTPS", "ttl": 60, "answers": ["1 . port=8443", "2 other.example.com."]},
           {"owner": "www", "type": "A", "ttl": 60, "answers": ["192.0.2.1"]},
           {"owner": "other", "type": "A", "ttl": 60, "answers": ["192.0.2.2"]},
           {"owner": "bare", "type": "HTTPS", "ttl": 60, "answers": ["0 other.example.com."]},
           {"owner": "loop", "type": "HTTPS", "ttl": 60, "answers": ["0 round.example.com."]},
           {"owner": "round", "type": "HTTPS", "ttl": 60, "answers": ["0 loop.example.com."]},
           {"owner": "_x._tcp", "type": "SRV", "ttl": 60,
            "answers": ["1 3 8443 www.example.com.", "2 1 443 other.example.com."]}]}],
         "backends": [
          {"id": "first", "label": "First", "host": "192.0.2.1", "port": 8443, "certificate": "cert"},
          {"id": "plain", "label": "Plain", "host": "192.0.2.1", "port": 80},
          {"id": "second", "label": "Second", "host": "192.0.2.2", "port": 443, "certificate": "cert"}],
         "certificates": [{"id": "cert", "label": "Certificate", "names": ["example.com", "*.example.com",
          "_x._tcp.example.com"], "file": "/etc/ssl/cert.pem", "keyFile": "/etc/ssl/cert.key"}],
         "clients": [
          {"id": "browsers", "label": "Browsers", "population": 50, "requestsPerHour": 60, "stub": "chromium"},
          {"id": "libraries", "label": "Libraries", "population": 50, "requestsPerHour": 60,
           "stub": "service-aware"},
          {"id": "systems", "label": "Systems", "population": 50, "requestsPerHour": 60, "stub": "windows"}]}
        """;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-topologies"))) {
            return files.filter(file -> file.toString().endsWith(".topology.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void requestsEndAtTheSameThings(Path sample) throws DocumentProblem {
        Topology whole = DocumentFile.read(sample).topology();
        List<Optional<Id>> failures = new ArrayList<>(List.of(Optional.empty()));
        failing(whole).forEach(id -> failures.add(Optional.of(id)));

        assertThat(differences(whole, whole.all(ClientGroup.class), WebNames.of(whole), failures))
                .isEmpty();
    }

    /** Aliases at an apex, another port, another name, plain HTTP that becomes HTTPS, and SRV records without a registry. */
    @Test
    void theyDoWhereHttpsAndSrvRecordsLead() throws DocumentProblem {
        Topology whole = DocumentText.read(LED).topology();
        List<Optional<Id>> failures = new ArrayList<>(List.of(Optional.empty()));
        failing(whole).forEach(id -> failures.add(Optional.of(id)));
        List<TargetUrl> urls = Stream.of(
                        "http://example.com/",
                        "https://example.com/",
                        "http://www.example.com/",
                        "https://www.example.com:8443/",
                        "https://bare.example.com/",
                        "https://loop.example.com/",
                        "https://_x._tcp.example.com/")
                .map(TargetUrl::parse)
                .toList();

        assertThat(differences(whole, whole.all(ClientGroup.class), urls, failures))
                .isEmpty();
        assertThat(played(
                        only(whole, whole.get(Id.of("browsers"), ClientGroup.class)),
                        urls.getFirst(),
                        Optional.empty()))
                .containsExactly("first");
    }

    static LongStream seeds() {
        return Chance.seeds(25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theyDoInDesignsDrawnAtRandomToo(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Topology whole = Chance.topology(random, 25);
        List<TargetUrl> urls = new ArrayList<>(WebNames.of(whole));
        while (urls.size() > 3) {
            urls.remove(random.nextInt(urls.size()));
        }
        List<Id> failing = failing(whole);
        List<Optional<Id>> failures = failing.isEmpty()
                ? List.of(Optional.empty())
                : List.of(Optional.empty(), Optional.of(Chance.oneOf(random, failing)));

        assertThat(differences(
                        whole, whole.all(ClientGroup.class).stream().limit(2).toList(), urls, failures))
                .isEmpty();
    }

    private static List<Id> failing(Topology whole) {
        return whole.elements().stream()
                .filter(each -> each instanceof Proxy || each instanceof Backend || each instanceof ExternalEndpoint)
                .map(Element::id)
                .toList();
    }

    private static List<String> differences(
            Topology whole, List<ClientGroup> groups, List<TargetUrl> urls, List<Optional<Id>> failures) {
        List<String> differences = new ArrayList<>();
        for (ClientGroup group : groups) {
            Topology one = only(whole, group);
            for (TargetUrl url : urls) {
                for (Optional<Id> failure : failures) {
                    Set<String> walked = walked(one, group.id(), url, failure);
                    Set<String> played = played(one, url, failure);
                    if (!walked.equals(played)) {
                        differences.add(group.id() + " " + url + " without "
                                + failure.map(Id::text).orElse("failure") + ": walked " + walked + ", played "
                                + played);
                    }
                }
            }
        }
        return differences;
    }

    /** The design with that group alone, few of them, all at its first address, asking the resolver that the walk takes. */
    private static Topology only(Topology whole, ClientGroup group) {
        List<ResolverShare> resolver = group.resolvers().stream()
                .max(Comparator.comparingInt(ResolverShare::weight))
                .map(share -> group.resolvers().stream()
                        .filter(each -> each.weight() == share.weight())
                        .findFirst()
                        .orElseThrow())
                .stream()
                .toList();
        ClientGroup few = new ClientGroup(
                group.id(),
                group.label(),
                40,
                group.whereabouts(),
                group.networks().stream()
                        .limit(1)
                        .map(network -> IpNetwork.of(network.address()))
                        .toList(),
                1200,
                resolver,
                group.stub(),
                group.families());
        List<Element> elements = new ArrayList<>();
        whole.elements().stream()
                .filter(each -> !(each instanceof ClientGroup) && !(each instanceof Scenario))
                .forEach(elements::add);
        elements.add(few);
        return Topology.of(whole.title(), "", elements);
    }

    /** What one walk after another through the same design ends at, before the health checks notice the failure and after. */
    private static Set<String> walked(Topology topology, Id group, TargetUrl url, Optional<Id> failure) {
        Set<String> ends = new TreeSet<>();
        for (boolean noticed : new boolean[] {false, true}) {
            DesignState state = new DesignState(1);
            failure.ifPresent(state::fail);
            if (!noticed) {
                checks(topology).forEach(check -> state.believe(check, Set.of()));
            }
            RequestWalk walk = RequestWalk.of(topology);
            for (int i = 0; i < WALKS; i++) {
                Walk told = walk.walk(url.toString(), Optional.of(group), state);
                ends.add(end(told.steps()).filter(any -> told.served()).orElse(FAILED));
                end(told.second()).ifPresent(ends::add);
                state.advance(Duration.ofSeconds(7));
            }
        }
        return ends;
    }

    private static Optional<String> end(List<WalkStep> steps) {
        return steps.stream()
                .filter(step -> step.kind() == WalkStep.Kind.RESPONSE)
                .reduce((first, second) -> second)
                .map(step -> step.path().getFirst().element().text());
    }

    private static Set<HealthCheck> checks(Topology topology) {
        Set<HealthCheck> checks = new HashSet<>();
        topology.all(Service.class).forEach(service -> service.active().ifPresent(checks::add));
        topology.zones().forEach(zone -> zone.recordSets().forEach(set -> collect(set.policy(), checks)));
        return checks;
    }

    private static void collect(AnswerPolicy policy, Set<HealthCheck> checks) {
        if (policy instanceof Failover failover) {
            checks.add(failover.check());
        }
        if (policy instanceof WhenHealthy healthy) {
            checks.add(healthy.check());
        }
        policy.inner().forEach(each -> collect(each, checks));
    }

    private static Set<String> played(Topology topology, TargetUrl url, Optional<Id> failure) {
        Scenario scenario = new Scenario(
                Id.of("the-scenario"),
                "",
                Duration.ofMinutes(30),
                failure.<List<Happening>>map(id -> List.of(new Happening.Fails(Duration.ZERO, id)))
                        .orElse(List.of()),
                Set.of());
        Outcome outcome = Simulation.of(
                        topology,
                        scenario,
                        Options.of(1).withThreads(1).withRuns(1).withBins(1).withLoad(Load.evenly(List.of(url))))
                .play(any -> {}, () -> false);
        Set<String> ends = new TreeSet<>();
        outcome.ends().stream().filter(part -> part.share().count() > 0).forEach(part -> ends.add(part.endpoint()));
        if (outcome.failedRequests() > 0) {
            ends.add(FAILED);
        }
        return ends;
    }
}
