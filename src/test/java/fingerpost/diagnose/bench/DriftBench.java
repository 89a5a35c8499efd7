package fingerpost.diagnose.bench;

import fingerpost.diagnose.drift.Drift;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ns;
import fingerpost.dns.Ttl;
import fingerpost.testnet.Program;
import fingerpost.testnet.TestNet;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.wire.NameServer;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 10,000 designed names beside what two real servers on loopback answer: how long, and how many questions a second. */
public final class DriftBench {
    private static final int NAMES = 10_000;
    private static final DomainName APEX = DomainName.of("example.com");

    private static final ResolutionProfile PROFILE =
            ResolutionProfile.of(List.of(new NameServer(DomainName.ROOT, List.of())), ResolutionProfile.Scope.PRIVATE);

    private DriftBench() {}

    /** Takes no arguments; prints one line a round. */
    public static void main(String... arguments) throws IOException {
        HostedZone zone = zone();
        Topology design = Topology.of("", "", List.of(zone));
        Path folder = Files.createTempDirectory("drift-bench");
        try (TestNet net = TestNet.in(folder)
                .program("127.0.43.3", Program.KNOT)
                .zone("127.0.43.2", "example.com.", text(zone))
                .zone("127.0.43.3", "example.com.", text(zone))
                .start()) {
            List<Server> servers = List.of(net.server("127.0.43.2"), net.server("127.0.43.3"));
            for (int round = 1; round <= 5; round++) {
                Overlay overlay = new Drift(new NetworkClient(), PROFILE)
                        .withBulk()
                        .lay(design, Map.of(APEX, servers), progress -> {});
                System.out.printf(
                        "round %d: %d places, %d differences, %d packets, %d ms, %d questions/s%n",
                        round,
                        overlay.places().size(),
                        overlay.differences().size(),
                        overlay.packets(),
                        overlay.nanos() / 1_000_000,
                        4L * NAMES * 1_000_000_000L / overlay.nanos());
            }
        } finally {
            delete(folder);
        }
    }

    private static HostedZone zone() {
        List<ZoneEntry> entries = new ArrayList<>();
        entries.add(RecordSet.fixed(APEX, new Ttl(300), new Ns(DomainName.of("ns.example.net"))));
        for (int i = 0; i < NAMES; i++) {
            IpAddress address = IpAddress.of("192.0.2." + i % 250);
            entries.add(RecordSet.fixed(APEX.child("n" + i), new Ttl(300), address.record()));
        }
        return HostedZone.of(Id.of("zone"), APEX).withEntries(entries);
    }

    private static String text(HostedZone zone) {
        StringBuilder text = new StringBuilder();
        text.append("@ ")
                .append(zone.soaTtl())
                .append(" IN SOA ")
                .append(zone.soa().text())
                .append('\n');
        zone.recordSets()
                .forEach(set -> set.policy()
                        .records()
                        .forEach(record -> text.append(set.owner())
                                .append(' ')
                                .append(set.ttl())
                                .append(" IN ")
                                .append(set.type())
                                .append(' ')
                                .append(record.text())
                                .append('\n')));
        return text.toString();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
