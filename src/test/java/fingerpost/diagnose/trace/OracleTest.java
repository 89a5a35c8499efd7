package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.testnet.TestNet;
import fingerpost.wire.Message;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.Query;
import fingerpost.wire.ResourceRecord;
import fingerpost.wire.Server;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Final answers beside those of Unbound and of {@code drill -T} on the same servers. Unbound asks referred servers only at
 * port 53, so it is told where each zone is; the delegations themselves are tested elsewhere.
 */
class OracleTest {
    private static final List<String> OWNERS = List.of(
            "www",
            "shop",
            "near",
            "nearer",
            "x.wild",
            "x.y.wild",
            "wild",
            "empty",
            "deep.empty",
            "x.empty",
            "old",
            "host.old",
            "gone.old",
            "new",
            "host.new",
            "six",
            "letter",
            "dangling",
            "bare",
            "tosix",
            "six-links",
            "nine-links",
            "absent",
            "x.www",
            "ns1");

    private static TestNet net;
    private static Process unbound;
    private static Server resolver;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        net = NameSpace.start(folder);
        int port = RealServers.freePort();
        resolver = new Server(IpAddress.of("127.0.0.1"), port);
        unbound = unbound(folder, port);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        unbound.destroy();
        unbound.waitFor(10, TimeUnit.SECONDS);
        net.close();
    }

    static Stream<Question> questions() {
        List<RecordType> types =
                List.of(RecordType.A, RecordType.AAAA, RecordType.MX, RecordType.TXT, RecordType.CNAME, RecordType.NS);
        Stream<String> names = Stream.of(
                        OWNERS.stream().map(owner -> owner + ".example.com."),
                        Stream.of("shop", "cart", "host.moved", "x.host.moved", "moved", "here-not", "large")
                                .map(owner -> owner + ".example.net."),
                        Stream.of(
                                "example.com.",
                                "example.net.",
                                "com.",
                                "net.",
                                "nic.com.",
                                "nowhere.com.",
                                "invalid.",
                                "."))
                .flatMap(each -> each);
        return names.flatMap(name -> types.stream().map(type -> new Question(DomainName.of(name), type)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void unboundSaysTheSame(Question question) {
        Message oracle = new NetworkClient()
                .ask(Query.recursive(question, resolver))
                .message()
                .orElseThrow();
        Trace trace = NameSpace.tracer(net).trace(question, any -> {});
        List<String> expected = oracle.answer().stream()
                .filter(each -> each.type().equals(question.type()))
                .map(OracleTest::text)
                .toList();
        assertThat(trace.answers()).extracting(OracleTest::text).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(trace.outcome())
                .isEqualTo(
                        oracle.is(Rcode.NXDOMAIN)
                                ? Outcome.NXDOMAIN
                                : expected.isEmpty() ? Outcome.NODATA : Outcome.ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "circle1.example.com.",
                "self.example.com.",
                "there.example.com.",
                "thousand-links.example.com.",
                "x.growing.example.com."
            })
    void whereUnboundGivesUpTheTraceSaysWhy(String name) {
        Question question = NameSpace.question(name, RecordType.A);
        Message oracle = new NetworkClient()
                .ask(Query.recursive(question, resolver))
                .message()
                .orElseThrow();
        Trace trace = NameSpace.tracer(net).trace(question, any -> {});
        assertThat(oracle.answers(DomainName.of(name), RecordType.A)).isEmpty();
        assertThat(trace.outcome()).isIn(Outcome.LOOP, Outcome.BUDGET, Outcome.BROKEN);
        assertThat(trace.findings()).isNotEmpty();
    }

    @Test
    void drillGoesTheSameWay() throws IOException, InterruptedException {
        Trace trace = NameSpace.trace(net, "host.new.example.com.");
        List<String> lines = drill("host.new.example.com.");
        trace.cuts()
                .forEach(cut -> assertThat(lines)
                        .anyMatch(line -> line.startsWith(cut.zone() + "\t")
                                && line.contains(
                                        "\tNS\t" + cut.servers().getFirst().name())));
        assertThat(lines).anyMatch(line -> line.matches("host\\.new\\.example\\.com\\.\t300\tIN\tA\t192\\.0\\.2\\.84"));
    }

    private static List<String> drill(String name) throws IOException, InterruptedException {
        Path hints = Files.createTempFile("hints", ".root");
        try {
            Files.writeString(hints, ". NS a.root-servers.test.%n%s".formatted(NameSpace.HINTS));
            Process drill = new ProcessBuilder(
                            RealServers.require("drill").toString(),
                            "-T",
                            "-4",
                            "-r",
                            hints.toString(),
                            "-p",
                            Integer.toString(net.port()),
                            name)
                    .redirectErrorStream(true)
                    .start();
            List<String> lines = new ArrayList<>();
            try (BufferedReader reader = drill.inputReader(StandardCharsets.UTF_8)) {
                reader.lines().forEach(lines::add);
            }
            drill.waitFor(60, TimeUnit.SECONDS);
            return lines;
        } finally {
            Files.delete(hints);
        }
    }

    private static String text(ResourceRecord each) {
        return each.owner() + " " + each.type() + " " + each.text();
    }

    private static Process unbound(Path folder, int port) throws IOException {
        StringBuilder conf = new StringBuilder("""
                server:
                  interface: 127.0.0.1
                  port: %d
                  username: ""
                  chroot: ""
                  directory: "%s"
                  pidfile: ""
                  use-syslog: no
                  log-time-ascii: no
                  verbosity: 1
                  do-not-query-localhost: no
                  do-ip6: no
                  module-config: "iterator"
                  num-threads: 1
                  local-zone: "invalid." nodefault
                  unblock-lan-zones: yes
                  insecure-lan-zones: yes
                remote-control:
                  control-enable: no
                """.formatted(port, folder));
        stub(conf, ".", "127.0.1.1");
        stub(conf, "com", "127.0.2.1");
        stub(conf, "net", "127.0.2.2");
        stub(conf, "example.com", "127.0.3.1");
        stub(conf, "example.net", "127.0.3.1");
        Path config = Files.writeString(folder.resolve("unbound.conf"), conf);
        Process process = new ProcessBuilder(RealServers.require("unbound").toString(), "-d", "-c", config.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
        List<String> said = new ArrayList<>();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.add(line);
            if (line.contains("start of service")) {
                Thread.ofVirtual().start(() -> drain(log));
                return process;
            }
        }
        throw new IOException("unbound did not start: " + said);
    }

    private static void drain(Reader log) {
        try {
            log.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // unbound has ended and its log with it
        }
    }

    private static void stub(StringBuilder conf, String zone, String address) {
        conf.append("stub-zone:\n  name: \"%s\"\n  stub-addr: %s@%d\n  stub-prime: no\n"
                .formatted(zone, address, net.port()));
    }
}
