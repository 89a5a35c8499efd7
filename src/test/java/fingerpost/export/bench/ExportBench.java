package fingerpost.export.bench;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Ns;
import fingerpost.dns.Ttl;
import fingerpost.export.Bundle;
import fingerpost.export.Refusal;
import fingerpost.export.nginx.NginxExporter;
import fingerpost.export.zonefile.ZoneExporter;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long an export of 10,000 servers with as many services, and of a zone of 10,000 record sets, takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
public class ExportBench {
    private static final int SERVERS = 10_000;

    private Topology topology = Topology.EMPTY;

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(ExportBench.class.getName()).build()).run();
    }

    /** One proxy with a server, a service and a backend for each of 10,000 hosts, and the zone that names them. */
    @Setup
    public void design() {
        DomainName apex = DomainName.of("example.com");
        List<Element> elements = new ArrayList<>();
        List<Server> servers = new ArrayList<>();
        List<ZoneEntry> entries = new ArrayList<>();
        entries.add(RecordSet.fixed(apex, new Ttl(300), new Ns(DomainName.of("ns.example.net"))));
        for (int i = 0; i < SERVERS; i++) {
            Id backend = Id.of("backend-" + i);
            Id service = Id.of("service-" + i);
            DomainName host = apex.child("host" + i);
            elements.add(Backend.of(
                    backend, "backend " + i, new Host.AtAddress(new Ipv4Address(0xcb007100 + i % 250)), 8080));
            elements.add(Service.of(service, "service " + i, List.of(Member.of(backend))));
            servers.add(new Server(
                    List.of(Listen.http()),
                    List.of(ServerName.exact(host)),
                    Optional.empty(),
                    List.of(Location.all(ProxyPass.to(service)))));
            entries.add(RecordSet.fixed(host, new Ttl(300), A.of("192.0.2.1")));
        }
        elements.add(new Proxy(Id.of("edge"), "edge", Proxy.Kind.NGINX, List.of(IpAddress.of("192.0.2.1")), servers));
        elements.add(HostedZone.of(Id.of("zone"), apex).withEntries(entries));
        topology = Topology.of("", "", elements);
    }

    /** The nginx configuration, read back and compared. */
    @Benchmark
    public Bundle nginx() throws Refusal {
        return new NginxExporter().export(topology, "1.22", Map.of());
    }

    /** The zone file. */
    @Benchmark
    public Bundle zone() {
        return new ZoneExporter().export(topology, "1", Map.of());
    }
}
