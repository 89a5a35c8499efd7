package fingerpost.command;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.LongAdder;

/**
 * Lines that are printed while they happen. Who brings them never waits: where they come faster than they can be printed, the
 * rest is counted.
 */
final class LiveLines implements AutoCloseable {
    private static final int MOST_WAITING = 2_000;
    private static final String END = "";

    private final BlockingQueue<Object> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final LongAdder left = new LongAdder();
    private final Console console;
    private final Thread printing = new Thread(this::print, "live-lines");

    LiveLines(Console console) {
        this.console = console;
        printing.setDaemon(true);
        printing.start();
    }

    /** Something whose text is one line. */
    void add(Object line) {
        if (!waiting.offer(line)) {
            left.increment();
        }
    }

    private void print() {
        try {
            for (Object line = waiting.take(); !line.equals(END); line = waiting.take()) {
                console.say(line.toString());
                if (waiting.isEmpty()) {
                    tellLeft();
                }
            }
            tellLeft();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellLeft() {
        long count = left.sumThenReset();
        if (count > 0) {
            console.say("... and " + count + " more, which came too fast to print");
        }
    }

    /** Prints what is waiting. */
    @Override
    public void close() {
        try {
            waiting.put(END);
            printing.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
