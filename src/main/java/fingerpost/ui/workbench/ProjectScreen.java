package fingerpost.ui.workbench;

import fingerpost.check.Finding;
import fingerpost.export.Loss;
import fingerpost.topology.Topology;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.arrange.Arrange;
import fingerpost.ui.arrange.Fresh;
import fingerpost.ui.arrange.Tidying;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.compare.CompareController;
import fingerpost.ui.coverage.LiveCoverage;
import fingerpost.ui.design.Adding;
import fingerpost.ui.design.CanvasLink;
import fingerpost.ui.design.Deleting;
import fingerpost.ui.design.Groups;
import fingerpost.ui.design.Inserting;
import fingerpost.ui.design.Item;
import fingerpost.ui.design.Pasting;
import fingerpost.ui.diagnose.LiveController;
import fingerpost.ui.diagnose.ReportKeeping;
import fingerpost.ui.export.ExportController;
import fingerpost.ui.export.Exporting;
import fingerpost.ui.export.FilesController;
import fingerpost.ui.export.LastExports;
import fingerpost.ui.export.LossesController;
import fingerpost.ui.find.FindBar;
import fingerpost.ui.find.FindModel;
import fingerpost.ui.inspect.InspectorController;
import fingerpost.ui.model.LiveChecks;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.outline.OutlineController;
import fingerpost.ui.palette.PaletteController;
import fingerpost.ui.plan.PlanWindow;
import fingerpost.ui.preferences.Preferences;
import fingerpost.ui.problems.ProblemsController;
import fingerpost.ui.prove.ProveController;
import fingerpost.ui.records.RecordsController;
import fingerpost.ui.rehearse.RehearseController;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Views;
import fingerpost.ui.simulate.SimulateController;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.text.TextController;
import fingerpost.ui.tour.TryCard;
import fingerpost.ui.walk.WalkController;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What is seen of an open project: made when it is first needed, so that the first screen stands the sooner. */
final class ProjectScreen implements Supplier<Parts> {
    private final Project project;
    private final Tools tools;
    private final Actions actions;
    private final Views views;
    private final WorkbenchController frame;
    private final Adding adding;
    private final ContextMenus menus;
    private @Nullable Parts parts;
    private @Nullable TryCard card;

    ProjectScreen(Project project, Tools tools, Actions actions, Views views, WorkbenchController frame) {
        this.project = project;
        this.tools = tools;
        this.actions = actions;
        this.views = views;
        this.frame = frame;
        adding = new Adding(project);
        menus = new ContextMenus(project, actions, adding);
    }

    ContextMenus menus() {
        return menus;
    }

    @Override
    public Parts get() {
        Parts made = parts;
        if (made == null) {
            made = make();
            parts = made;
        }
        return made;
    }

    /** Shows what to try with a sample again. */
    void whatToTry() {
        get();
        project.select();
        if (card == null || !card.show()) {
            project.say(Notice.plain(Speech.of("What to try is said for samples only. They are in the File menu.")));
        }
    }

    /** What there is, once it has been seen. */
    Optional<Parts> made() {
        return Optional.ofNullable(parts).filter(made -> made.canvas().getWidth() > 0);
    }

    /** Ends what goes on by itself. */
    void end() {
        if (parts != null) {
            parts.rehearse().stop();
            parts.prove().stop();
        }
    }

    /** Ends that, and leaves what outlives the project. */
    void leave() {
        end();
        if (parts != null) {
            parts.plan().close();
        }
    }

