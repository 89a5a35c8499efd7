package fingerpost.ui.workbench;

import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** One window, with a tab for each project that is open in it. Always has a tab, of which one is shown. */
public final class Workbench implements Places {
    private final Stage stage;
    private final Tools tools;
    private final Windows windows;
    private final List<ProjectTab> tabs = new ArrayList<>();
    private final TabStrip strip = new TabStrip(this);
    private final StackPane body = new StackPane();
    private ProjectTab shown;

    /** The only window of a program, with the welcome screen until something is opened. */
    public Workbench(Stage stage, Tools tools) {
        this(stage, tools, new Windows(_ -> tools));
    }

    /** A window on the stage beside those that are open. */
    Workbench(Stage stage, Tools tools, Windows windows) {
        this.stage = stage;
        this.tools = tools;
        this.windows = windows;
        VBox.setVgrow(body, Priority.ALWAYS);
        Scene scene = WindowPlace.scene(stage, new VBox(strip.node(), body), tools.settings(), windows.count());
        tools.look().dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        shown = new ProjectTab(stage, tools, this);
        add(shown);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.setOnHidden(_ -> end());
        windows.add(this);
        show(shown);
    }

    /** Makes ready what the first project will need; for a moment in which nobody waits. */
    public void prepare() {
        shown.prepare();
    }

    /** Opens each of the files in its tab, without the welcome screen before the first; none leaves that one. */
    public void open(List<Path> opened) {
        List<ProjectTab> fresh = new ArrayList<>();
        for (Path file : opened.stream().distinct().toList()) {
            ProjectTab tab = fresh.isEmpty() && shown.files().isUntouched() ? shown : another();
            fresh.add(tab);
            tab.open(file, () -> {
                if (tabs.size() > 1) {
                    remove(tab);
                }
            });
        }
        fresh.stream().findFirst().filter(tabs::contains).ifPresent(this::show);
    }

    /** Shows the project in place of the welcome screen. */
    public void show() {
        shown.files().back();
    }

    /** The project that is shown. */
    public Project project() {
        return shown.project();
    }

    /** What can be called of the project that is shown. */
    public Actions actions() {
        return shown.actions();
    }

    /** Every project of the window, from left to right. */
    public List<Project> projects() {
        return tabs.stream().map(ProjectTab::project).toList();
    }

    @Override
    public boolean goTo(Path file) {
        return windows.goTo(file);
    }

    @Override
    public ProjectFiles forNew(ProjectFiles asking) {
        return asking.isUntouched() ? asking : another().files();
    }

    /** Brings the tab that holds that file to the front. */
    boolean goToTab(Path file) {
        Optional<ProjectTab> holding =
                tabs.stream().filter(tab -> tab.holds(file)).findFirst();
        holding.ifPresent(tab -> {
            show(tab);
            tab.files().back();
            stage.toFront();
            stage.requestFocus();
        });
        return holding.isPresent();
    }

    void newWindow() {
        windows.open(new Stage()).stage.show();
    }

    /** The tab so many places further right, round the ends. */
    void step(int by) {
        show(tabs.get(Math.floorMod(tabs.indexOf(shown) + by, tabs.size())));
    }

    void show(ProjectTab tab) {
        if (tab != shown || body.getChildren().isEmpty()) {
            shown.leave(body.getScene().getFocusOwner());
            shown = tab;
            body.getChildren().clear();
            body.getChildren().add(tab.root());
            tab.enter();
        }
        strip.select(tab);
        entitle();
    }

    /** Puts a tab to another place in the strip. */
    void arrange(List<ProjectTab> order) {
        tabs.sort((one, other) -> Integer.compare(order.indexOf(one), order.indexOf(other)));
        windows.remember();
    }

    /** Closes that tab unless the person wants to keep it; the last one gives way to the welcome screen, and that to nothing. */
    void close(ProjectTab tab) {
        if (tabs.size() == 1 && tab.files().isUntouched()) {
            close();
            return;
        }
        unlessUnsaved(List.of(tab), () -> remove(tab));
    }

    void closeOthers(ProjectTab kept) {
        List<ProjectTab> others = tabs.stream().filter(tab -> tab != kept).toList();
        unlessUnsaved(others, () -> others.forEach(this::remove));
    }

    /** Closes the window, unless the person wants to keep what is not saved. */
    void close() {
        unlessUnsaved(List.copyOf(tabs), this::vanish);
    }

    /** Closes every window. */
    void quit() {
        unlessUnsaved(windows.tabs(), windows::vanish);
    }

    /** Goes on once what is unsaved in those tabs is saved or given up. */
    private void unlessUnsaved(List<ProjectTab> wanted, Runnable then) {
        List<ProjectFiles> unsaved = wanted.stream()
                .filter(tab -> tab.project().unsavedProperty().get())
                .map(ProjectTab::files)
                .toList();
        if (unsaved.isEmpty()) {
            then.run();
            return;
        }
        if (wanted.size() == 1) {
            show(wanted.getFirst());
        }
        switch (tools.ask().unsaved(unsaved.stream().map(ProjectFiles::title).toList())) {
            case SAVE -> save(unsaved, then);
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }

    private static void save(List<ProjectFiles> unsaved, Runnable then) {
        if (unsaved.isEmpty()) {
            then.run();
        } else {
            unsaved.getFirst().save(() -> save(unsaved.subList(1, unsaved.size()), then));
        }
    }

    /** Closes the window as it is. */
    void vanish() {
        WindowPlace.remember(stage, tools.settings());
        stage.close();
    }

    private ProjectTab another() {
        ProjectTab tab = new ProjectTab(stage, tools, this);
        add(tab);
        show(tab);
        return tab;
    }

    private void add(ProjectTab tab) {
        tabs.add(tab);
        strip.add(tab);
        tab.titleProperty().subscribe(_ -> entitle());
        tellHowMany();
    }

    private void remove(ProjectTab tab) {
        int at = tabs.indexOf(tab);
        if (at < 0) {
            return;
        }
        if (tabs.size() == 1) {
            another();
        } else if (tab == shown) {
            show(tabs.get(at == 0 ? 1 : at - 1));
        }
        tabs.remove(tab);
        strip.remove(tab);
        tab.end();
        tellHowMany();
        windows.remember();
    }

    private void tellHowMany() {
        tabs.forEach(tab -> tab.severalProperty().set(tabs.size() > 1));
    }

    private void entitle() {
        stage.setTitle(shown.titleProperty().get().window());
        windows.remember();
    }

    /** These keys lead from tab to tab wherever the focus is; parts of the window would take them for their own. */
    private void pressed(KeyEvent event) {
        for (ActionId id : List.of(ActionId.NEXT_TAB, ActionId.PREVIOUS_TAB)) {
            if (tabs.size() > 1
                    && tools.keys().key(id).filter(key -> key.match(event)).isPresent()) {
                event.consume();
                actions().call(id);
            }
        }
    }

    private void end() {
        windows.remove(this);
        tabs.forEach(ProjectTab::end);
    }

    Settings settings() {
        return tools.settings();
    }

    List<ProjectTab> tabs() {
        return List.copyOf(tabs);
    }
}
