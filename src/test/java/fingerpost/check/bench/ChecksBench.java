package fingerpost.check.bench;

import fingerpost.check.Checks;
import fingerpost.check.Finding;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The check after one edit of a zone of 10,000 record sets, and the first check of it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ChecksBench {
    private static final int SETS = 10_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Topology[] versions = new Topology[0];
    private Checks checks = new Checks(TODAY);
    private int turn;

    /** One zone of 10,000 record sets before a proxy with 100 servers, and two versions of it that differ in one set. */
    @Setup(Level.Trial)
    public void design() {
        Topology design = Topology.of("", "", List.of(zone(), proxy()));
        HostedZone zone = design.zones().getFirst();
        ZoneEntry middle = zone.entries().get(SETS / 2);
        versions = new Topology[] {design, design.with(zone.with(middle.withTtl(new Ttl(0))))};
        checks = new Checks(TODAY);
        checks.of(design);
    }

    private static HostedZone zone() {
        DomainName apex = DomainName.of("example.com");
        List<ZoneEntry> entries = new ArrayList<>();
        for (int i = 0; entries.size() < SETS; i++) {
            DomainName owner = apex.child("h" + i);
            entries.add(
                    switch (i % 4) {
                        case 0 -> set(owner, "A", "192.0.2." + i % 250);
                        case 1 -> set(owner, "CNAME", "h" + (i - 1) + ".example.com.");
                        case 2 -> set(owner, "TXT", "\"v=spf1 mx -all\"");
                        default -> set(apex.child("srv" + i % 100).child("h" + i), "AAAA", "2001:db8::" + i % 250);
                    });
        }
        return HostedZone.of(Id.of("zone"), apex).withEntries(entries);
    }

    private static RecordSet set(DomainName owner, String type, String data) {
        RecordType kind = RecordType.of(type);
        return new RecordSet(owner, kind, new Ttl(300), new Fixed(List.of(Rdata.parse(kind, data))));
    }

    private static Proxy proxy() {
        List<Server> servers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            servers.add(new Server(
                    List.of(Listen.http()),
                    List.of(ServerName.of("h" + 4 * i + ".example.com")),
                    Optional.empty(),
                    List.of(Location.all(new Respond(200, "")))));
        }
        return new Proxy(
                Id.of("edge"), "edge", Proxy.Kind.NGINX, List.of(IpAddress.of("192.0.2.0")), List.copyOf(servers));
    }

    /** What a person waits for who changes one record set. */
    @Benchmark
    public List<Finding> checkAfterOneEdit() {
        turn = 1 - turn;
        return checks.of(versions[turn]);
    }

    /** What a person waits for who opens the document. */
    @Benchmark
    public List<Finding> firstCheck() {
        return new Checks(TODAY).of(versions[0]);
    }
}
