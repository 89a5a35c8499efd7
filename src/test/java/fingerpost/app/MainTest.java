package fingerpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    Path folder;

    @Test
    void nothingOrOneFileOpensTheDesktop() throws IOException {
        Path file = Files.writeString(folder.resolve("design"), "");
        assertThat(Main.wantsDesktop()).isTrue();
        assertThat(Main.wantsDesktop("shop.topology.json")).isTrue();
        assertThat(Main.wantsDesktop(file.toString())).isTrue();
    }

    @Test
    void aCommandAnOptionOrAnythingElseIsTheCommandLine() {
        assertThat(Main.wantsDesktop("check")).isFalse();
        assertThat(Main.wantsDesktop("check", "x.json")).isFalse();
        assertThat(Main.wantsDesktop("--help")).isFalse();
        assertThat(Main.wantsDesktop("expot")).isFalse();
        assertThat(Main.wantsDesktop(folder.toString())).isFalse();
    }

    @Test
    void theStateFolderFollowsTheHabitsOfTheSystem() {
        Path home = Path.of("/home/ann");
        assertThat(StateFolder.of(Map.of(), "Linux", home)).isEqualTo(home.resolve(".local/state/fingerpost"));
        assertThat(StateFolder.of(Map.of("XDG_STATE_HOME", "/s"), "Linux", home))
                .isEqualTo(Path.of("/s/fingerpost"));
        assertThat(StateFolder.of(Map.of("XDG_STATE_HOME", ""), "Linux", home))
                .isEqualTo(home.resolve(".local/state/fingerpost"));
        assertThat(StateFolder.of(Map.of(), "Mac OS X", home))
                .isEqualTo(home.resolve("Library/Application Support/Fingerpost"));
        assertThat(StateFolder.of(Map.of(), "Darwin", home)).isEqualTo(home.resolve(".local/state/fingerpost"));
        assertThat(StateFolder.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", home))
                .isEqualTo(Path.of("/local/Fingerpost"));
    }
}
