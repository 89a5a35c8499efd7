package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Diagram;
import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawCommandTest {
    @TempDir
    Path folder;

    private final Path sample = Session.sample("three-lines");

    @ParameterizedTest
    @CsvSource({"x.svg,<?xml", "x.PDF,%PDF", "x.png,\u0089PNG"})
    void eachKindOfPictureIsWritten(String name, String begins) throws IOException {
        Session session = Session.in(folder);
        assertThat(session.run("draw", sample, "-o", folder.resolve(name))).isZero();
        assertThat(session.out()).contains(name).contains(" kB)");
        assertThat(new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.ISO_8859_1))
                .startsWith(begins);
    }

    @Test
    void thePictureShowsEveryBoxAndFollowsTheTheme() throws IOException {
        Session session = Session.in(folder);
        Path light = folder.resolve("light.svg");
        Path dark = folder.resolve("dark.svg");
        session.run("draw", sample, "-o", light);
        session.run("draw", sample, "-o", dark, "--theme", "dark");
        assertThat(light).content().contains("Edge overseas", "Resolver of Telecom", "www.example.com");
        assertThat(Files.readString(dark)).isNotEqualTo(Files.readString(light));
    }

    @Test
    void boxesWithoutAPlaceAreLaidOut() throws DocumentProblem {
        Document document = DocumentFile.read(sample).with(Diagram.EMPTY);
        Path file = folder.resolve("bare.topology.json");
        DocumentFile.write(file, document);
        Session session = Session.in(folder);
        assertThat(session.run("draw", file, "-o", folder.resolve("x.svg"))).isZero();
        assertThat(folder.resolve("x.svg")).content().contains("Edge overseas", "Origin 2");
    }

    @Test
    void whatIsFoldedIsOneBoxAndAGroupHasAFrame() throws DocumentProblem {
        Document document = DocumentFile.read(sample);
        Diagram diagram = document.diagram()
                .grouped(List.of(
                        new Group(Id.of("far"), GroupKind.SITE, "Far away", Set.of(Id.of("origin-1"))),
                        new Group(Id.of("near"), GroupKind.OTHER, "Near by", Set.of(Id.of("origin-2")))))
                .folding(Set.of(Subject.of(Id.of("near"))), true);
        Path file = folder.resolve("grouped.topology.json");
        DocumentFile.write(file, document.with(diagram));
        Session session = Session.in(folder);
        assertThat(session.run("draw", file, "-o", folder.resolve("x.svg"))).isZero();
        assertThat(folder.resolve("x.svg"))
                .content()
                .contains("Far away", "1 box", "Origin 1", "Near by", "1 backend")
                .doesNotContain("Origin 2");
    }

    @Test
    void whatCannotBeDrawnIsOneSentence() {
        Session session = Session.in(folder);
        assertThat(session.run("draw", sample, "-o", folder.resolve("x.gif"))).isEqualTo(2);
        assertThat(session.err()).contains("end it in .svg, .png or .pdf.");
        assertThat(session.run("draw", sample, "-o", folder.resolve("x.svg"), "--theme", "pink"))
                .isEqualTo(2);
        assertThat(session.err()).contains("there are light, dark and high-contrast");
        assertThat(session.run("draw", sample, "-o", folder.resolve("x.png"), "--scale", "1000"))
                .isEqualTo(2);
        assertThat(session.err()).contains("too large");
        assertThat(session.run("draw", sample, "-o", folder.resolve("none/x.svg")))
                .isEqualTo(2);
        assertThat(session.err()).contains("the folder is not there");
        assertThat(folder).isEmptyDirectory();
    }
}
