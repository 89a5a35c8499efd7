package fingerpost.ingest.live;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.export.Bundle;
import fingerpost.export.zonefile.ZoneExporter;
import fingerpost.testnet.Program;
import fingerpost.testnet.TestNet;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Designs served by real NSD and Knot below a private root, each zone by both. */
final class LiveSpace {
    static final String ROOT = "127.0.61.1";
    static final String NSD = "127.0.61.2";
    static final String KNOT = "127.0.61.3";

    private LiveSpace() {}

    /** Servers of the root, which knows the zones of that design only, and of its zones. */
    static TestNet serving(Path folder, Topology design) throws IOException {
        Map<String, String> texts = texts(design);
        TestNet net = TestNet.in(folder).program(NSD, Program.NSD).program(KNOT, Program.KNOT);
        StringBuilder root = new StringBuilder("@ NS a.root-servers.test.\na.root-servers.test. A " + ROOT + "\n");
        texts.keySet().stream()
                .filter(apex -> texts.keySet().stream()
                        .noneMatch(other -> DomainName.of(apex).isBelow(DomainName.of(other))))
                .forEach(apex -> root.append(apex)
                        .append(" NS ns-a.test.\n")
                        .append(apex)
                        .append(" NS ns-b.test.\n"));
        root.append("ns-a.test. A " + NSD + "\nns-b.test. A " + KNOT + "\n");
        net.zone(ROOT, ".", root.toString());
        texts.forEach((apex, text) -> net.zone(NSD, apex, text).zone(KNOT, apex, text));
        return net.start();
    }

    /** What the servers load; an apex without NS records, which no server loads, gets one. */
    static Topology loadable(Topology topology) {
        return topology.map(element -> element instanceof HostedZone zone
                        && zone.find(zone.apex(), "NS").isEmpty()
                ? zone.with(RecordSet.fixed(
                        zone.apex(), zone.defaultTtl(), new Ns(zone.apex().child("ns1"))))
                : element);
    }

    /** The design with a start and servers in each zone that a server accepts, as random ones need. */
    static Topology tamed(Topology topology) {
        return topology.map(element -> element instanceof HostedZone zone
                ? zone.withSoa(HostedZone.of(zone.id(), zone.apex()).soa())
                        .with(RecordSet.fixed(
                                zone.apex(),
                                zone.defaultTtl(),
                                new Ns(DomainName.of("ns-a.test")),
                                new Ns(DomainName.of("ns-b.test"))))
                : element);
    }

    /** Zones that can be found from the root: those below others only where they are delegated. */
    static List<HostedZone> reachable(Topology topology) {
        return topology.zones().stream()
                .filter(zone -> topology.zones().stream()
                        .filter(above -> zone.apex().isBelow(above.apex()))
                        .allMatch(above -> above.find(zone.apex(), "NS").isPresent()))
                .toList();
    }

    private static Map<String, String> texts(Topology topology) {
        Bundle bundle = new ZoneExporter().export(topology, "1", Map.of());
        Map<String, String> texts = new LinkedHashMap<>();
        bundle.files().forEach((file, text) -> {
            String apex = file.replaceAll("^zones/|\\.zone$", "") + ".";
            if (reachable(topology).stream().anyMatch(each -> each.apex().equals(DomainName.of(apex)))) {
                texts.put(apex, text);
            }
        });
        return texts;
    }
}
