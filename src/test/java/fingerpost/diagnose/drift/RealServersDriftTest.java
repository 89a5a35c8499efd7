package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ns;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.Bundle;
import fingerpost.export.Samples;
import fingerpost.export.zonefile.ZoneExporter;
import fingerpost.testnet.Program;
import fingerpost.testnet.TestNet;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.Server;
import fingerpost.wire.Trust;
import fingerpost.wire.ZoneTransfer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exported zones, served by NSD and Knot on loopback, beside the designs that they come from. */
class RealServersDriftTest {
    private static final String ROOT = "127.0.41.1";
    private static final String NSD = "127.0.41.2";
    private static final String KNOT = "127.0.41.3";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one-vps-five-sites",
                "load-balancer-by-host",
                "three-address-round-robin",
                "three-lines",
                "canary",
                "port-redirection",
                "service-registry",
                "dual-stack-broken-v6",
                "www-cname-to-cloud-load-balancer"
            })
    void exportedSampleHasNoDifference(String name) throws Exception {
        Topology design = Samples.read(name + ".topology.json");
        try (TestNet net = serving(design, design)) {
            Overlay overlay = drift(net).lay(design, servers(design, net), progress -> {});
            assertThat(overlay.differences())
                    .extracting(each -> each.node() + " " + each.grade() + ": " + each.message())
                    .isEmpty();
            assertThat(overlay.servers()).hasSize(2 * design.zones().size()).allMatch(ServerState::serves);
        }
    }

    @Test
    void serversAreFoundFromTheRootAndAnAliasIsComparedWithItsTargetThere() throws Exception {
        Topology design = Samples.read("apex-alias-flattening.topology.json");
        HostedZone zone = design.zones().getFirst();
        try (TestNet net = serving(design, design)) {
            Overlay overlay = drift(net).lay(design, progress -> {});
            assertThat(overlay.servers()).extracting(ServerState::server).contains(net.server(NSD), net.server(KNOT));
            assertThat(overlay.differences()).extracting(Place::message).isEmpty();
            assertThat(overlay.at(Subject.of(zone.id(), zone.apex())))
                    .extracting(Place::grade)
                    .contains(Grade.FLATTENED);
        }
    }

    @Test
    void transferFindsNamesThatNobodyWouldAskFor() throws Exception {
        Topology design = Samples.read("port-redirection.topology.json");
        HostedZone zone = design.zones().getFirst();
        DomainName forgotten = zone.apex().child("forgotten");
        Topology live = design.with(zone.with(RecordSet.fixed(
                forgotten, new Ttl(60), IpAddress.of("192.0.2.66").record())));
        try (TestNet net = serving(live, live)) {
            assertThat(drift(net)
                            .lay(design, servers(design, net), progress -> {})
                            .differences())
                    .isEmpty();
            Overlay overlay = drift(net)
                    .withTransfers(new ZoneTransfer(Trust.usual()))
                    .lay(design, servers(design, net), progress -> {});
            assertThat(overlay.differences()).singleElement().satisfies(each -> {
                assertThat(each.grade()).isEqualTo(Grade.EXTRA);
                assertThat(each.name()).isEqualTo(forgotten);
                Topology taken = each.takeLive().orElseThrow().apply(design);
                assertThat(drift(net)
                                .lay(taken, servers(taken, net), progress -> {})
                                .differences())
                        .isEmpty();
            });
        }
    }

    @Test
    void secondServerThatMissedTheUpdateIsNamed() throws Exception {
        Topology design = Samples.read("port-redirection.topology.json");
        HostedZone zone = design.zones().getFirst();
        RecordSet changed = zone.recordSets()
                .filter(each -> each.type().equals(RecordType.A))
                .findFirst()
                .orElseThrow();
        Topology old = design.with(zone.with(RecordSet.fixed(
                changed.owner(), changed.ttl(), IpAddress.of("192.0.2.99").record())));
        AtomicInteger asked = new AtomicInteger();
        try (TestNet net = serving(design, old)) {
            Overlay overlay = drift(net).lay(design, servers(design, net), progress -> asked.incrementAndGet());
            assertThat(overlay.differences()).singleElement().satisfies(each -> {
                assertThat(each.grade()).isEqualTo(Grade.SOME_SERVERS);
                assertThat(each.message()).contains(net.server(KNOT) + ": A 192.0.2.99");
                assertThat(each.evidence()).hasSize(2);
            });
            assertThat(asked.get()).isGreaterThan(overlay.places().size());
        }
    }

    private TestNet serving(Topology onNsd, Topology onKnot) throws Exception {
        TestNet net = TestNet.in(folder).program(NSD, Program.NSD).program(KNOT, Program.KNOT);
        StringBuilder root = new StringBuilder("@ NS a.root-servers.test.\na.root-servers.test. A " + ROOT + "\n");
        for (ExternalEndpoint each : onNsd.all(ExternalEndpoint.class)) {
            DomainName above = each.name().parent();
            root.append(above).append(" NS ns-a.test.\n");
            net.zone(NSD, above.toString(), "@ NS ns-a.test.\n" + addresses(each));
        }
        for (HostedZone zone : onNsd.zones()) {
            root.append(zone.apex())
                    .append(" NS ns-a.test.\n")
                    .append(zone.apex())
                    .append(" NS ns-b.test.\n");
        }
        root.append("ns-a.test. A " + NSD + "\nns-b.test. A " + KNOT + "\n");
        net.zone(ROOT, ".", root.toString());
        texts(onNsd).forEach((apex, text) -> net.zone(NSD, apex, text));
        texts(onKnot).forEach((apex, text) -> net.zone(KNOT, apex, text));
        return net.start();
    }

    private static String addresses(ExternalEndpoint endpoint) {
        return endpoint.addresses().stream()
                .map(IpAddress::record)
                .map(each -> endpoint.name() + " " + endpoint.ttl() + " " + each.type() + " " + each.text() + "\n")
                .collect(Collectors.joining());
    }

    /** The exported text of each zone; where the apex has no NS, which no server loads, one is written. */
    private static Map<String, String> texts(Topology topology) {
        Bundle bundle = new ZoneExporter().export(withServers(topology), "1", Map.of());
        return bundle.files().entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().replaceAll("^zones/|\\.zone$", "") + ".", Map.Entry::getValue));
    }

    private static Topology withServers(Topology topology) {
        return topology.map(element -> element instanceof HostedZone zone
                        && zone.find(zone.apex(), "NS").isEmpty()
                ? zone.with(RecordSet.fixed(
                        zone.apex(), zone.defaultTtl(), new Ns(zone.apex().child("ns1"))))
                : element);
    }

    private static Map<DomainName, List<Server>> servers(Topology topology, TestNet net) {
        return topology.zones().stream()
                .collect(Collectors.toMap(HostedZone::apex, zone -> List.of(net.server(NSD), net.server(KNOT))));
    }

    private static Drift drift(TestNet net) {
        return new Drift(new NetworkClient(), net.profile());
    }
}
