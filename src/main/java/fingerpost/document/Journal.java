package fingerpost.document;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The last state of one open document, outside of the person's file, for the day on which the program or the machine does
 * not end as it should. {@link #keep} returns at once; a thread of the journal's own writes what is newest, and ends when
 * nothing is left to do.
 *
 * <p>A program that is killed leaves the last edit or, where it was killed while writing that one, the edit before. A power
 * cut can lose the edits of the last two seconds: so often the disk is waited for, and once more as soon as no edit comes. A
 * document whose text takes longer than 50 ms to make, twice in a row, is written once in a second at most, which is then what
 * a kill can lose; 10,000 boxes take about 20 ms.
 */
public final class Journal {
    private static final long FORCE_EVERY = TimeUnit.SECONDS.toNanos(2);
    private static final long COSTLY = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long REST = TimeUnit.SECONDS.toNanos(1);

    private final Journals journals;
    private final Consumer<IOException> failed;

    private Optional<JournalPlace> place;
    private Optional<JournalEntry> waiting = Optional.empty();
    private boolean clearing;
    private boolean working;
    private boolean writing;
    private boolean hurried;

    /** These belong to the thread that works. */
    private long number;

    private boolean unforced;
    private long forced = System.nanoTime() - FORCE_EVERY;
    private long next = System.nanoTime();
    private long took;

    Journal(Journals journals, Optional<JournalPlace> place, long number, Consumer<IOException> failed) {
        this.journals = journals;
        this.place = place;
        this.number = number;
        this.failed = failed;
    }

    /** What stands now; of several that wait the last is written. */
    public synchronized void keep(JournalEntry entry) {
        waiting = Optional.of(entry);
        clearing = false;
        work();
    }

    /** Nothing is unsaved any more, or the person gave it up: the journal is deleted. */
    public synchronized void clear() {
        waiting = Optional.empty();
        if (working || place.isPresent()) {
            clearing = true;
            work();
        }
    }

    /** Waits until everything is on the disk, or deleted, as it was asked for; not for the UI thread. */
    public synchronized void settle() throws InterruptedException {
        hurried = true;
        notifyAll();
        while (working) {
            wait();
        }
        hurried = false;
    }

    /** Waits until the last state that was given is written, be it on the disk or not. */
    synchronized void awaitWritten() throws InterruptedException {
        while (waiting.isPresent() || writing) {
            wait();
        }
    }

    /** Gives the folder free as a program does that is killed. */
    synchronized void abandon() throws IOException {
        if (place.isPresent()) {
            place.get().close();
        }
    }

    private void work() {
        if (working) {
            notifyAll();
        } else {
            working = true;
            Thread.ofPlatform().name("journal").start(this::run);
        }
    }

    private void run() {
        boolean finished = false;
        try {
            Optional<Step> step = step();
            while (step.isPresent()) {
                carryOut(step.get());
                step = step();
            }
            finished = true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            if (!finished) {
                ended();
            }
        }
    }

    private synchronized void ended() {
        working = false;
        notifyAll();
    }

    private interface Step {
        void carryOut() throws IOException;
    }

    private void carryOut(Step step) {
        try {
            step.carryOut();
        } catch (IOException problem) {
            unforced = false;
            forget();
            failed.accept(problem);
        } finally {
            synchronized (this) {
                writing = false;
                notifyAll();
            }
        }
    }

    /** A folder that somebody deleted is made anew. */
    private synchronized void forget() {
        place = place.filter(each -> Files.isDirectory(each.folder()));
    }

    /** What is to be done next, as soon as it is time for it; empty where nothing is left. */
    private synchronized Optional<Step> step() throws InterruptedException {
        while (true) {
            long now = System.nanoTime();
            if (clearing) {
                clearing = false;
                Optional<JournalPlace> gone = place;
                place = Optional.empty();
                unforced = false;
                writing = true;
                return Optional.of(() -> {
                    if (gone.isPresent()) {
                        gone.get().remove();
                    }
                });
            }
            if (waiting.isPresent()) {
                if (hurried || next - now <= 0) {
                    JournalEntry entry = waiting.get();
                    waiting = Optional.empty();
                    writing = true;
                    return Optional.of(() -> write(entry));
                }
                TimeUnit.NANOSECONDS.timedWait(this, next - now);
            } else if (unforced) {
                if (hurried || forced + FORCE_EVERY - now <= 0) {
                    return Optional.of(this::force);
                }
                TimeUnit.NANOSECONDS.timedWait(this, forced + FORCE_EVERY - now);
            } else {
                ended();
                return Optional.empty();
            }
        }
    }

    private void write(JournalEntry entry) throws IOException {
        long began = System.nanoTime();
        byte[] content = JournalText.write(++number, entry);
        long takes = System.nanoTime() - began;
        next = Math.min(took, takes) > COSTLY ? began + REST : began;
        took = takes;
        JournalPlace here = here();
        if (began - forced >= FORCE_EVERY) {
            here.keep(content);
            unforced = false;
            forced = began;
        } else {
            here.keepSoon(content);
            unforced = true;
        }
    }

    private void force() throws IOException {
        here().force();
        unforced = false;
        forced = System.nanoTime();
    }

    private JournalPlace here() throws IOException {
        synchronized (this) {
            if (place.isPresent()) {
                return place.get();
            }
        }
        JournalPlace made = journals.place();
        synchronized (this) {
            place = Optional.of(made);
        }
        return made;
    }
}
