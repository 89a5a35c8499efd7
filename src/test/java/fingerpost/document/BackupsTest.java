package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private Backups backups;
    private Path file;

    @BeforeEach
    void file() throws Exception {
        backups = new Backups(folder.resolve("backups"));
        file = Files.createFile(folder.resolve("shop.topology.json"));
    }

    @Test
    void theLastTenAreKeptTheLatestFirstWithTheirTimes() throws Exception {
        for (int i = 0; i < 13; i++) {
            backups.keep(file, content(i), NOON.plusSeconds(i));
        }

        List<Backups.Backup> kept = backups.of(file);

        assertThat(kept)
                .extracting(each -> Files.readString(each.content()))
                .containsExactlyElementsOf(IntStream.range(0, 10)
                        .mapToObj(i -> "version " + (12 - i))
                        .toList());
        assertThat(kept.getFirst().saved()).isEqualTo(NOON.plusSeconds(12));
        assertThat(kept.getFirst().size()).isEqualTo(10);
    }

    @Test
    void whatWasSavedLastWeekOutlivesAnEveningOfSaving() throws Exception {
        backups.keep(file, content(100), NOON.minusSeconds(8 * 86_400));
        for (int i = 0; i < 30; i++) {
            backups.keep(file, content(i), NOON.plusSeconds(i));
        }

        assertThat(backups.of(file))
                .hasSize(10)
                .last()
                .extracting(Backups.Backup::saved)
                .isEqualTo(NOON.minusSeconds(8 * 86_400));
    }

    @Test
    void whatWasKeptLastIsNotKeptAgain() throws Exception {
        backups.keep(file, content(1), NOON);
        backups.keep(file, content(1), NOON.plusSeconds(1));
        backups.keep(file, content(2), NOON.plusSeconds(2));
        backups.keep(file, content(1), NOON.plusSeconds(3));

        assertThat(backups.of(file))
                .extracting(Backups.Backup::saved)
                .containsExactly(NOON.plusSeconds(3), NOON.plusSeconds(2), NOON);
    }

    @Test
    void aLinkLeadsToTheVersionsOfItsTargetAndAnotherFileHasItsOwn() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.topology.json"), file);
        backups.keep(link, content(1), NOON);

        assertThat(backups.of(file)).hasSize(1);
        assertThat(backups.of(folder.resolve("other.topology.json"))).isEmpty();
    }

    @Test
    void bytesThatAreNoTextStayAsTheyAre() throws Exception {
        byte[] strange = {(byte) 0xff, 0, (byte) 0xc3};
        backups.keep(file, strange, NOON);

        assertThat(backups.of(file).getFirst().content()).hasBinaryContent(strange);
    }

    private static byte[] content(int version) {
        return ("version " + version).getBytes(StandardCharsets.UTF_8);
    }
}
