package fingerpost.ui.workbench;

import fingerpost.ui.actions.Actions;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.design.Adding;
import fingerpost.ui.design.CanvasLink;
import fingerpost.ui.design.Deleting;
import fingerpost.ui.design.Pasting;
import fingerpost.ui.export.ExportController;
import fingerpost.ui.export.ExportWindow;
import fingerpost.ui.inspect.InspectorController;
import fingerpost.ui.model.LiveChecks;
import fingerpost.ui.model.Project;
import fingerpost.ui.outline.OutlineController;
import fingerpost.ui.palette.PaletteController;
import fingerpost.ui.problems.ProblemsController;
import fingerpost.ui.records.RecordsController;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Views;
import fingerpost.ui.walk.WalkController;
import fingerpost.ui.welcome.WelcomeController;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.stage.Stage;

/** One window on one project: makes its parts and ties them to each other. */
public final class Workbench {
    private final Stage stage;
    private final Project project = new Project();
    private final Actions actions = new Actions();
    private final ProjectFiles files;
    private final Parts parts;

    /** A window on the stage, with the welcome screen until something is opened. */
    public Workbench(Stage stage, Tools tools) {
        this.stage = stage;
        files = new ProjectFiles(project, tools.background(), tools.ask(), tools.problems(), tools.settings());
        Deleting deleting = new Deleting(project);
        Adding adding = new Adding(project);
        ContextMenus menus = new ContextMenus(project, actions, adding);
        CanvasLink link = new CanvasLink(project, deleting, menus);
        GraphCanvas canvas = new GraphCanvas(link);
        PaletteDrop drop = new PaletteDrop(adding, canvas);
        Views views = new Views();
        parts = new Parts(
                new WorkbenchController(views),
                new PaletteController(drop),
                new InspectorController(project),
                new ProblemsController(project),
                new WalkController(project, tools.background()),
                new WelcomeController(new Door(files, tools)),
                canvas,
                new ExportWindow(views, tools.look()),
                deleting,
                new Pasting(project, deleting, SystemClipboard::text, SystemClipboard::put),
                link);
        views.with(WorkbenchController.class, parts::frame)
                .with(PaletteController.class, parts::palette)
                .with(OutlineController.class, () -> new OutlineController(project))
                .with(InspectorController.class, parts::inspector)
                .with(ProblemsController.class, parts::problems)
                .with(RecordsController.class, () -> new RecordsController(project))
                .with(WalkController.class, parts::walk)
                .with(WelcomeController.class, parts::welcome)
                .with(
                        ExportController.class,
                        () -> new ExportController(project, tools.background(), tools.ask(), tools.exporters()));
        Parent root = views.load(FxmlFile.WORKBENCH);
        Scene scene = new Scene(root, width(tools), height(tools));
        tools.look().dress(scene);
        new WorkbenchActions(stage, project, actions, files, parts).define();
        fill(tools, menus, drop);
        new CanvasView(project, canvas, tools.look()).follow();
        new LiveChecks(
                        project,
                        tools.background(),
                        LiveChecks.all(),
                        failure -> tools.problems().show("The design was not checked", failure))
                .follow();
        stage.setScene(scene);
        entitle();
        stage.setOnCloseRequest(event -> {
            event.consume();
            close(tools);
        });
    }

    private void fill(Tools tools, ContextMenus menus, PaletteDrop drop) {
        WorkbenchController frame = parts.frame();
        menus.over(parts.canvas());
        MenuBar bar = new MenuBars(actions, tools, menus).bar(files);
        frame.top().getChildren().addFirst(bar);
        Toolbar.fill(frame.toolbar(), actions);
        drop.showOver(frame.canvas());
        frame.canvas().getChildren().addFirst(parts.canvas());
        EmptyHint.over(frame.canvas(), project);
        new StatusBar(project, tools.background(), actions, parts.canvas().zoom()).into(frame.status());
        files.openProperty().subscribe(open -> {
            frame.showProject(open);
            if (open) {
                parts.canvas().requestFocus();
            } else {
                parts.welcome().refresh();
            }
        });
        project.findingsProperty().subscribe(found -> frame.problemCount(found.size()));
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

    /** Opens the first of the files; none leaves the welcome screen. */
    public void open(List<Path> opened) {
        opened.stream().findFirst().ifPresent(files::open);
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
