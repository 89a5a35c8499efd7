package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

class ChartFilesTest {
    private static final ChartFiles LIGHT = new ChartFiles(Theme.LIGHT, 640, 320);

    static Stream<Chart> charts() {
        return Stream.of(
                SampleCharts.curves(),
                SampleCharts.stacked(),
                SampleCharts.none(),
                SampleCharts.lanes(),
                SampleCharts.flows());
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void anSvgIsWellFormedAndNamesItself(Chart chart) throws Exception {
        Document svg = parsed(LIGHT.svg(chart));

        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(chart.title());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aPngHasTheSizeAskedForAtItsScale(Chart chart) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(LIGHT.png(chart, 2)));

        assertThat(image.getWidth()).isEqualTo(1280);
        assertThat(image.getHeight()).isEqualTo(640);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aPdfHasOnePageOfThatSizeWithItsTitleAsText(Chart chart) throws IOException {
        try (PDDocument document = Loader.loadPDF(LIGHT.pdf(chart))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(640);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(320);
            assertThat(new PDFTextStripper().getText(document)).contains(chart.title());
        }
    }

    @Test
    void everyKindOfFileSaysTheSameShares() throws IOException {
        try (PDDocument document = Loader.loadPDF(LIGHT.pdf(SampleCharts.stacked()))) {
            assertThat(new PDFTextStripper().getText(document)).contains("web-1  100 %", "web-2 fails");
        }
        assertThat(LIGHT.svg(SampleCharts.stacked())).contains(">web-1  100 %<", ">web-2  0 %<", ">web-2 fails<");
        assertThat(ChartTable.csv(SampleCharts.stacked())).isEqualTo(ChartTable.csv(SampleCharts.curves()));
    }

    @Test
    void whereThereIsNothingToDrawNoAxisPretendsToMeasureIt() {
        assertThat(LIGHT.svg(SampleCharts.none())).contains(">Nothing<").doesNotContain(">Time<", ">50 %<");
    }

    @Test
    void aCurveIsNamedAtItsEndWithItsShareAsANumber() {
        assertThat(LIGHT.svg(SampleCharts.curves()))
                .contains(">web-1  100 %<", ">web-2  0 %<", ">web-2 fails<", ">Time<");
    }

    /** The ground of a word begins 11 above its baseline, and a line is 2 thick. */
    @Test
    void theWordOfAMarkDoesNotCoverALineAtTheTop() {
        String word = LIGHT.svg(SampleCharts.curves())
                .lines()
                .filter(line -> line.contains(">web-2 fails<"))
                .findFirst()
                .orElseThrow();

        assertThat(Double.parseDouble(word.replaceAll(".* y=\"([0-9.]+)\".*", "$1")) - 11)
                .isGreaterThanOrEqualTo(ChartPainter.TOP + 2);
    }

    @Test
    void lightAndDarkDifferInColourOnly() {
        String light = LIGHT.svg(SampleCharts.curves());
        String dark = new ChartFiles(Theme.DARK, 640, 320).svg(SampleCharts.curves());

        assertThat(dark).isNotEqualTo(light);
        assertThat(dark.replaceAll("#[0-9a-f]{6}", "#")).isEqualTo(light.replaceAll("#[0-9a-f]{6}", "#"));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aChartHoldsOutInASmallSpace(Chart chart) {
        assertThat(new ChartFiles(Theme.LIGHT, 60, 40).svg(chart)).doesNotContain("NaN", "Infinity");
    }

    @Test
    void aPictureWithoutSizeOrBeyondAllMemoryIsRefused() {
        assertThatThrownBy(() -> new ChartFiles(Theme.LIGHT, 0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChartFiles(Theme.LIGHT, 100_000, 100_000))
                .hasMessage("A chart of 100000 by 100000 pixels cannot be made.");
    }

    @Test
    void labelsDoNotCoverEachOther() {
        double[] spread = PlotPainter.spread(new double[] {50, 51, 52, 99}, 0, 100);

        for (int i = 1; i < spread.length; i++) {
            assertThat(spread[i] - spread[i - 1]).isGreaterThanOrEqualTo(14);
        }
        assertThat(spread[3]).isLessThanOrEqualTo(100);
    }
}
