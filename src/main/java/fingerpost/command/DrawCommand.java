package fingerpost.command;

import fingerpost.document.AtomicFiles;
import fingerpost.document.Document;
import fingerpost.layout.FoldedPlaces;
import fingerpost.picture.Drawing;
import fingerpost.picture.PictureFormat;
import fingerpost.picture.Theme;
import fingerpost.topology.FoldedGraph;
import fingerpost.topology.TopologyGraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fingerpost draw FILE -o PICTURE}. */
@Command(
        name = "draw",
        description =
                "Draws a design as SVG, PNG or PDF, with its groups and with what is folded as one box each; boxes"
                        + " without a place are laid out.",
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
final class DrawCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A topology, such as shop.topology.json.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "PICTURE",
            description = "The picture to write; it ends in .svg, .png or .pdf.")
    private Path picture = Path.of("");

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            description = "light (usual), dark or high-contrast.",
            defaultValue = "light")
    private String theme = "light";

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = "Pixels per unit of a PNG; 2 is usual.",
            defaultValue = "2")
    private double scale = 2;

    DrawCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Theme colours = Theme.named(theme)
                .orElseThrow(() -> new CallProblem(
                        "There is no theme \"" + theme + "\"; there are light, dark and high-contrast."));
        Document document = Opened.document(file);
        byte[] bytes = painted(drawing(document), colours);
        try {
            AtomicFiles.write(picture, bytes);
        } catch (IOException failed) {
            throw new CallProblem(picture + " was not written: " + AtomicFiles.reason(failed), failed);
        }
        console.say(picture + " (" + (bytes.length + 1023) / 1024 + " kB)");
        return Exit.FINE;
    }

    private byte[] painted(Drawing drawing, Theme colours) {
        PictureFormat format = PictureFormat.of(picture.toString())
                .orElseThrow(() -> new CallProblem(
                        picture + " is no kind of picture that can be drawn; end it in .svg, .png or .pdf."));
        try {
            return format.bytes(drawing, colours, scale);
        } catch (IllegalArgumentException tooLarge) {
            throw new CallProblem(String.valueOf(tooLarge.getMessage()), tooLarge);
        }
    }

    private static Drawing drawing(Document document) {
        TopologyGraph graph = document.graph();
        FoldedGraph shown = document.shown(graph);
        return Drawing.of(shown.graph(), FoldedPlaces.shown(graph, shown, Arranged.boxes(document, graph)));
    }
}
