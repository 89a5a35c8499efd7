package fingerpost.ui.workbench;

import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.design.Adding;
import fingerpost.ui.diagnose.DiagnoseController;
import fingerpost.ui.diagnose.Memory;
import fingerpost.ui.diagnose.ReportKeeping;
import fingerpost.ui.ingest.FileDrop;
import fingerpost.ui.ingest.FileImportWindow;
import fingerpost.ui.ingest.ImportWindow;
import fingerpost.ui.model.Project;
import fingerpost.ui.search.SearchOver;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Views;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.welcome.WelcomeController;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** One window on one project: makes its parts and ties them to each other. */
public final class Workbench {
    private final Stage stage;
    private final Project project = new Project();
    private final Actions actions = new Actions();
    private final ProjectFiles files;
    private final ProjectScreen screen;
    private final WorkbenchController frame;

    /** A window on the stage, with the welcome screen until something is opened. */
    public Workbench(Stage stage, Tools tools) {
        this.stage = stage;
        files = new ProjectFiles(project, tools.background(), tools.ask(), tools.problems(), tools.settings());
        Views views = new Views();
        frame = new WorkbenchController(views);
        WelcomeController welcome = new WelcomeController(new Door(files, tools, actions::call));
        views.with(WorkbenchController.class, () -> frame).with(WelcomeController.class, () -> welcome);
        Parent root = views.load(FxmlFile.WORKBENCH);
        screen = new ProjectScreen(project, tools, actions, views, frame);
        Rectangle2D place = Placing.on(Screen.getPrimary().getVisualBounds(), width(tools), height(tools));
        SearchOver search = new SearchOver();
        Scene scene = new Scene(new StackPane(root, search.node()), place.getWidth(), place.getHeight());
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        tools.look().dress(scene);
        Modes modes = modes(tools, views, frame);
        new WorkbenchActions(stage, project, actions, files, screen, modes).define();
        SearchActions searching = new SearchActions(search, project, actions, modes);
        searching.define(files.openProperty(), welcome::choices);
        QuickAdd adding = new QuickAdd(project, new Adding(project), search);
        actions.define(ActionId.QUICK_ADD, modes.designing(), adding::begin);
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getTarget() instanceof GraphCanvas && frame.shownProperty().get() == Shown.DESIGN) {
                adding.pressed(key);
            }
        });
        searching.listenOver(scene);
        ImportWindow imports = new ImportWindow(tools.background(), tools.dns(), tools.look(), files::imported);
        actions.define(ActionId.IMPORT_LIVE, () -> imports.open(stage));
        FileImportWindow read = new FileImportWindow(tools.background(), tools.ask(), tools.look(), files::imported);
        actions.define(ActionId.IMPORT_FILE, () -> read.open(stage));
        FileDrop.on(root, file -> {
            if (ProjectFiles.isTopology(file)) {
                files.open(file);
            } else {
                read.open(stage, file);
            }
        });
        frame.top().getChildren().addFirst(new MenuBars(actions, tools, screen.menus()).bar(files));
        modes.follow(project, welcome::refresh);
        files.openProperty().subscribe(open -> {
            if (!open) {
                screen.end();
            }
        });
        stage.setOnHidden(_ -> screen.end());
        stage.setScene(scene);
        entitle();
        stage.setOnCloseRequest(event -> {
            event.consume();
            close(tools);
        });
    }

    private Modes modes(Tools tools, Views views, WorkbenchController frame) {
        DiagnoseController diagnosis = new DiagnoseController(
                project,
                tools.background(),
                tools.dns(),
                tools.web(),
                SystemClipboard::put,
                new ReportKeeping(tools.ask(), tools.background()),
                new Memory(tools.settings()),
                ZonedDateTime::now,
                () -> actions.call(ActionId.DESIGN));
        views.with(DiagnoseController.class, () -> diagnosis);
        return new Modes(frame, files, screen, views, diagnosis);
    }

    /** Makes ready what the first project will need; for a moment in which nobody waits. */
    public void prepare() {
        screen.get();
    }

    private void entitle() {
        Runnable title = () -> stage.setTitle(
                files.openProperty().get()
                        ? (project.unsavedProperty().get() ? "• " : "") + files.title() + " – Fingerpost"
                        : "Fingerpost");
        project.documentProperty().subscribe(title);
        project.unsavedProperty().subscribe(title);
        project.fileProperty().subscribe(title);
        files.openProperty().subscribe(title);
        title.run();
    }

    private void close(Tools tools) {
        files.unlessUnsaved(() -> {
            if (!stage.isMaximized()) {
                tools.settings().remember("window.width", Integer.toString((int)
                        stage.getScene().getWidth()));
                tools.settings().remember("window.height", Integer.toString((int)
                        stage.getScene().getHeight()));
            }
            stage.close();
        });
    }

    private static double width(Tools tools) {
        return Math.clamp(number(tools, "window.width", 1400), 800, 4000);
    }

    private static double height(Tools tools) {
        return Math.clamp(number(tools, "window.height", 860), 560, 3000);
    }

    private static double number(Tools tools, String key, double usual) {
        return tools.settings()
                .find(key)
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Double::parseDouble)
                .orElse(usual);
    }

    /** Opens the first of the files without the welcome screen before it; none leaves the welcome screen. */
    public void open(List<Path> opened) {
        opened.stream().findFirst().ifPresent(file -> {
            frame.await(Speech.of("Opening {0}", file.getFileName()));
            files.open(file, () -> frame.show(Shown.WELCOME, false));
        });
    }

    /** Shows the project in place of the welcome screen. */
    public void show() {
        files.back();
    }

    public Project project() {
        return project;
    }

    public Actions actions() {
        return actions;
    }
}
