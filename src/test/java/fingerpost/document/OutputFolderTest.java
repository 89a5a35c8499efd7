package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    private Path folder;

    @Test
    void onlyWhatIsReplacedIsKeptAndWhatStaysIsNotWritten() throws Exception {
        OutputFolder output = new OutputFolder(folder);
        output.replace("zone", Map.of(), Map.of("a", "1", "below/b", "1"));
        Map<String, String> before =
                output.texts(Map.of("a", "", "below/b", "", "c", "").keySet());
        Object untouched = Files.readAttributes(folder.resolve("a"), "unix:ino").get("ino");

        output.replace("zone", before, Map.of("a", "1", "below/b", "2", "c", "1"));

        assertThat(output.versions()).extracting(OutputFolder.Kept::number).containsExactly(1);
        assertThat(output.version(1)).isEqualTo(Map.of("below/b", "1"));
        assertThat(Files.readAttributes(folder.resolve("a"), "unix:ino").get("ino"))
                .isEqualTo(untouched);
        assertThat(output.texts(List.of("below/b", "c"))).isEqualTo(Map.of("below/b", "2", "c", "1"));
    }

    @Test
    void whatWasPutBackCanBePutBackInTurn() throws Exception {
        OutputFolder output = new OutputFolder(folder);
        output.replace("zone", Map.of(), Map.of("a", "old"));
        output.replace("zone", Map.of("a", "old"), Map.of("a", "new"));

        output.restore(1);

        assertThat(folder.resolve("a")).hasContent("old");
        output.restore(2);
        assertThat(folder.resolve("a")).hasContent("new");
    }

    @Test
    void filesThatTheDesignNoLongerMakesAreNamedAsLongAsTheyAreThere() throws Exception {
        OutputFolder output = new OutputFolder(folder);
        output.replace("zone", Map.of(), Map.of("a", "1", "b", "1"));
        Files.delete(folder.resolve("b"));

        assertThat(output.noLongerMade("zone", Set.of())).containsExactly("a");
        assertThat(output.noLongerMade("nginx", Set.of())).isEmpty();
    }

    @Test
    void nothingIsWrittenOutsideOfTheFolder() {
        Path inside = folder.resolve("inside");

        assertThatThrownBy(() -> new OutputFolder(inside).write(Map.of("../out", "x")))
                .isInstanceOf(DocumentProblem.class)
                .hasMessageContaining("leads out of the folder");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
