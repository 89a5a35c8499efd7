package fingerpost.simulate.bench;

import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.engine.Engine;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.ClientGroup.Stub;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Plays each world on one thread and on two and says how many requests a second came of it, by the clock and by the processor's
 * time, which others on the machine disturb less; with the peak of memory of the whole process and a hash of the counts. With
 * words as arguments only worlds whose names begin so.
 */
public final class Figures {
    private static final int BINS = 240;
    private static final int ROUNDS = 3;

    private Figures() {}

    public static void main(String... only) throws IOException {
        Map<String, Supplier<Model>> worlds = new LinkedHashMap<>();
        worlds.put("dns-1k", () -> Worlds.oneAddress(100, 1_000, 2e7, Stub.SERVICE_AWARE));
        worlds.put("dns-100k", () -> Worlds.oneAddress(2, 100_000, 2e7, Stub.SERVICE_AWARE));
        worlds.put("leap-100", () -> Worlds.hotCaches(100));
        worlds.put("leap-1k", () -> Worlds.hotCaches(1e3));
        worlds.put("site", () -> Worlds.site(100, 1_000, 1e7, Stub.CHROMIUM));
        worlds.put("queues", () -> Worlds.queues(100, 1_000, 5e6));
        worlds.put("million", () -> Worlds.oneAddress(100, 10_000, 6e7, Stub.CHROMIUM));
        worlds.put("million-in-one", () -> Worlds.oneAddress(1, 1_000_000, 6e7, Stub.CHROMIUM));
        for (Map.Entry<String, Supplier<Model>> each : worlds.entrySet()) {
            if (only.length == 0 || Arrays.asList(only).contains(each.getKey())) {
                measure(each.getKey(), each.getValue().get());
                if (each.getKey().equals("dns-1k")) {
                    HeapRival.main();
                    SsjRival.main();
                }
            }
        }
    }

    private static void measure(String label, Model model) throws IOException {
        play(label, model, 1, false);
        for (int round = 0; round < ROUNDS; round++) {
            play(label, model, 1, true);
        }
        play(label, model, 2, true);
        String peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("");
        System.out.println(label + " " + peak.replaceAll("\\s+", " "));
    }

    private static void play(String label, Model model, int threads, boolean told) {
        var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long busy = machine.getProcessCpuTime();
        long begun = System.nanoTime();
        boolean leaps = label.startsWith("leap");
        Engine engine = leaps ? Engine.leaping(model, BINS) : new Engine(model, BINS);
        Tally tally = engine.play(42, 1, threads, any -> {}, () -> false).tally();
        double seconds = (System.nanoTime() - begun) / 1e9;
        double cpu = machine.getProcessCpuTime() - busy;
        long requests = tally.allRequests();
        if (told) {
            System.out.printf(
                    Locale.ROOT,
                    "%-15s threads %d: %.1f M requests, %.2f s, %.1f M/s; %.3f ns of processor each; %08x; load"
                            + " %.1f%n",
                    label,
                    threads,
                    requests / 1e6,
                    seconds,
                    requests / 1e6 / seconds,
                    cpu / requests,
                    hash(tally),
                    machine.getSystemLoadAverage());
        }
    }

    private static int hash(Tally tally) {
        return Arrays.deepHashCode(new Object[] {
            tally.lookups,
            tally.stubHits,
            tally.resolverHits,
            tally.latency,
            tally.queries,
            tally.byAddress,
            tally.byEnd,
            tally.requests,
            tally.failed,
            tally.failedFirst,
            tally.failedAt
        });
    }
}
