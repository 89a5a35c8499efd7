package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.topology.Topology;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsReadAgain() throws DocumentProblem {
        Path file = folder.resolve("shop.topology.json");
        Document document = RandomDocument.of(5);
        DocumentFile.write(file, document);
        assertThat(DocumentFile.read(file)).isEqualTo(document);
    }

    @Test
    void aProblemNamesTheFileAndThePlace() throws IOException {
        Path file = folder.resolve("bad.topology.json");
        Files.writeString(file, "{\"format\": \"fingerpost\", \"version\": 1,\n \"zones\": 3}");
        assertThatThrownBy(() -> DocumentFile.read(file))
                .hasMessage(file
                        + ": line 2, column 11, at zones: Here stands a number; write a list, in square brackets.");
    }

    @Test
    void aMissingFileAFolderAndAnEmptyFileAreCalledSo() throws IOException {
        assertThatThrownBy(() -> DocumentFile.read(folder.resolve("none"))).hasMessageContaining("is not there");
        assertThatThrownBy(() -> DocumentFile.read(folder)).hasMessageContaining("is a folder");
        Path empty = Files.createFile(folder.resolve("empty"));
        assertThatThrownBy(() -> DocumentFile.read(empty)).hasMessageContaining("It is empty");
    }

    @Test
    void aByteThatIsNotUtf8IsNamedWithItsPlace() throws IOException {
        Path file = folder.resolve("latin1");
        Files.write(file, "{\n \"title\": \"b\u00fccher\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> DocumentFile.read(file))
                .hasMessageContaining("line 2, column 13: a byte (fc hexadecimal) is not UTF-8");
        Files.write(file, new byte[] {'{', (byte) 0xe2, (byte) 0x82});
        assertThatThrownBy(() -> DocumentFile.read(file))
                .hasMessageContaining("line 1, column 2: a byte (e2 hexadecimal)");
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws IOException, DocumentProblem {
        Path file = folder.resolve("marked");
        Files.writeString(file, "\ufeff" + DocumentText.write(Document.EMPTY));
        assertThat(DocumentFile.read(file)).isEqualTo(Document.EMPTY);
    }

    @Test
    void whatIsLargerThan32MegabytesIsNeitherReadNorWritten() throws IOException {
        Path file = folder.resolve("huge");
        Files.write(file, new byte[DocumentFile.LARGEST + 1]);
        assertThatThrownBy(() -> DocumentFile.read(file)).hasMessageContaining("larger than 32 MB");
        Document huge = Document.EMPTY.with(new Topology("", "x".repeat(DocumentFile.LARGEST), java.util.Map.of()));
        Path target = folder.resolve("target");
        assertThatThrownBy(() -> DocumentFile.write(target, huge)).hasMessageContaining("was not saved");
        assertThat(target).doesNotExist();
    }

    @Test
    void whatJustFitsIsReadAgain() throws DocumentProblem {
        Document large =
                Document.EMPTY.with(new Topology("", "x".repeat(DocumentFile.LARGEST - 1000), java.util.Map.of()));
        Path file = folder.resolve("large");
        DocumentFile.write(file, large);
        assertThat(DocumentFile.read(file)).isEqualTo(large);
    }

    @Test
    void aFailedSaveSaysWhyAndLeavesNothing() throws IOException {
        Path missing = folder.resolve("gone").resolve("x.topology.json");
        assertThatThrownBy(() -> DocumentFile.write(missing, Document.EMPTY))
                .hasMessage(missing + " was not saved: the folder is not there (any more); choose another.");
        Path inTheWay = Files.createDirectory(folder.resolve("dir.topology.json"));
        assertThatThrownBy(() -> DocumentFile.write(inTheWay, Document.EMPTY))
                .hasMessageContaining("a folder of that name is in the way");
        try (var files = Files.list(folder)) {
            assertThat(files.toList()).isEqualTo(List.of(inTheWay));
        }
    }

    @Test
    void aNewerDocumentIsRefusedAndUntouched() throws IOException {
        Path file = folder.resolve("newer");
        String text = "{\"format\": \"fingerpost\", \"version\": 2, \"galaxies\": []}";
        Files.writeString(file, text);
        assertThatThrownBy(() -> DocumentFile.read(file))
                .hasMessageContaining("version 2")
                .hasMessageContaining("version 1");
        assertThat(Files.readString(file)).isEqualTo(text);
    }
}
