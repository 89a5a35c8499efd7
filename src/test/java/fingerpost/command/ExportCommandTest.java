package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportCommandTest {
    private static final String ZONE = "zones/example.com.zone";

    @TempDir
    Path folder;

    private final Path sample = Session.sample("apex-alias-flattening");

    private int export(Session session, String target, Object... more) {
        Object[] words = new Object[6 + more.length];
        Object[] first = {"export", sample, "--to", target, "--out", folder.resolve("out")};
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        return session.run(words);
    }

    private Path zone() {
        return folder.resolve("out").resolve(ZONE);
    }

    @Test
    void theFilesAreWrittenAndTheLossesListed() {
        Session session = Session.in(folder);
        assertThat(export(session, "zone")).isZero();
        assertThat(zone()).content().contains("example.com.");
        assertThat(session.out())
                .startsWith("new        " + zone())
                .contains("Not expressed exactly:\napproximate  example.com ALIAS\n");
    }

    @Test
    void whatIsAlreadyThereIsLeftUntouched() throws IOException {
        Session session = Session.in(folder);
        export(session, "zone");
        Object before = Files.getAttribute(zone(), "unix:ino");
        assertThat(export(session, "zone")).isZero();
        assertThat(session.out()).startsWith("unchanged  ");
        assertThat(Files.getAttribute(zone(), "unix:ino")).isEqualTo(before);
    }

    @Test
    void aChangedFileIsShownAndNotReplacedWhereNobodyCanAgree() throws IOException {
        Session session = Session.in(folder);
        export(session, "zone");
        Files.writeString(zone(), Files.readString(zone()).replace("60 IN A", "61 IN A"));
        String edited = Files.readString(zone());
        assertThat(export(session, "zone")).isEqualTo(2);
        assertThat(session.err())
                .contains("--- " + ZONE, "-example.com. 61 IN A", "+example.com. 60 IN A")
                .endsWith("fingerpost: Nothing was written, because " + ZONE
                        + " would change; call again with --force.\n");
        assertThat(zone()).hasContent(edited);
    }

    @Test
    void aPersonIsAskedAndANoWritesNothing() throws IOException {
        export(Session.in(folder), "zone");
        Files.writeString(zone(), "; mine\n");
        Session no = Session.answering(folder, "n\n");
        assertThat(export(no, "zone")).isEqualTo(2);
        assertThat(no.err()).contains("Replace " + ZONE).contains("[y/N]").contains("Nothing was written.");
        assertThat(zone()).content().isEqualTo("; mine\n");
        Session silent = Session.answering(folder, "");
        assertThat(export(silent, "zone")).isEqualTo(2);
        Session yes = Session.answering(folder, "yes\n");
        assertThat(export(yes, "zone")).isZero();
        assertThat(yes.out()).startsWith("replaced   ");
        assertThat(zone()).content().contains("SOA");
    }

    @Test
    void forceReplacesWithoutAsking() throws IOException {
        export(Session.in(folder), "zone");
        Files.writeString(zone(), "; mine\n");
        assertThat(export(Session.in(folder), "zone", "--force")).isZero();
        assertThat(zone()).content().contains("SOA");
    }

    @Test
    void theJsonNamesFilesAndLosses() {
        Session session = Session.in(folder);
        assertThat(export(session, "zone", "--json")).isZero();
        JsonNode report = JsonMapper.shared().readTree(session.out());
        assertThat(report.propertyNames())
                .containsExactly("files", "losses", "changed", "checksum", "dangers", "noLongerMade");
        assertThat(report.get("files").get(0).asString()).isEqualTo(ZONE);
        JsonNode losses = report.get("losses");
        losses.forEach(each -> {
            assertThat(each.propertyNames()).containsExactly("subject", "status", "message");
            assertThat(each.get("status").asString()).isIn("exact", "approximate", "cannot");
        });
        assertThat(losses.findValuesAsString("subject")).contains("example-com/example.com./ALIAS");
    }

    @Test
    void anUnknownTargetOrVersionIsAnsweredWithThoseThereAre() {
        Session session = Session.in(folder);
        assertThat(export(session, "apache")).isEqualTo(2);
        assertThat(session.err())
                .startsWith("fingerpost: There is no target \"apache\"; there are zone, nginx, ")
                .hasLineCount(1);
        assertThat(export(session, "nginx", "--target-version", "0.1")).isEqualTo(2);
        assertThat(session.err()).contains("The target nginx has no version \"0.1\"; it has ");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsSaid() throws IOException {
        Files.writeString(folder.resolve("out"), "");
        Session session = Session.in(folder);
        assertThat(export(session, "zone")).isEqualTo(2);
        assertThat(session.err()).contains("is a file; name a folder to write into.");
        Files.delete(folder.resolve("out"));
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/zones"), "");
        assertThat(export(session, "zone")).isEqualTo(2);
        assertThat(session.err()).contains("was not written").hasLineCount(1);
    }

    @Test
    void aDesignWithoutAnythingForTheTargetSaysSo() {
        Session session = Session.in(folder);
        assertThat(export(session, "nginx")).isZero();
        assertThat(session.out()).contains("nothing for the target nginx");
    }

    @Test
    void aDryRunWritesNothingAndItsSumIsWhatWasReviewed() throws IOException {
        Session session = Session.in(folder);
        assertThat(export(session, "zone", "--dry-run", "--json")).isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();
        String sum = JsonMapper.shared().readTree(session.out()).get("checksum").asString();
        assertThat(export(session, "zone", "--reviewed", "0123456789abcdef")).isEqualTo(2);
        assertThat(session.err()).contains("no longer the reviewed one").hasLineCount(1);
        assertThat(export(session, "zone", "--reviewed", sum)).isZero();
        assertThat(zone()).exists();
        assertThat(export(session, "zone", "--dry-run")).isZero();
        Files.writeString(zone(), "; mine\n");
        assertThat(export(session, "zone", "--reviewed", sum)).isEqualTo(2);
        assertThat(zone()).content().isEqualTo("; mine\n");
        assertThat(export(session, "zone", "--dry-run")).isEqualTo(1);
        assertThat(session.err()).contains("-; mine");
    }

    @Test
    void whatWasReplacedCanBePutBack() throws IOException {
        Session session = Session.in(folder);
        export(session, "zone");
        Files.writeString(zone(), "; mine\n");
        export(session, "zone", "--force");
        String exported = Files.readString(zone());
        assertThat(export(session, "zone", "--restore", "1")).isZero();
        assertThat(session.out()).isEqualTo("restored   " + zone() + "\n");
        assertThat(zone()).content().isEqualTo("; mine\n");
        assertThat(export(session, "zone", "--restore", "2")).isZero();
        assertThat(zone()).content().isEqualTo(exported);
        assertThat(export(session, "zone", "--restore", "9")).isEqualTo(2);
        assertThat(session.err()).contains("has no version 9; it has 1, 2, 3.");
    }

    @Test
    void otherNameServersOfAZoneWantToBeAccepted() throws IOException {
        Session session = Session.in(folder);
        export(session, "zone");
        String old = Files.readString(zone()).replaceFirst(" IN NS ns1", " IN NS elsewhere");
        Files.writeString(zone(), old);
        assertThat(export(session, "zone", "--force")).isEqualTo(2);
        assertThat(session.err()).contains("The name servers of example.com.", "--accept apex-ns");
        assertThat(zone()).content().isEqualTo(old);
        assertThat(export(session, "zone", "--force", "--accept", "nonsense")).isEqualTo(2);
        assertThat(export(session, "zone", "--force", "--accept", "apex-ns")).isZero();
        assertThat(zone()).content().doesNotContain("elsewhere");
    }

    @Test
    void aFileThatIsNoLongerMadeIsNamedAndLeft() throws IOException {
        Session session = Session.in(folder);
        export(session, "zone");
        Path other = folder.resolve("other.topology.json");
        Files.writeString(other, Files.readString(sample).replace("\"example.com\"", "\"example.org\""));
        assertThat(session.run(
                        "export", other, "--to", "zone", "--out", folder.resolve("out"), "--accept", "contradictions"))
                .isZero();
        assertThat(session.out()).contains("left there " + zone());
        assertThat(zone()).exists();
    }

    @Test
    void filesThatContradictEachOtherWantToBeAccepted() {
        Session session = Session.in(folder);
        Path broken = Session.sample("dual-stack-broken-v6");
        Path into = folder.resolve("out");
        assertThat(session.run("export", broken, "--to", "nginx", "--out", into))
                .isEqualTo(2);
        assertThat(session.err())
                .startsWith("fingerpost: Nothing was written, because the files would contradict each other. IP02: ")
                .hasLineCount(1);
        assertThat(into).doesNotExist();
        assertThat(session.run("export", broken, "--to", "nginx", "--out", into, "--accept", "contradictions"))
                .isZero();
        assertThat(into).isNotEmptyDirectory();
    }
}
