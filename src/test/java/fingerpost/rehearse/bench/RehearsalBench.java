package fingerpost.rehearse.bench;

import fingerpost.RealServers;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ns;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.rehearse.Asked;
import fingerpost.rehearse.Keys;
import fingerpost.rehearse.Rehearsal;
import fingerpost.testnet.TestNet;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.wire.Server;
import fingerpost.wire.serve.DnsListener;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;

/** Answers a second that dnsperf gets from a rehearsal beside nsd's and PowerDNS's with the same zone, in turns. */
public final class RehearsalBench {
    private static final int NAMES = 2_000;
    private static final int SECONDS = 3;
    private static final int ROUNDS = 5;
    private static final DomainName APEX = DomainName.of("example.com");

    private RehearsalBench() {}

    public static void main(String... arguments) throws IOException {
        PrintStream out = System.out;
        Path folder = Files.createTempDirectory("rehearsal");
        StringBuilder zone = new StringBuilder("@ NS ns\nns A 127.0.0.1\n");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < NAMES; i++) {
            zone.append("h" + i + " A 192.0.2." + i % 250 + "\nh" + i + " A 198.51.100." + i % 250 + "\n");
            names.append("h").append(i).append(".example.com A\n");
        }
        Path data = Files.writeString(folder.resolve("names"), names);
        LongAdder seen = new LongAdder();
        Consumer<Asked> audience = any -> seen.increment();
        Server fixed = new Server(IpAddress.of("127.0.0.1"), RealServers.freePort());
        Server rotated = new Server(IpAddress.of("127.0.0.1"), RealServers.freePort());
        try (TestNet net = TestNet.in(folder)
                        .zone("127.0.0.1", "example.com.", zone.toString())
                        .start();
                DnsListener one = DnsListener.open(fixed, 1, rehearsal(Fixed::new, audience));
                DnsListener two = DnsListener.open(rotated, 1, rehearsal(Rotated::new, audience));
                PowerDns power = PowerDns.start(folder, zone.toString())) {
            List<Double> ours = new ArrayList<>();
            List<Double> turned = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            List<Double> powers = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(dnsperf(data, one.at().port()));
                theirs.add(dnsperf(data, net.port()));
                turned.add(dnsperf(data, two.at().port()));
                powers.add(dnsperf(data, power.port()));
                out.printf(
                        Locale.ROOT,
                        "rehearsal %.0f/s, rotated %.0f/s, nsd %.0f/s, pdns_server %.0f/s, ratio %.2f%n",
                        ours.getLast(),
                        turned.getLast(),
                        theirs.getLast(),
                        powers.getLast(),
                        ours.getLast() / theirs.getLast());
            }
            double mine = median(ours);
            double other = median(theirs);
            out.printf(
                    Locale.ROOT,
                    "median: rehearsal %.0f/s, rotated %.0f/s, nsd %.0f/s, pdns_server %.0f/s, ratio %.2f; told of %d%n",
                    mine,
                    median(turned),
                    other,
                    median(powers),
                    mine / other,
                    seen.sum());
        }
    }

    /** PowerDNS with its bind backend, two threads that receive, and its caches as they come. */
    private record PowerDns(Process process, int port) implements AutoCloseable {
        static PowerDns start(Path folder, String zone) throws IOException {
            int port = RealServers.freePort();
            Path place = Files.createDirectories(folder.resolve("pdns"));
            Files.writeString(
                    place.resolve("example.com.zone"),
                    "$ORIGIN example.com.\n$TTL 300\n@ SOA ns hostmaster 1 14400 3600 1209600 300\n" + zone);
            Files.writeString(
                    place.resolve("zones.conf"),
                    "zone \"example.com\" { type master; file \"" + place.resolve("example.com.zone") + "\"; };\n");
            Files.writeString(place.resolve("pdns.conf"), """
                launch=bind
                bind-config=%1$s/zones.conf
                local-address=127.0.0.1
                local-port=%2$d
                socket-dir=%1$s
                receiver-threads=2
                """.formatted(place, port));
            Process process = new ProcessBuilder(
                            RealServers.require("pdns_server").toString(),
                            "--config-dir=" + place,
                            "--daemon=no",
                            "--guardian=no",
                            "--disable-syslog")
                    .redirectErrorStream(true)
                    .start();
            BufferedReader log = process.inputReader();
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                if (line.contains("Done launching threads")) {
                    return new PowerDns(process, port);
                }
            }
            throw new IOException("pdns_server did not start");
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static Rehearsal rehearsal(Function<List<Rdata>, AnswerPolicy> policy, Consumer<Asked> audience) {
        List<ZoneEntry> entries = new ArrayList<>();
        entries.add(RecordSet.fixed(APEX, new Ttl(300), new Ns(APEX.child("ns"))));
        for (int i = 0; i < NAMES; i++) {
            List<Rdata> records = List.of(
                    IpAddress.of("192.0.2." + i % 250).record(),
                    IpAddress.of("198.51.100." + i % 250).record());
            entries.add(new RecordSet(APEX.child("h" + i), RecordType.A, new Ttl(300), policy.apply(records)));
        }
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX).withEntries(entries);
        Topology topology = Topology.of("Bench", "", List.of(zone));
        return new Rehearsal(topology, Keys.made(topology), audience, 1);
    }

    private static double dnsperf(Path data, int port) throws IOException {
        Process process = new ProcessBuilder(
                        RealServers.require("dnsperf").toString(),
                        "-s",
                        "127.0.0.1",
                        "-p",
                        Integer.toString(port),
                        "-d",
                        data.toString(),
                        "-l",
                        Integer.toString(SECONDS),
                        "-q",
                        "100",
                        "-e")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.lines()
                .filter(line -> line.contains("Queries per second:"))
                .map(line -> Double.valueOf(line.replaceAll(".*:\\s*", "").strip()))
                .findFirst()
                .orElseThrow(() -> new IOException(said));
    }
}
