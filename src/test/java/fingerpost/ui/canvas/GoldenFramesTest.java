package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.picture.Card;
import fingerpost.picture.Detail;
import fingerpost.picture.Drawing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The samples look as they were accepted: at most {@link #PIXELS} of 256,000 pixels differ by more than {@link #SHADES} of
 * 255 in any channel, which leaves room for the palette of the pictures and for another rasterizer. Where one fails, what
 * was expected, what was painted and where they differ lie in {@code target/golden}. Whoever changes the look on purpose
 * looks at those, then accepts them: {@code mvn test -Dtest=GoldenFramesTest -Dgolden.accept=true}.
 */
class GoldenFramesTest {
    private static final int PIXELS = 40;
    private static final int SHADES = 16;
    private static final Path ACCEPTED = Path.of("src/test/resources/fingerpost/ui/canvas");
    private static final Path REFUSED = Path.of("target/golden");

    @ParameterizedTest
    @MethodSource("fingerpost.ui.canvas.GoldenFrame#all")
    void aSampleLooksAsItWasAccepted(GoldenFrame frame) throws IOException {
        Pixels painted = frame.painted();
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(ACCEPTED);
            Files.write(ACCEPTED.resolve(frame.file()), painted.png());
            return;
        }
        Pixels accepted = accepted(frame);
        long differing = accepted.differing(painted, SHADES);
        if (differing > PIXELS) {
            Files.createDirectories(REFUSED);
            Files.write(REFUSED.resolve("expected-" + frame), accepted.png());
            Files.write(REFUSED.resolve("painted-" + frame), painted.png());
            Files.write(
                    REFUSED.resolve("difference-" + frame),
                    accepted.difference(painted, SHADES).png());
        }
        assertThat(differing)
                .as("pixels that differ: see expected-, painted- and difference-%s in %s", frame, REFUSED)
                .isLessThanOrEqualTo(PIXELS);
    }

    private static Pixels accepted(GoldenFrame frame) throws IOException {
        try (InputStream in = GoldenFramesTest.class.getResourceAsStream(frame.file())) {
            assertThat(in).as("an accepted picture %s", frame).isNotNull();
            return Pixels.read(in.readAllBytes());
        }
    }

    @Test
    void aTextThatMovesByOnePixelIsADifferenceAndItsPlaceIsShown() {
        GoldenFrame frame = GoldenFrame.all().skip(2).findFirst().orElseThrow();
        Pixels painted = frame.painted();
        int[] moved = painted.rgb().clone();
        int row = GoldenFrame.WIDTH * (GoldenFrame.HEIGHT / 2);
        System.arraycopy(
                painted.rgb(),
                row - GoldenFrame.WIDTH * 20,
                moved,
                row - GoldenFrame.WIDTH * 20 + 1,
                GoldenFrame.WIDTH * 40);
        Pixels other = new Pixels(GoldenFrame.WIDTH, moved);

        assertThat(painted.differing(other, SHADES)).isGreaterThan(PIXELS);
        assertThat(painted.differing(Pixels.read(painted.png()), SHADES)).isLessThan(PIXELS / 2);
        assertThat(painted.difference(other, SHADES).rgb())
                .contains(0xffff00ff)
                .startsWith(0xff808080 | ((painted.rgb()[0] >> 1) & 0x7f7f7f));
    }

    @ParameterizedTest
    @MethodSource("large")
    void itsTextsCanBeRead(GoldenFrame frame) throws IOException {
        Pixels accepted = accepted(frame);
        Drawing drawing = frame.drawing();
        Viewport view = frame.view(drawing);
        List<Box> texts = new ArrayList<>();
        drawing.wires().forEach(wire -> texts.add(wire.label().grown(-4)));
        for (Card card : drawing.cards()) {
            Box box = card.box();
            Box title = card.glyph().title(box, Detail.FULL);
            texts.add(new Box(title.x(), title.y() + 6, title.width() - 20, title.height() - 10));
            texts.add(new Box(box.x() + 10, title.bottom() + 26, box.width() - 20, box.bottom() - title.bottom() - 30));
        }
        List<Box> seen = texts.stream()
                .filter(box ->
                        box.width() > 8 && box.height() > 8 && view.seen().contains(box))
                .toList();

        assertThat(seen).isNotEmpty();
        for (Box box : seen) {
            assertThat(accepted.contrast(
                            (int) view.toCanvasX(box.x()),
                            (int) view.toCanvasY(box.y()),
                            (int) (box.width() * frame.zoom()),
                            (int) (box.height() * frame.zoom())))
                    .as("contrast at %s", box)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    static Stream<GoldenFrame> large() {
        return GoldenFrame.all().filter(frame -> frame.zoom() == 2);
    }
}
