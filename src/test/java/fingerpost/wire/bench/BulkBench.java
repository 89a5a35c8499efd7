package fingerpost.wire.bench;

import fingerpost.RealServers;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.testnet.TestNet;
import fingerpost.wire.Bulk;
import fingerpost.wire.BulkSummary;
import fingerpost.wire.Query;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Validated answers a second beside dnsperf's, in turns, from one nsd on loopback. */
public final class BulkBench {
    private static final int NAMES = 20_000;
    private static final int TIMES = 20;
    private static final int ROUNDS = 5;

    private BulkBench() {}

    public static void main(String... arguments) throws IOException {
        PrintStream out = System.out;
        Path folder = Files.createTempDirectory("bulk");
        StringBuilder zone = new StringBuilder("@ NS ns\nns A 127.0.0.1\n");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < NAMES; i++) {
            zone.append("h").append(i).append(" A 192.0.2.").append(i % 250).append('\n');
            names.append("h").append(i).append(".example.com A\n");
        }
        Path data = Files.writeString(folder.resolve("names"), names);
        List<Question> questions = new ArrayList<>(IntStream.range(0, NAMES)
                .mapToObj(i -> new Question(DomainName.of("h" + i + ".example.com."), RecordType.A))
                .toList());
        List<Question> all = Collections.nCopies(TIMES, questions).stream()
                .flatMap(List::stream)
                .toList();
        try (TestNet net = TestNet.in(folder)
                .zone("127.0.0.1", "example.com.", zone.toString())
                .start()) {
            Query like = Query.authoritative(questions.getFirst(), net.server("127.0.0.1"));
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                BulkSummary summary = Bulk.ask(all.iterator(), like, answer -> {});
                double dnsperf = dnsperf(data, net.port());
                out.printf(
                        Locale.ROOT,
                        "ours %.0f/s (silent %d, resent %d, strays %d), dnsperf %.0f/s, ratio %.2f%n",
                        summary.rate(),
                        summary.silent(),
                        summary.resent(),
                        summary.strays(),
                        dnsperf,
                        summary.rate() / dnsperf);
                ours.add(summary.rate());
                theirs.add(dnsperf);
            }
            Collections.sort(ours);
            Collections.sort(theirs);
            double mine = ours.get(ROUNDS / 2);
            double other = theirs.get(ROUNDS / 2);
            out.printf(Locale.ROOT, "median: ours %.0f/s, dnsperf %.0f/s, ratio %.2f%n", mine, other, mine / other);
        }
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
                        "-n",
                        Integer.toString(TIMES),
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
