package fingerpost.ui.workbench;

import fingerpost.ui.canvas.View;
import fingerpost.ui.shared.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How each design was seen last, kept from one start of the program to the next. */
final class LastViews {
    private static final String KEY = "seen";
    private static final int MOST = 50;
    private static final String BETWEEN = "\t";
    private static final int PARTS = 9;

    private final Settings settings;

    LastViews(Settings settings) {
        this.settings = settings;
    }

    /**
     * What was seen of a design.
     *
     * @param mode one that shows the drawing
     */
    record Last(Shown mode, PanesAt panes, View view) {
        private String line() {
            return String.join(
                    BETWEEN,
                    mode.name(),
                    Boolean.toString(panes.drawer()),
                    panes.tab(),
                    Double.toString(panes.left()),
                    Double.toString(panes.right()),
                    Double.toString(panes.drawerAt()),
                    Double.toString(view.x()),
                    Double.toString(view.y()),
                    Double.toString(view.zoom()));
        }

        private static Optional<Last> read(String[] parts) {
            try {
                double[] numbers = new double[PARTS];
                for (int i = 3; i < PARTS; i++) {
                    numbers[i] = Double.parseDouble(parts[i]);
                }
                return Optional.of(new Last(
                        Shown.valueOf(parts[0]),
                        new PanesAt(Boolean.parseBoolean(parts[1]), parts[2], numbers[3], numbers[4], numbers[5]),
                        new View(numbers[6], numbers[7], numbers[8])));
            } catch (IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }
    }

    /** Of the design in that file. */
    Optional<Last> of(Path design) {
        String start = start(design);
        return settings.list(KEY).stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).split(BETWEEN, -1))
                .filter(parts -> parts.length == PARTS)
                .findFirst()
                .flatMap(Last::read);
    }

    /** Of the design in that file from now on. */
    void remember(Path design, Last last) {
        String start = start(design);
        List<String> lines = new ArrayList<>();
        lines.add(start + last.line());
        settings.list(KEY).stream()
                .filter(line -> !line.startsWith(start))
                .limit(MOST - 1)
                .forEach(lines::add);
        settings.remember(KEY, lines);
    }

    private static String start(Path design) {
        return design.toAbsolutePath().normalize() + BETWEEN;
    }
}
