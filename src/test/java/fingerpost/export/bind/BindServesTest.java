package fingerpost.export.bind;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ns;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.Bundle;
import fingerpost.export.LoopbackAsker;
import fingerpost.export.RunningServer;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Topology;
import fingerpost.wire.Message;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a running BIND no set of records shows: their order, lines of IPv6, updates. */
class BindServesTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Ttl TTL = new Ttl(60);
    private static final List<Rdata> THREE = List.of(A.of("203.0.113.1"), A.of("203.0.113.2"), A.of("203.0.113.3"));
    private static final HostedZone ZONE = HostedZone.of(Id.of("zone"), APEX)
            .with(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.example.net"))));

    @TempDir
    private Path folder;

    private static HostedZone with(HostedZone zone, String label, AnswerPolicy policy) {
        return zone.with(new RecordSet(APEX.child(label), RecordType.A, TTL, policy));
    }

    private static Bundle export(Topology design) {
        return new BindExporter().export(design, "9.18", Map.of());
    }

    private static List<List<String>> ask(LoopbackAsker asker, String label, int times) throws Exception {
        List<List<String>> answers = new ArrayList<>();
        for (Message each : asker.ask(Collections.nCopies(times, new Question(APEX.child(label), RecordType.A)))) {
            answers.add(each.answer().stream().map(record -> record.text()).toList());
        }
        return answers;
    }

    @Test
    void eachSetHasTheOrderOfItsPolicy() throws Exception {
        HostedZone zone = with(with(ZONE, "fixed", new Fixed(THREE)), "turned", new Rotated(THREE));
        zone = with(with(zone, "shuffled", new Shuffled(THREE)), "*", new Rotated(THREE));
        int port = RealServers.freePort();
        try (RunningServer named = RealBind.start(folder, port, export(Topology.of("", "", List.of(zone))))) {
            assertThat(named).isNotNull();
            LoopbackAsker asker = LoopbackAsker.at(port, "127.0.0.1");
            List<String> byValue = THREE.stream().map(Rdata::text).toList();
            assertThat(ask(asker, "fixed", 9)).containsOnly(byValue);
            for (String label : List.of("turned", "any-of-them")) {
                Map<List<String>, Integer> orders =
                        new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
                ask(asker, label, 300).forEach(each -> orders.merge(each, 1, Integer::sum));
                assertThat(orders).as(label).hasSize(3);
                assertThat(orders.values()).as(label).containsOnly(100);
            }
            double error = Math.sqrt(1 / 6.0 * 5 / 6.0 / 3_000);
            Map<List<String>, Integer> orders =
                    new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
            ask(asker, "shuffled", 3_000).forEach(each -> orders.merge(each, 1, Integer::sum));
            assertThat(orders).hasSize(6);
            assertThat(orders.values())
                    .allSatisfy(
                            count -> assertThat(count / 3_000.0).isBetween(1 / 6.0 - 4 * error, 1 / 6.0 + 4 * error));
        }
    }

    @Test
    void aLineMayBeOfIpv6() throws Exception {
        Line line = new Line(Id.of("six"), "", List.of(IpNetwork.of("::1/128")), List.of());
        ByLine policy = new ByLine(
                List.of(new LineChoice(line.id(), new Fixed(List.of(THREE.get(0))))),
                Optional.of(new Fixed(List.of(THREE.get(1)))));
        int port = RealServers.freePort();
        Topology design = Topology.of("", "", List.of(line, with(ZONE, "www", policy)));
        try (RunningServer named = RealBind.start(folder, port, export(design))) {
            assertThat(named).isNotNull();
            InetAddress six = InetAddress.ofLiteral("::1");
            LoopbackAsker bySix =
                    new LoopbackAsker(new InetSocketAddress(six, port), six, Optional.empty(), Optional.empty());
            assertThat(ask(bySix, "www", 1)).containsExactly(List.of("203.0.113.1"));
            assertThat(ask(LoopbackAsker.at(port, "127.0.0.1"), "www", 1)).containsExactly(List.of("203.0.113.2"));
        }
    }

    @Test
    void anInstanceMayUpdateItsNamesAndNoOther() throws Exception {
        ServiceRegistry registry = new ServiceRegistry(
                Id.of("registry"),
                "",
                DomainName.of("_app._tcp.example.com"),
                TTL,
                List.of(),
                Optional.empty(),
                Optional.of(DomainName.of("instances.example.com")));
        int port = RealServers.freePort();
        Bundle bundle = export(Topology.of("", "", List.of(ZONE, registry)));
        try (RunningServer named = RealBind.start(folder, port, bundle)) {
            assertThat(named).isNotNull();
            assertThat(update(port, "_app._tcp.example.com 60 SRV 10 60 8443 node.example.com"))
                    .isEmpty();
            assertThat(update(port, "www.example.com 60 A 203.0.113.1")).contains("REFUSED");
            assertThat(update(port, "_app._tcp.example.com 60 TXT other")).contains("REFUSED");
            Question question = new Question(registry.serviceName(), RecordType.SRV);
            List<Message> answers = LoopbackAsker.at(port, "127.0.0.1").ask(List.of(question));
            assertThat(answers.getFirst().answer())
                    .extracting(record -> record.text())
                    .containsExactly("10 60 8443 node.example.com.");
        }
    }

    private String update(int port, String record) throws Exception {
        Path script = Files.writeString(
                folder.resolve("update"),
                "server 127.0.0.1 %d%nzone example.com%nupdate add %s%nsend%n".formatted(port, record));
        return RunningServer.complaint(
                "nsupdate",
                "-k",
                folder.resolve("keys/instances.example.com.key").toString(),
                script.toString());
    }
}
