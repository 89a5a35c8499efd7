package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareFilesTest {
    @TempDir
    Path folder;

    private final Path sample = Session.sample("one-vps-five-sites");

    private Path exported(String target) {
        Path out = folder.resolve("out");
        assertThat(Session.in(folder).run("export", sample, "--to", target, "--out", out))
                .isZero();
        return out;
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void whatWasExportedIsAsDesignedAndTheGuessIsSaid() {
        Session session = Session.in(folder);
        assertThat(session.run("compare", sample, "--files", exported("bind"))).isZero();
        assertThat(session.out())
                .contains("same     zones/example.com.zone\n")
                .endsWith("What is deployed is as designed: 4 files.\n");
        assertThat(session.err())
                .isEqualTo("Compared with the target bind, because 4 of its 4 files are there; --to takes another.\n");
    }

    @Test
    void eachDifferenceHasBothSides() throws IOException {
        Path out = exported("bind");
        edit(out.resolve("zones/example.com.zone"), "*.example.com. 3600 IN A 203.0", "*.example.com. 60 IN A 203.0");
        edit(out.resolve("zones/example.org.zone"), "wiki.example.org. 3600 IN A", "WIKI 1h IN A");
        edit(out.resolve("named.conf"), "recursion no", "recursion yes");
        Files.writeString(out.resolve("extra.conf"), "");
        Files.delete(out.resolve("zones.conf"));
        Session session = Session.in(folder);
        assertThat(session.run("compare", sample, "--files", out)).isEqualTo(1);
        assertThat(session.out())
                .contains("""
                    differs  zones/example.com.zone
                      A of *.example.com, another TTL
                        deployed  *.example.com. 60 A 203.0.113.20
                        design    *.example.com. 3600 A 203.0.113.20
                    """)
                .contains("alike    zones/example.org.zone, record by record\n")
                .contains("differs  named.conf\n         in options\n", "\n-    recursion yes", "\n+    recursion no")
                .contains("foreign  extra.conf, which is not of the design\n")
                .contains("missing  zones.conf, which the design makes\n")
                .contains("3 of 4 files of the design are not deployed as designed; 1 file is not of the design.");
    }

    @Test
    void theJsonHasEachFileWithItsState() throws Exception {
        Path out = exported("zone");
        edit(out.resolve("zones/example.com.zone"), "203.0.113.20", "203.0.113.21");
        Session session = Session.in(folder);
        assertThat(session.run("compare", sample, "--files", out, "--to", "zone", "--json"))
                .isEqualTo(1);
        JsonNode json = JsonMapper.shared().readTree(session.out());
        assertThat(session.err()).isEmpty();
        assertThat(json.get("target").asString()).isEqualTo("zone");
        JsonNode file = json.get("files").get(0);
        assertThat(file.get("state").asString()).isEqualTo("differs");
        assertThat(file.get("zone").asString()).isEqualTo("example.com.");
        assertThat(file.get("differences").get(0).get("deployed").get(0).asString())
                .isEqualTo("example.com. 3600 A 203.0.113.21");
        assertThat(json.get("files").get(1).get("state").asString()).isEqualTo("same");
    }

    @ParameterizedTest
    @CsvSource({
        "--files nowhere, There is no folder",
        "--files sample-topologies, cannot be told; say it with --to zone",
        "--files pom.xml, is a file; name the folder",
        "--files sample-topologies --to word, 'no target \"word\"; there are zone'",
        "--with pom.xml --files sample-topologies, is a comparison of its own",
        "--live --to zone, --to says for what"
    })
    void whatCannotBeIsSaid(String options, String why) {
        Session session = Session.in(folder);
        assertThat(session.run((Object[]) ("compare " + sample + " " + options).split(" ", -1)))
                .isEqualTo(2);
        assertThat(session.err()).startsWith("fingerpost: ").contains(why).hasLineCount(1);
    }
}
