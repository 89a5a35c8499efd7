package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareWithTest {
    @TempDir
    Path folder;

    private final Path sample = Session.sample("three-address-round-robin");

    @Test
    void theSameDesignIsTheSame() {
        Session session = Session.in(folder);
        assertThat(session.run("compare", sample, "--with", sample)).isZero();
        assertThat(session.out()).isEqualTo("The two designs say the same.\n");
    }

    @Test
    void aDifferenceIsShownAsADiff() throws IOException {
        Session session = Session.in(folder);
        assertThat(session.run("compare", sample, "--with", changed("other", "\"ttl\": 300,", "\"ttl\": 60,")))
                .isEqualTo(1);
        assertThat(session.out())
                .contains(
                        "changed A of www.example.com\n",
                        "  - www.example.com. 300 A 192.0.2.1",
                        "  + www.example.com. 60 A 192.0.2.1",
                        "1 difference.");
    }

    @Test
    void theJsonNamesThePlace() throws IOException {
        Session session = Session.in(folder);
        Path other = changed("other", "192.0.2.3", "192.0.2.4");
        assertThat(session.run("compare", sample, "--with", other, "--json")).isEqualTo(1);
        JsonNode differences = JsonMapper.shared().readTree(session.out()).get("differences");
        assertThat(differences.findValuesAsString("subject"))
                .containsExactly("example-com/www.example.com./A", "server-3");
    }

    @Test
    void changesOfTwoPeopleAreJoined() throws Exception {
        Session session = Session.in(folder);
        Path mine = changed("mine", "\"requestsPerHour\": 6", "\"requestsPerHour\": 7");
        Path theirs = changed("theirs", "\"ttl\": 300,", "\"ttl\": 60,");
        Path merged = folder.resolve("merged.topology.json");
        assertThat(session.run("compare", mine, "--with", theirs, "--base", sample, "--merge", merged))
                .isEqualTo(1);
        assertThat(session.out()).contains("A of www.example.com, only in", "2 places changed, 0 on both sides.");
        assertThat(DocumentText.write(DocumentFile.read(merged)))
                .contains("\"requestsPerHour\": 7", "\"owner\": \"www\", \"type\": \"A\", \"ttl\": 60");
    }

    @Test
    void aContradictionIsNotMerged() throws IOException {
        Session session = Session.in(folder);
        Path mine = changed("mine", "\"ttl\": 300,", "\"ttl\": 30,");
        Path theirs = changed("theirs", "\"ttl\": 300,", "\"ttl\": 60,");
        Path merged = folder.resolve("merged.topology.json");
        assertThat(session.run("compare", mine, "--with", theirs, "--base", sample, "--merge", merged))
                .isEqualTo(2);
        assertThat(session.err()).contains("Nothing was written", "1 place");
        assertThat(merged).doesNotExist();
        assertThat(session.run("compare", mine, "--with", theirs, "--base", sample))
                .isEqualTo(1);
        assertThat(session.out())
                .contains("CONFLICT", "+ here  www.example.com. 30 A", "+ there www.example.com. 60 A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--live --with x", "--base x --live", "--with x --merge y"})
    void whatDoesNotGoTogetherIsSaid(String options) {
        Session session = Session.in(folder);
        assertThat(session.run(
                        (Object[]) ("compare " + sample + " " + options).strip().split(" ", -1)))
                .isEqualTo(2);
        assertThat(session.err()).startsWith("fingerpost: ").contains("--").hasLineCount(1);
    }

    private Path changed(String name, String from, String to) throws IOException {
        String text = Files.readString(sample);
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve(name + ".topology.json"), text.replace(from, to));
    }
}
