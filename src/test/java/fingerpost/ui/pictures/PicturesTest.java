package fingerpost.ui.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Samples;
import fingerpost.layout.Box;
import fingerpost.layout.SimpleLayout;
import fingerpost.picture.Drawing;
import fingerpost.picture.PictureFormat;
import fingerpost.picture.Theme;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.OnStage;
import fingerpost.ui.ScriptedAsk;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnStage.class)
class PicturesTest {
    private final Project project = new Project();
    private final ScriptedAsk ask = new ScriptedAsk();
    private final Paper printer = new Paper();
    private Drawing drawing;
    private final Pictures pictures;

    PicturesTest() {
        project.open(Samples.find("canary").orElseThrow().document(), Optional.empty());
        Topology topology = project.topology();
        TopologyGraph graph = TopologyGraph.of(topology);
        drawing = Drawing.of(graph, new SimpleLayout().place(graph, Drawing.sizes(graph), () -> false));
        pictures = new Pictures(
                project,
                new Background(Runnable::run, Runnable::run),
                ask,
                () -> drawing,
                () -> drawing.bounds(),
                () -> Theme.DARK,
                _ -> {},
                printer);
    }

    /** Keeps what it was given. */
    private static final class Paper implements Printing {
        private List<String> printers = List.of();
        private Optional<PrintWish> wish = Optional.empty();
        private boolean jammed;
        private final List<String> printed = new ArrayList<>();
        private final List<Image> images = new ArrayList<>();

        @Override
        public List<String> printers() {
            return printers;
        }

        @Override
        public Optional<PrintWish> ask(List<String> printers) {
            return wish;
        }

        @Override
        public Optional<String> print(PrintWish wish, String title, Image image) {
            if (jammed) {
                return Optional.of("The paper is jammed.");
            }
            printed.add(wish.printer() + " " + wish.copies() + " " + title + " "
                    + (image.getWidth() > 1_000 ? "large" : "small"));
            images.add(image);
            return Optional.empty();
        }
    }

    /** As large as that of thousands of boxes. */
    private Drawing scattered() {
        TopologyGraph graph = TopologyGraph.of(project.topology());
        Map<Subject, Box> near = new SimpleLayout().place(graph, Drawing.sizes(graph), () -> false);
        Map<Subject, Box> far = new HashMap<>();
        near.forEach(
                (subject, box) -> far.put(subject, new Box(box.x() * 30, box.y() * 30, box.width(), box.height())));
        return Drawing.of(graph, far);
    }

    @ParameterizedTest
    @CsvSource({"SVG, <svg", "PNG, PNG", "PDF, %PDF"})
    void eachKindOfFileIsWrittenUnderTheNameOfTheDesign(PictureFormat format, String begin, @TempDir Path folder)
            throws Exception {
        Path file = folder.resolve("drawing" + format.ending());
        ask.answer(file);

        pictures.save(Section.WHOLE, format, Theme.LIGHT, 1);

        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).substring(0, 400))
                .contains(begin);
        assertThat(project.noticeProperty().get().text()).contains("drawing" + format.ending());
    }

    @Test
    void whatIsSelectedIsPaintedWithTheLinesBetweenItAlone() {
        Subject zone = Subject.of(project.topology().zones().getFirst().id());

        Drawing part = Section.SELECTION.of(drawing, Set.of(zone), drawing.bounds());

        assertThat(part.frames()).hasSize(1);
        assertThat(part.cards()).isNotEmpty().hasSizeLessThan(drawing.cards().size());
        assertThat(part.wires())
                .allSatisfy(wire -> assertThat(part.cards())
                        .extracting(card -> card.subject())
                        .contains(wire.edge().from(), wire.edge().to()));
    }

    @Test
    void whatIsSeenIsPaintedAlone() {
        Box first = drawing.cards().getFirst().box();

        Drawing part = Section.SEEN.of(drawing, Set.of(), first);

        assertThat(part.cards())
                .extracting(card -> card.subject())
                .contains(drawing.cards().getFirst().subject());
        assertThat(part.cards()).hasSizeLessThan(drawing.cards().size());
    }

    @Test
    void withoutAPrinterPdfIsNamedInstead() {
        pictures.print();

        assertThat(project.noticeProperty().get().text()).contains("PDF");
    }

    @Test
    void thePrinterThatIsChosenGetsTheDrawing() {
        printer.printers = List.of("Office", "Attic");
        printer.wish = Optional.of(new PrintWish("Attic", 2));

        pictures.print();

        assertThat(printer.printed)
                .containsExactly("Attic 2 " + project.topology().title() + " large");
        assertThat(project.noticeProperty().get().text()).isEqualTo("Sent the drawing to Attic");
    }

    @Test
    void paperStaysWhiteAndAVeryLargeDrawingIsPrintedSmaller() {
        printer.printers = List.of("Office");
        printer.wish = Optional.of(new PrintWish("Office", 1));
        drawing = scattered();

        pictures.print();

        assertThat(printer.images).singleElement().satisfies(image -> {
            assertThat(image.getWidth() * image.getHeight()).isBetween(10e6, 31e6);
            assertThat(image.getPixelReader().getArgb(0, 0)).isEqualTo(0xffffffff);
        });
    }

    @Test
    void nothingIsPrintedBeforeAPrinterIsChosen() {
        printer.printers = List.of("Office");

        pictures.print();

        assertThat(printer.printed).isEmpty();
    }

    @Test
    void aPrinterThatTakesNothingIsTold() {
        printer.printers = List.of("Office");
        printer.wish = Optional.of(new PrintWish("Office", 1));
        printer.jammed = true;

        pictures.print();

        assertThat(project.noticeProperty().get().text()).isEqualTo("The paper is jammed.");
    }

    @Test
    void anEmptyPartIsNoPicture() {
        pictures.save(Section.SELECTION, PictureFormat.SVG, Theme.LIGHT, 1);

        assertThat(project.noticeProperty().get()).isInstanceOf(Notice.class);
        assertThat(project.noticeProperty().get().text()).startsWith("There is nothing");
    }
}
