package fingerpost.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/**
 * One round: a program that edits is killed at a random edit.
 *
 * @param made the number of the last edit that it made
 * @param offered whether its journal was offered to others while it lived
 * @param left what its journal says; empty where it has none yet
 */
public record KilledEditing(int made, boolean offered, Journals.Left left) {
    static KilledEditing round(Path folder, long seed, long pauseMillis) throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(seed);
        int until = random.nextInt(1, JournalLoop.EDITS + 1);
        Process editing =
                ChildJvm.start(JournalLoop.class, folder.toString(), Long.toString(seed), Long.toString(pauseMillis));
        InputStream edits = editing.getInputStream();
        int made = 0;
        while (made < until) {
            int next = edits.read();
            if (next < 0) {
                throw new IOException("The child ended by itself.");
            }
            made = next;
        }
        LockSupport.parkNanos(random.nextLong(5_000_000));
        boolean offered = !new Journals(folder).left().whole().isEmpty();
        editing.toHandle().destroyForcibly();
        editing.waitFor();
        for (int next = edits.read(); next >= 0; next = edits.read()) {
            made = next;
        }
        return new KilledEditing(made, offered, new Journals(folder).left());
    }

    /** How many edits the journal is behind; refused where it says what no edit made. */
    int behind(List<Document> states) {
        if (!left.damaged().isEmpty()) {
            throw new IllegalStateException("Damaged: " + left.damaged());
        }
        if (left.whole().isEmpty()) {
            return made;
        }
        JournalEntry entry = left.whole().getFirst().entry();
        if (!entry.document().equals(states.get(entry.steps()))) {
            throw new IllegalStateException("Edit " + entry.steps() + " is not what was made.");
        }
        return made - entry.steps();
    }

    /**
     * Kills that many programs and prints how far their journals are behind.
     *
     * @param arguments the folder to work in; how many rounds; the milliseconds from one edit to the next
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        SortedMap<Integer, Integer> rounds = new TreeMap<>();
        for (int seed = 0; seed < Integer.parseInt(arguments[1]); seed++) {
            KilledEditing round =
                    round(Path.of(arguments[0], Integer.toString(seed)), seed, Long.parseLong(arguments[2]));
            rounds.merge(round.behind(JournalLoop.states(seed)), 1, Integer::sum);
        }
        System.out.println("edits behind = rounds: " + rounds);
    }
}