    private Parts make() {
        Deleting deleting = new Deleting(project);
        Fresh fresh = new Fresh();
        project.openedProperty().subscribe((_, _) -> fresh.forget());
        CanvasLink link = new CanvasLink(project, deleting, menus, fresh);
        GraphCanvas canvas = new GraphCanvas(
                link,
                (name, work) -> tools.background()
                        .start(
                                name,
                                Executors.callable(work),
                                _ -> {},
                                failure -> tools.problems().show(Speech.of("The design was not arranged"), failure)),
                tools.look()::isStill);
        canvas.overview(DrawingActions.isOverviewWanted(tools.settings()));
        canvas.grid(() -> Preferences.grid(tools.settings()));
        Function<Topology, List<Finding>> checks = LiveChecks.all();
        LastExports exports = new LastExports(tools.settings());
        Exporting exporting = new Exporting(project, tools.background(), tools.exporters(), checks, exports);
        PaletteDrop drop = new PaletteDrop(adding, new Inserting(project), new Groups(project), canvas);
        LiveController live = new LiveController(
                project,
                tools.background(),
                tools.dns(),
                new ReportKeeping(tools.ask(), tools.background()),
                SystemClipboard::put);
        FindModel looking = new FindModel(project, tools.background(), tools.settings());
        TextController text = new TextController(project, tools.background());
        Parts made = new Parts(
                new PanesController(views, text, tools.settings(), project),
                new PaletteController(drop),
                new InspectorController(project),
                new ProblemsController(project),
                text,
                new WalkController(project, tools.background()),
                live,
                new CompareController(
                        project,
                        tools.background(),
                        tools.ask(),
                        tools.exporters(),
                        SystemClipboard::put,
                        () -> project.file().flatMap(exports::folder),
                        () -> actions.call(ActionId.COMPARE_LIVE)),
                new PlanWindow(
                        project, tools.background(), tools.ask(), tools.look(), SystemClipboard::put, live::liveNow),
                new SimulateController(project, tools.background(), tools.ask(), tools.look(), canvas::stream),
                new RehearseController(project, tools.background(), SystemClipboard::put),
                new ProveController(project, tools.background(), tools.exporters(), SystemClipboard::put),
                canvas,
                new ExportController(exporting, tools.ask()),
                exporting,
                deleting,
                new Pasting(
                        project,
                        deleting,
                        tools.background(),
                        SystemClipboard::clip,
                        SystemClipboard::put,
                        new PastePlace(canvas)),
                link,
                new Arrange(project, fresh, canvas::drawing),
                new Tidying(project, fresh, tools.background()),
                looking,
                new FindBar(looking));
        views.with(PanesController.class, made::panes)
                .with(PaletteController.class, made::palette)
                .with(OutlineController.class, () -> new OutlineController(project))
                .with(InspectorController.class, made::inspector)
                .with(ProblemsController.class, made::problems)
                .with(RecordsController.class, () -> new RecordsController(project))
                .with(TextController.class, made::text)
                .with(WalkController.class, made::walk)
                .with(LiveController.class, made::live)
                .with(CompareController.class, made::compare)
                .with(SimulateController.class, made::simulate)
                .with(RehearseController.class, made::rehearse)
                .with(ProveController.class, made::prove)
                .with(ExportController.class, made::export)
                .with(FilesController.class, () -> new FilesController(project, exporting, tools.background()))
                .with(LossesController.class, () -> new LossesController(project));
        Parent panes = views.load(FxmlFile.PANES);
        exporting.onReplacing(made.compare()::replacing);
        menus.over(canvas);
        drop.showOver(made.panes().canvas());
        made.panes().canvas().getChildren().addFirst(canvas);
        EmptyHint.over(
                made.panes().canvas(),
                project,
                frame.shownProperty(),
                actions,
                () -> adding.add(Item.ZONE, Optional.empty()));
        made.panes().onProof(made.prove()::look);
        made.find().over(made.panes().canvas(), actions);
        card = TryCard.in(made.inspector().foot(), project, actions::call);
        Toolbar.fill(frame.toolbar(), actions, frame.shownProperty());
        new StatusBar(project, tools.background(), actions, canvas.zoom()).into(frame.status());
        project.findingsProperty().subscribe(found -> made.panes().problemCount(found.size()));
        project.lossesProperty()
                .subscribe(lost -> made.panes().lossCount((int) lost.stream()
                        .filter(each -> each.status() != Loss.Status.EXACT)
                        .count()));
        frame.add(Shown.DESIGN, panes);
        frame.share(Shown.DESIGN, Shown.SIMULATE);
        frame.share(Shown.DESIGN, Shown.EXPORT);
        panes.addEventFilter(KeyEvent.KEY_PRESSED, made.simulate()::pressed);
        panes.addEventFilter(KeyEvent.KEY_PRESSED, made.rehearse()::pressed);
        made.rehearse().servingProperty().subscribe(made.panes()::rehearsing);
        new CanvasView(project, canvas, tools.look()).follow();
        new LiveCoverage(project, tools.background()).follow();
        new LiveChecks(
                        project,
                        tools.background(),
                        checks,
                        failure -> tools.problems().show(Speech.of("The design was not checked"), failure))
                .follow();
        return made;
    }
}
