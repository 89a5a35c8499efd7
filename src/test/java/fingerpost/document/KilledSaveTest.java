package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it saves leaves a whole document: the old one or the new one. */
class KilledSaveTest {
    private static final int KILLS = Integer.getInteger("kills", 50);

    @TempDir
    Path folder;

    @Test
    void theFileIsWholeAfterEveryKill() throws IOException, InterruptedException, DocumentProblem {
        Path file = folder.resolve("shop.topology.json");
        DocumentFile.write(file, SavingLoop.document(0));
        SplittableRandom random = new SplittableRandom(KILLS);
        int leftOvers = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            FileTime before = Files.getLastModifiedTime(file);
            Process saving = ChildJvm.start(SavingLoop.class, file.toString());
            awaitSave(file, before, saving);
            LockSupport.parkNanos(random.nextLong(20_000_000));
            saving.destroyForcibly().waitFor();
            assertThat(DocumentFile.read(file)).isIn(SavingLoop.document(0), SavingLoop.document(1));
            leftOvers += leftOvers();
        }
        DocumentFile.write(file, SavingLoop.document(0));
        assertThat(leftOvers()).isZero();
        assertThat(leftOvers).as("kills that hit a save in the middle").isPositive();
    }

    /** Waits until the child has saved at least once, so that the kill falls into its loop. */
    private static void awaitSave(Path file, FileTime before, Process saving) throws IOException, InterruptedException {
        while (Files.getLastModifiedTime(file).equals(before)) {
            assertThat(saving.waitFor(1, TimeUnit.MILLISECONDS))
                    .as("the child goes on saving")
                    .isFalse();
        }
    }

    private int leftOvers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int)
                    files.filter(file -> file.toString().endsWith(".saving")).count();
        }
    }
}
