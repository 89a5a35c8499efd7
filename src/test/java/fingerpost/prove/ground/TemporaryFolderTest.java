package fingerpost.prove.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
    @TempDir
    private Path elsewhere;

    @Test
    void nobodyElseReadsItAndNothingOfItStays() throws IOException {
        Path path;
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            path = folder.path();
            folder.write(Map.of("a/b/c.conf", "text"));
            assertThat(path.resolve("a/b/c.conf")).hasContent("text");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rwx------");
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void aPathThatLeadsOutIsNotWritten() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            assertThatThrownBy(() -> folder.write(Map.of("../out.conf", "")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("lies outside");
            assertThat(folder.path().resolveSibling("out.conf")).doesNotExist();
        }
    }

    @Test
    void whatALinkLeadsToStays() throws IOException {
        Path kept = Files.writeString(elsewhere.resolve("kept"), "");
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Files.createSymbolicLink(folder.path().resolve("link"), elsewhere);
        }
        assertThat(kept).exists();
    }
}
