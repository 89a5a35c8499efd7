package fingerpost.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Topology;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IngestedTest {
    private static Ingested read(FileNote.Grade... grades) {
        List<FileNote> notes = Stream.of(grades)
                .map(each -> new FileNote(each, "kept", "", 1, 1, "Text.", ""))
                .toList();
        return new Ingested("a.conf", Topology.EMPTY, 1, notes);
    }

    @Test
    void theWorstIsSaidFirst() {
        Ingested read = read(FileNote.Grade.NOTE, FileNote.Grade.ERROR, FileNote.Grade.WARNING);
        assertThat(read.notes()).extracting(FileNote::grade).containsExactly(FileNote.Grade.values());
        assertThat(read.hasErrors()).isTrue();
        assertThat(read(FileNote.Grade.WARNING).hasErrors()).isFalse();
    }
}
