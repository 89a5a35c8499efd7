package fingerpost.simulate.bench;

import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.engine.Engine;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.ClientGroup.Stub;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Requests per second of the engine in each world of {@link Worlds}, as the counter {@code requests}, on one thread and on two;
 * and in the same run the rivals' in theirs, which is {@code DNS_1K} for both.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 4)
public class SpeedBench {
    /** What is played. */
    public enum World {
        DNS_1K,
        DNS_100K,
        MILLION,
        MILLION_IN_ONE,
        LEAP_100,
        LEAP_1K,
        SITE,
        QUEUES;

        private Model model() {
            return switch (this) {
                case DNS_1K -> Worlds.oneAddress(100, 1_000, 2e7, Stub.SERVICE_AWARE);
                case DNS_100K -> Worlds.oneAddress(2, 100_000, 2e7, Stub.SERVICE_AWARE);
                case MILLION -> Worlds.oneAddress(100, 10_000, 6e7, Stub.CHROMIUM);
                case MILLION_IN_ONE -> Worlds.oneAddress(1, 1_000_000, 6e7, Stub.CHROMIUM);
                case LEAP_100 -> Worlds.hotCaches(100);
                case LEAP_1K -> Worlds.hotCaches(1e3);
                case SITE -> Worlds.site(100, 1_000, 1e7, Stub.CHROMIUM);
                case QUEUES -> Worlds.queues(100, 1_000, 5e6);
            };
        }
    }

    /** Requests that were played, per second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counts {
        /** Of all that were played in an iteration. */
        public long requests;
    }

    /** One world on so many threads. */
    @State(Scope.Thread)
    public static class Ours {
        @Param
        private World world;

        @Param({"1", "2"})
        private int threads;

        private Engine engine;

        /** Compiles the world. */
        @Setup(Level.Trial)
        public void compile() {
            Model model = world.model();
            engine = world.name().startsWith("LEAP") ? Engine.leaping(model, 240) : new Engine(model, 240);
        }
    }

    /** The engine. */
    @Benchmark
    public Tally ours(Ours ours, Counts counts) {
        Tally tally =
                ours.engine.play(42, 1, ours.threads, _ -> {}, () -> false).tally();
        counts.requests += tally.allRequests();
        return tally;
    }

    /** A binary heap of events, in {@code DNS_1K}. */
    @Benchmark
    public long heap(Counts counts) {
        long requests = HeapRival.play().requests();
        counts.requests += requests;
        return requests;
    }

    /** A binary heap of events, in {@code QUEUES}. */
    @Benchmark
    public long heapOfQueues(Counts counts) {
        long requests = QueuesRival.play();
        counts.requests += requests;
        return requests;
    }

    /** SSJ, in {@code DNS_1K} with fewer caches. */
    @Benchmark
    public long ssj(Counts counts) {
        long requests = SsjRival.playAll().requests();
        counts.requests += requests;
        return requests;
    }
}
