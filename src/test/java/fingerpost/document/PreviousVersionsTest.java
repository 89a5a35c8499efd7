package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviousVersionsTest {
    @TempDir
    Path folder;

    @Test
    void whatIsKeptComesBack() throws IOException {
        PreviousVersions versions = new PreviousVersions(folder);
        Map<String, String> files = Map.of("zones/example.com.zone", "b\u00fccher\n", "named.conf", "");
        assertThat(versions.numbers()).isEmpty();
        assertThat(versions.keep(files)).isEqualTo(1);
        assertThat(versions.version(1)).isEqualTo(files);
        assertThat(versions.keep(Map.of("named.conf", "2"))).isEqualTo(2);
        assertThat(versions.version(1)).isEqualTo(files);
        assertThatThrownBy(() -> versions.version(3)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void theLastTenAreKept() throws IOException {
        PreviousVersions versions = new PreviousVersions(folder);
        for (int i = 1; i <= 13; i++) {
            assertThat(versions.keep(Map.of("a", "" + i))).isEqualTo(i);
        }
        assertThat(versions.numbers())
                .isEqualTo(IntStream.rangeClosed(4, 13).boxed().toList());
        assertThat(versions.version(4)).containsEntry("a", "4");
    }

    @Test
    void nothingIsKeptOutsideOfTheFolder() {
        PreviousVersions versions = new PreviousVersions(folder.resolve("in"));
        assertThatThrownBy(() -> versions.keep(Map.of("../../../../out", "x"))).isInstanceOf(IOException.class);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void strangeThingsBesideTheVersionsAreLeftAlone() throws IOException {
        PreviousVersions versions = new PreviousVersions(folder);
        versions.keep(Map.of("a", "1"));
        Files.writeString(folder.resolve(".fingerpost/previous/notes"), "mine");
        Files.createDirectories(folder.resolve(".fingerpost/previous/007"));
        assertThat(versions.numbers()).containsExactly(1);
        assertThat(versions.keep(Map.of("a", "2"))).isEqualTo(2);
    }

    @Test
    void eachKindOfExportRemembersItsFiles() throws IOException {
        PreviousVersions versions = new PreviousVersions(folder);
        assertThat(versions.made("zone")).isEmpty();
        versions.remember("zone", List.of("b", "a"));
        versions.remember("nginx", List.of("c"));
        assertThat(versions.made("zone")).containsExactly("a", "b");
        assertThat(versions.made("nginx")).containsExactly("c");
    }
}
