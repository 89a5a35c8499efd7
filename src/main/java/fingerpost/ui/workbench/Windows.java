package fingerpost.ui.workbench;

import fingerpost.ui.shared.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.stage.Stage;

/** The windows of one program. */
public final class Windows {
    private static final String OPEN = "open";

    private final Function<Stage, Tools> tools;
    private final List<Workbench> windows = new ArrayList<>();

    /**
     * None yet.
     *
     * @param tools what the window on that stage needs
     */
    public Windows(Function<Stage, Tools> tools) {
        this.tools = tools;
    }

    /** Puts another window on that stage. */
    public Workbench open(Stage stage) {
        return new Workbench(stage, tools.apply(stage), this);
    }

    /** The files that were open when the program was last left, for that to be taken up again. */
    public static List<Path> lastOpen(Settings settings) {
        return settings.list(OPEN).stream().map(Path::of).toList();
    }

    void add(Workbench window) {
        windows.add(window);
    }

    /** What was open in the last window is remembered. */
    void remove(Workbench window) {
        windows.remove(window);
        remember();
    }

    int count() {
        return windows.size();
    }

    List<ProjectTab> tabs() {
        return windows.stream().flatMap(window -> window.tabs().stream()).toList();
    }

    boolean goTo(Path file) {
        for (Workbench window : windows) {
            if (window.goToTab(file)) {
                return true;
            }
        }
        return false;
    }

    /** Closes them all as they are, which are then those that were open last. */
    void vanish() {
        List<Workbench> closing = List.copyOf(windows);
        windows.clear();
        closing.forEach(Workbench::vanish);
    }

    /** Writes down what is open, while anything can be. */
    void remember() {
        if (!windows.isEmpty()) {
            List<String> files = tabs().stream()
                    .flatMap(tab -> tab.project().file().stream())
                    .map(file -> file.toAbsolutePath().normalize().toString())
                    .distinct()
                    .toList();
            windows.getFirst().settings().remember(OPEN, files);
        }
    }
}
