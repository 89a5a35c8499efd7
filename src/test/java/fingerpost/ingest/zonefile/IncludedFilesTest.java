package fingerpost.ingest.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncludedFilesTest {
    private static final String TOP = "$TTL 1h\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1.example.net.\n";

    @TempDir
    private Path above;

    private Path folder;

    @BeforeEach
    void make() throws IOException {
        folder = Files.createDirectories(above.resolve("zones/more")).getParent();
        Files.writeString(above.resolve("secret"), "secret A 192.0.2.66\n");
    }

    private ZoneFile read(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("main.zone"), TOP + lines);
        return ZoneFile.read(
                file,
                ReadingOptions.USUAL.withOrigin(DomainName.of("example.com")).withIncludes());
    }

    private static List<String> errors(ZoneFile file) {
        return file.faults().stream()
                .filter(ZoneFault::isError)
                .map(each -> each.place() + " " + each.code().word())
                .toList();
    }

    @Test
    void originAndOwnerComeBackAndTheTtlStaysAsInBind() throws Exception {
        Files.writeString(folder.resolve("inc.txt"), "q A 192.0.2.10\n$TTL 5\n$ORIGIN deep\nr A 192.0.2.11\n");
        ZoneFile file = read("$INCLUDE inc.txt sub\n A 192.0.2.66\nz A 192.0.2.1\n$INCLUDE \"more/x\"\n");
        assertThat(errors(file)).containsExactly("7:11 include-refused");
        assertThat(ServersReading.named(
                        Files.writeString(
                                folder.resolve("b.zone"),
                                Files.readString(folder.resolve("main.zone")).replace("$INCLUDE \"more/x\"\n", "")),
                        "example.com"))
                .contains(ServersReading.ours(file));
    }

    @Test
    void aFaultInAnIncludedFileNamesTheFile() throws Exception {
        Files.writeString(folder.resolve("more/hosts"), "a A 192.0.2.1\n\nb A x\nc A 192.0.2.3\n");
        ZoneFile file = read("$INCLUDE more/hosts\n$INCLUDE more/hosts west\n");
        assertThat(errors(file)).containsExactly("more/hosts:3:5 bad-data", "more/hosts:3:5 bad-data");
        assertThat(file.size()).isEqualTo(6);
        assertThat(file.record(5).owner()).hasToString("c.west.example.com.");
        assertThat(file.line(5)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret",
                "/etc/passwd",
                "link",
                "linked/secret",
                "more",
                "absent",
                ".",
                "a\\000b",
                "main.zone"
            })
    void nothingOutsideTheFolderIsRead(String name) throws Exception {
        Files.createSymbolicLink(folder.resolve("link"), above.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("linked"), above);
        ZoneFile file = read("$INCLUDE " + name + "\n");
        assertThat(errors(file)).containsExactly("4:10 include-refused");
        assertThat(file.size()).isEqualTo(2);
    }

    @Test
    void filesThatIncludeEachOtherEnd() throws Exception {
        Files.writeString(folder.resolve("a"), "$INCLUDE b\na A 192.0.2.1\n");
        Files.writeString(folder.resolve("b"), "$INCLUDE a\n$INCLUDE main.zone\nb A 192.0.2.1\n");
        ZoneFile file = read("$INCLUDE a\n");
        assertThat(errors(file)).containsExactly("b:1:10 include-refused", "b:2:10 include-refused");
        assertThat(file.size()).isEqualTo(4);
    }

    @Test
    void filesAreIncludedTenDeepAndNoDeeper() throws Exception {
        for (int i = 1; i <= 11; i++) {
            Files.writeString(folder.resolve("f" + i), "$INCLUDE f" + (i + 1) + "\nd" + i + " A 192.0.2.1\n");
        }
        ZoneFile file = read("$INCLUDE f1\n");
        assertThat(errors(file)).containsExactly("f10:1:10 include-refused");
        assertThat(file.size()).isEqualTo(12);
    }

    @Test
    void filesThatMultiplyAreStopped() throws Exception {
        for (int i = 1; i <= 9; i++) {
            Files.writeString(folder.resolve("f" + i), ("$INCLUDE f" + (i + 1) + "\n").repeat(10));
        }
        Files.writeString(folder.resolve("f10"), "a A 192.0.2.1\n");
        ZoneFile file = read("$INCLUDE f1\n");
        assertThat(file.size()).isLessThan(1200);
        assertThat(errors(file)).isNotEmpty();
    }
}
