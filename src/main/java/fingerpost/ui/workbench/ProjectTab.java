package fingerpost.ui.workbench;

import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.design.Adding;
import fingerpost.ui.design.Inserting;
import fingerpost.ui.diagnose.DiagnoseController;
import fingerpost.ui.diagnose.Memory;
import fingerpost.ui.diagnose.ReportKeeping;
import fingerpost.ui.ingest.FileDrop;
import fingerpost.ui.ingest.FileImportWindow;
import fingerpost.ui.ingest.ImportWindow;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.preferences.PreferencesWindow;
import fingerpost.ui.recover.RecoverCards;
import fingerpost.ui.search.SearchOver;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Running;
import fingerpost.ui.shared.Views;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.welcome.WelcomeController;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** One project in a window, with its menus and all that is seen of it: makes its parts and ties them to each other. */
final class ProjectTab {
    private final Tools tools;
    private final Project project = new Project();
    private final Actions actions;
    private final ProjectFiles files;
    private final ProjectScreen screen;
    private final WorkbenchController frame;
    private final StackPane root;
    private final PictureActions pictures;
    private final Resuming resuming;
    private final ImportWindow imports;
    private final FileImportWindow read;
    private final Consumer<Path> importing;
    private final BooleanProperty several = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<TabTitle> title = new ReadOnlyObjectWrapper<>(TabTitle.NONE);
    private @Nullable Node focused;

    /** The content of a tab in that window, with the welcome screen until something is opened. */
    ProjectTab(Stage stage, Tools whole, Workbench window) {
        tools = whole.branch();
        actions = new Actions(tools.keys());
        files = new ProjectFiles(
                project, tools.background(), tools.ask(), tools.problems(), tools.settings(), window, tools.recovery());
        Views views = new Views();
        frame = new WorkbenchController(views);
        WelcomeController welcome = new WelcomeController(new Door(files, tools, actions::call));
        views.with(WorkbenchController.class, () -> frame).with(WelcomeController.class, () -> welcome);
        Parent content = views.load(FxmlFile.WORKBENCH);
        screen = new ProjectScreen(project, tools, actions, views, frame);
        SearchOver search = new SearchOver();
        Touring touring = new Touring(content, files, tools.settings());
        root = new StackPane(content, touring.node(), search.node());
        welcome.offer(touring.line());
        Modes modes = modes(views);
        Keeping keeping = new Keeping(project, files, tools);
        RecoverCards cards = keeping.cards();
        welcome.offer(cards);
        keeping.define(actions, search, cards);
        frame.top().getChildren().add(keeping.bars());
        files.outside().lookWith(root);
        files.onBeside(file -> {
            modes.design();
            screen.get().panes().showCompare();
            screen.get().compare().with(file);
        });
        new WorkbenchActions(stage, project, actions, tools.settings(), files, screen, modes).define();
        new DrawingActions(project, actions, screen, modes.designing(), tools.settings()).define();
        new CoverageAction(project, tools.settings(), screen).define(actions, modes.designing());
        new DifferenceActions(project, actions, screen, modes.designing()).define();
        actions.define(ActionId.TRIES, files.openProperty(), screen::whatToTry);
        pictures = new PictureActions(stage, project, tools, screen);
        pictures.define(actions, modes.designing());
        new TabActions(window, this).define(actions);
        SearchActions searching = new SearchActions(search, project, actions, modes);
        searching.define(files.openProperty(), welcome::choices);
        new GroupActions(project, search, screen).define(actions, modes.designing());
        QuickAdd adding = new QuickAdd(project, new Adding(project), new Inserting(project), search);
        actions.define(ActionId.QUICK_ADD, modes.designing(), adding::begin);
        content.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getTarget() instanceof GraphCanvas && frame.shownProperty().get() == Shown.DESIGN) {
                adding.pressed(key);
            }
        });
        content.addEventFilter(KeyEvent.KEY_PRESSED, modes::pressed);
        searching.listenOver(root);
        imports = new ImportWindow(tools.background(), tools.dns(), tools.look(), files::imported);
        actions.define(ActionId.IMPORT_LIVE, () -> imports.open(stage));
        read = new FileImportWindow(tools.background(), tools.ask(), tools.look(), files::imported);
        actions.define(ActionId.KEYS, () -> KeySheet.open(stage, actions, tools.look(), SystemClipboard::put));
        KeySheet.listenOver(root, actions);
        actions.define(
                ActionId.PREFERENCES,
                () -> PreferencesWindow.open(stage, tools.settings(), tools.look(), tools.keys()));
        importing = file -> read.open(stage, file);
        actions.define(ActionId.IMPORT_FILE, () -> read.open(stage));
        FileDrop.on(content, new Dropped(files::open, importing, why -> project.say(Notice.refused(why)))::take);
        frame.top().getChildren().addFirst(new MenuBars(actions, tools, screen.menus()).bar(files));
        modes.follow(welcome::refresh);
        resuming = new Resuming(project, files, screen, modes, new LastViews(tools.settings()));
        resuming.follow();
        touring.define(actions, modes);
        files.openProperty().subscribe(open -> {
            if (!open) {
                screen.end();
            }
        });
        entitle();
    }

    private Modes modes(Views views) {
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
        return new Modes(frame, files, screen, project, views, diagnosis);
    }

    private void entitle() {
        Runnable entitle = () -> title.set(new TabTitle(
                files.title(),
                files.started(),
                files.openProperty().get(),
                project.unsavedProperty().get(),
                project.file()));
        project.documentProperty().subscribe(entitle);
        project.unsavedProperty().subscribe(entitle);
        project.fileProperty().subscribe(entitle);
        files.openProperty().subscribe(entitle);
        entitle.run();
    }

    /** Makes ready what the project will need; for a moment in which nobody waits. */
    void prepare() {
        screen.get();
    }

    /** Opens that file without the welcome screen before it; imports what is no JSON. */
    void open(Path file, Runnable failed) {
        if (!file.toString().endsWith(".json")) {
            Platform.runLater(() -> importing.accept(file));
            return;
        }
        frame.await(Speech.of("Opening {0}", file.getFileName()));
        files.open(file, () -> {
            frame.show(Shown.WELCOME, false);
            failed.run();
        });
    }

    boolean holds(Path file) {
        Path wanted = file.toAbsolutePath().normalize();
        return project.file()
                .filter(mine -> mine.toAbsolutePath().normalize().equals(wanted))
                .isPresent();
    }

    /** Keeps in mind where the focus is, for the time in which another tab is shown. */
    void leave(@Nullable Node focus) {
        for (Node at = focus; at != null; at = at.getParent()) {
            if (at == root) {
                focused = focus;
            }
        }
    }

    /** Gives the focus back to what had it. */
    void enter() {
        Node before = focused;
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        } else if (files.openProperty().get()) {
            screen.get().canvas().requestFocus();
        }
    }

    /** Ends all that goes on in it; it is not shown again. */
    void end() {
        resuming.keep();
        files.end();
        screen.leave();
        imports.close();
        pictures.close();
        read.close();
        List.copyOf(tools.background().running()).forEach(Running::cancel);
    }

    Parent root() {
        return root;
    }

    Project project() {
        return project;
    }

    ProjectFiles files() {
        return files;
    }

    Actions actions() {
        return actions;
    }

    /** Whether there are other tabs in the window; told by the window. */
    BooleanProperty severalProperty() {
        return several;
    }

    ReadOnlyObjectProperty<TabTitle> titleProperty() {
        return title.getReadOnlyProperty();
    }
}
