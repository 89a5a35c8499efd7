package fingerpost.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void whatIsRememberedIsThereAtTheNextStart() {
        new Settings(folder.resolve("state/desktop.properties")).remember("theme", "DARK");

        assertThat(new Settings(folder.resolve("state/desktop.properties")).find("theme"))
                .contains("DARK");
    }

    @Test
    void theFileOpenedLastComesFirstAndOnce() throws Exception {
        Settings settings = new Settings(folder.resolve("desktop.properties"));
        Path first = Files.createFile(folder.resolve("first.topology.json"));
        Path second = Files.createFile(folder.resolve("second.topology.json"));

        settings.opened(first);
        settings.opened(second);
        settings.opened(first);

        assertThat(settings.recent()).containsExactly(first.toAbsolutePath(), second.toAbsolutePath());
        Files.delete(second);
        assertThat(settings.recent()).containsExactly(first.toAbsolutePath());
    }

    @Test
    void anUnreadableFileIsAsIfNothingWasRemembered() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken"), "a=\\u00zz");

        assertThat(new Settings(broken).find("a")).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenCostsNothing() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        Settings settings = new Settings(file.resolve("below/desktop.properties"));

        settings.remember("theme", "LIGHT");

        assertThat(settings.find("theme")).contains("LIGHT");
    }

    @Test
    void aShorterListLeavesNothingOfTheLongerOne() {
        Path file = folder.resolve("lists");
        new Settings(file).remember("asked", List.of("one", "two\twith = signs", "three"));
        assertThat(new Settings(file).list("asked")).containsExactly("one", "two\twith = signs", "three");

        Settings later = new Settings(file);
        later.remember("asked.other", "stays");
        later.remember("asked", List.of("four"));

        assertThat(new Settings(file).list("asked")).containsExactly("four");
        assertThat(new Settings(file).find("asked.other")).contains("stays");
    }

    @Test
    void eachSystemHasItsOwnPlace() {
        Path home = Path.of("home");
        assertThat(Settings.usualFile(Map.of("XDG_STATE_HOME", "state"), "Linux", home))
                .isEqualTo(Path.of("state/fingerpost/desktop.properties"));
        assertThat(Settings.usualFile(Map.of(), "Linux", home))
                .isEqualTo(home.resolve(".local/state/fingerpost/desktop.properties"));
        assertThat(Settings.usualFile(Map.of("APPDATA", "roaming"), "Windows 11", home))
                .isEqualTo(Path.of("roaming/Fingerpost/desktop.properties"));
        assertThat(Settings.usualFile(Map.of(), "Mac OS X", home).toString()).contains("Application Support");
    }
}
