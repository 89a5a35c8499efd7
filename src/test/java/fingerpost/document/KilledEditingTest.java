package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever edits and is killed loses one edit at most. */
class KilledEditingTest {
    @TempDir
    Path folder;

    static LongStream seeds() {
        return Chance.seeds(4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theJournalIsWholeAndOneEditBehindAtMost(long seed) throws IOException, InterruptedException {
        KilledEditing round = KilledEditing.round(folder, seed, 0);

        assertThat(round.behind(JournalLoop.states(seed))).isBetween(0, 1);
        assertThat(round.offered()).isFalse();
    }
}
