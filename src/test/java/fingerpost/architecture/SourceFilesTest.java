package fingerpost.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aFileOfOneLineTooManyIsReported() throws IOException {
        Files.writeString(folder.resolve("Fits.java"), "x\n".repeat(400));
        Files.writeString(folder.resolve("Long.java"), "x\n".repeat(401));
        Files.writeString(folder.resolve("data.txt"), "x\n".repeat(900));
        assertThat(SourceFiles.longerThan(400, folder)).containsExactly("Long.java has 401 lines");
    }
}
