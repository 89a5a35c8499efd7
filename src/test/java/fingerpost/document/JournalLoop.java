package fingerpost.document;

import fingerpost.Chance;
import fingerpost.topology.Topology;
import fingerpost.topology.edit.ChanceOfEdit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Makes 200 random edits with a journal and then waits to be killed. */
public final class JournalLoop {
    static final int EDITS = 200;

    private JournalLoop() {}

    /** The design before the first edit, and after each. */
    static List<Document> states(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Topology topology = Chance.topology(random, 40);
        List<Document> states = new ArrayList<>(List.of(Document.EMPTY.with(topology)));
        while (states.size() <= EDITS) {
            Topology before = topology;
            try {
                topology = new ChanceOfEdit(random, before).any().apply(before);
            } catch (IllegalArgumentException refused) {
                continue;
            }
            if (!topology.equals(before)) {
                states.add(Document.EMPTY.with(topology));
            }
        }
        return states;
    }

    /**
     * Prints the number of each edit as soon as it is made.
     *
     * @param arguments the folder of the journals; the seed; the milliseconds from one edit to the next, 0 to edit as soon as
     *     the edit before is written
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        List<Document> states = states(Long.parseLong(arguments[1]));
        long pause = TimeUnit.MILLISECONDS.toNanos(Long.parseLong(arguments[2]));
        Journal journal = new Journals(Path.of(arguments[0])).begin(failure -> {
            throw new IllegalStateException(failure);
        });
        long due = System.nanoTime();
        for (int edit = 1; edit <= EDITS; edit++) {
            if (pause == 0) {
                journal.awaitWritten();
            }
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            due = System.nanoTime() + pause;
            System.out.write(edit);
            System.out.flush();
            journal.keep(new JournalEntry(states.get(edit), Optional.empty(), "Random", Instant.EPOCH, edit, ""));
        }
        new java.util.concurrent.CountDownLatch(1).await();
    }
}
