package fingerpost.ingest.kind;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.zonefile.ReadingOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    private static final KindOptions PLAIN = new KindOptions(ReadingOptions.USUAL, List.of());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"ZONE, is a folder", "HAPROXY, There is no haproxy.cfg in", "CADDY, There is no caddy.json in"})
    void aFolderInWhichTheFileIsMissingIsRefused(FileKind kind, String why) {
        assertThatThrownBy(() -> kind.read(folder, PLAIN))
                .isInstanceOf(FileFailure.class)
                .hasMessageContaining(why);
    }
}
