package fingerpost.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FileChangeTest {
    @Test
    void everyFileIsNewChangedTheSameOrNoneOfOurs() {
        Map<String, String> folder = Map.of("a", "1\n", "b", "1\n", "notes", "mine\n");
        Map<String, String> exported = Map.of("a", "2\n", "b", "1\n", "c", "1\n");
        assertThat(FileChange.between(folder, exported))
                .extracting(change -> change.path() + " " + change.kind().word())
                .containsExactly("a changed", "b unchanged", "c new", "notes not part of the export");
    }

    @Test
    void onlyWhatIsReplacedOrNewHasADifference() {
        assertThat(FileChange.between(Map.of("a", "1\n"), Map.of("a", "2\n"))
                        .getFirst()
                        .difference())
                .contains("-1\n+2\n");
        assertThat(FileChange.between(Map.of("a", "1\n"), Map.of("a", "1\n"))
                        .getFirst()
                        .difference())
                .isEmpty();
    }
}
