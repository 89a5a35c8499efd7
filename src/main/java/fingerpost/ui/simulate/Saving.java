package fingerpost.ui.simulate;

import fingerpost.picture.Chart;
import fingerpost.picture.ChartFiles;
import fingerpost.picture.ChartTable;
import fingerpost.picture.Theme;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Ask;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;

/** Writes a picture into a file that the person names. */
final class Saving {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 480;

    private final Background background;
    private final Ask ask;
    private final Project project;

    Saving(Background background, Ask ask, Project project) {
        this.background = background;
        this.ask = ask;
        this.project = project;
    }

    /** Kinds of files. */
    enum Format {
        SVG("Drawing (SVG)\u2026"),
        PNG("Image (PNG)\u2026"),
        PDF("Page (PDF)\u2026"),
        CSV("Numbers (CSV)\u2026");

        private final String word;

        Format(String word) {
            this.word = word;
        }

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The bytes of such a file. */
        byte[] bytes(Chart chart, Theme theme) {
            ChartFiles files = new ChartFiles(theme, WIDTH, HEIGHT);
            return switch (this) {
                case SVG -> files.svg(chart).getBytes(StandardCharsets.UTF_8);
                case PNG -> files.png(chart, 2);
                case PDF -> files.pdf(chart);
                case CSV -> ChartTable.csv(chart).getBytes(StandardCharsets.UTF_8);
            };
        }

        static List<MenuItem> all(Consumer<Format> chosen) {
            List<MenuItem> items = new ArrayList<>();
            for (Format each : values()) {
                MenuItem item = new MenuItem(Speech.of(each.word));
                item.setId("simulate-save-" + each.ending());
                item.setOnAction(_ -> chosen.accept(each));
                items.add(item);
            }
            return items;
        }
    }

    void save(Chart chart, Format format, Theme theme) {
        String suggestion =
                chart.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "." + format.ending();
        Optional<Path> near = project.file();
        ask.textToSave(Speech.of("Save the picture"), suggestion, near)
                .ifPresent(path -> write(chart, format, theme, path));
    }

    private void write(Chart chart, Format format, Theme theme, Path path) {
        background.start(
                Speech.of("Writing {0}", path.getFileName()),
                () -> Files.write(path, format.bytes(chart, theme)),
                _ -> project.say(Notice.plain(Speech.of("Wrote {0}", path))),
                failure ->
                        project.say(Notice.refused(Speech.of("The picture was not written: {0}", Reason.of(failure)))));
    }
}
