package fingerpost.diagnose.bench;

import fingerpost.RealServers;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.trace.Tracer;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.testnet.TestNet;
import fingerpost.wire.NetworkClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A trace of four cuts and two CNAMEs on loopback, warm, beside {@code drill -T} as a process in the same run. */
public final class TraceBench {
    private static final int WARM = 500;
    private static final int RUNS = 1000;
    private static final int PROCESSES = 50;

    private TraceBench() {}

    @FunctionalInterface
    private interface Run {
        void once() throws Exception;
    }

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("trace-bench");
        try (TestNet net = net(folder)) {
            Path hints = Files.writeString(folder.resolve("hints"), HINTS);
            for (String name : List.of("www.sub.example.com.", "www.half.example.com.")) {
                Tracer tracer = new Tracer(new NetworkClient(), net.profile());
                Question question = new Question(DomainName.of(name), RecordType.A);
                Run trace = () -> check(tracer.trace(question, any -> {}));
                measure("warm up", WARM, trace);
                measure("trace    " + name, RUNS, trace);
                measure("drill -T " + name, PROCESSES, () -> drill(net, hints, name));
            }
        }
    }

    private static final String ROOT = """
            @ NS a.root-servers.test.
            a.root-servers.test. A 127.0.1.1
            com. NS ns.com.
            ns.com. A 127.0.2.1
            """;

    private static final String COM = """
            @ NS ns
            ns A 127.0.2.1
            example NS ns.example
            ns.example A 127.0.2.2
            """;

    private static final String EXAMPLE = """
            @ NS ns
            ns A 127.0.2.2
            sub NS ns1.sub
            sub NS ns2.sub
            ns1.sub A 127.0.3.1
            ns2.sub A 127.0.3.2
            half NS ns1.half
            half NS ns2.half
            ns1.half A 127.0.4.1
            ns2.half A 127.0.3.2
            """;

    private static final String SUB = """
            @ NS ns1
            @ NS ns2
            ns1 A %s
            ns2 A 127.0.3.2
            www CNAME b
            b CNAME c
            c A 192.0.2.80
            """;

    private static final String HINTS = """
            . 3600 NS a.root-servers.test.
            a.root-servers.test. 3600 A 127.0.1.1
            """;

    private static TestNet net(Path folder) throws IOException {
        TestNet net = TestNet.in(folder)
                .zone("127.0.1.1", ".", ROOT)
                .zone("127.0.2.1", "com.", COM)
                .zone("127.0.2.2", "example.com.", EXAMPLE)
                .zone("127.0.3.1", "sub.example.com.", SUB.formatted("127.0.3.1"))
                .zone("127.0.3.2", "sub.example.com.", SUB.formatted("127.0.3.1"))
                .zone("127.0.3.2", "half.example.com.", SUB.formatted("127.0.4.1"))
                .start();
        net.script("127.0.4.1", (query, tcp) -> List.of());
        return net;
    }

    private static void check(Trace trace) {
        if (trace.outcome() != Outcome.ANSWER
                || trace.cuts().size() != 4
                || trace.chain().size() != 2) {
            throw new IllegalStateException(trace.toString());
        }
    }

    private static void drill(TestNet net, Path hints, String name) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
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
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(60, TimeUnit.SECONDS);
        if (!output.contains("192.0.2.80")) {
            throw new IllegalStateException(output);
        }
    }

    private static void measure(String what, int runs, Run run) throws Exception {
        double[] millis = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            run.once();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.println(String.format(
                Locale.ROOT,
                "%-34s p50 %7.2f ms  p95 %7.2f ms  worst %8.2f ms",
                what,
                millis[runs / 2],
                millis[runs * 95 / 100],
                millis[runs - 1]));
    }
}
