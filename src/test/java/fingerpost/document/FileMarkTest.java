package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMarkTest {
    @TempDir
    Path folder;

    private Path file;
    private FileMark mark;

    @BeforeEach
    void read() throws Exception {
        file = folder.resolve("shop.topology.json");
        DocumentFile.write(file, RandomDocument.of(1));
        mark = DocumentFile.open(file).mark();
    }

    @Test
    void anUntouchedFileAndOneWrittenWithTheSameContentAreTheSame() throws Exception {
        assertThat(mark.since(file)).isEqualTo(FileMark.Since.SAME);

        Files.setLastModifiedTime(file, FileTime.fromMillis(1));

        assertThat(mark.since(file)).isEqualTo(FileMark.Since.SAME);
    }

    @Test
    void anotherContentOfTheSameLengthIsAChange() throws Exception {
        byte[] content = Files.readAllBytes(file);
        content[content.length - 1] = ' ';
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));

        assertThat(mark.since(file)).isEqualTo(FileMark.Since.CHANGED);
    }

    @Test
    void aLongerFileIsAChangeEvenWhereItsTimeIsThatOfBefore() throws Exception {
        Files.write(file, (Files.readString(file) + "\n").getBytes(StandardCharsets.UTF_8));
        Files.setLastModifiedTime(file, FileTime.from(mark.modified()));

        assertThat(mark.since(file)).isEqualTo(FileMark.Since.CHANGED);
    }

    @Test
    void aDeletedFileIsGone() throws Exception {
        Files.delete(file);

        assertThat(mark.since(file)).isEqualTo(FileMark.Since.GONE);
    }
}
