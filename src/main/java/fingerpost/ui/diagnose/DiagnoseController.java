package fingerpost.ui.diagnose;

import fingerpost.diagnose.Report;
import fingerpost.diagnose.Step;
import fingerpost.dns.DomainName;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Hop;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.OnceSelected;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.shared.Views;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Server;
import fingerpost.wire.web.WebClient;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Live names: what is asked, how far it has come, what was asked before. Sends nothing before the person asks. */
public final class DiagnoseController {
    private final Views views;
    private final Project project;
    private final Background background;
    private final Engine engine;
    private final Supplier<ZonedDateTime> clock;
    private final Memory memory;
    private final Runnable leave;
    private final AskController fields;
    private final TraceController traces;
    private final ReportController reports;
    private final ResolversController side;
    private final LitWay lit;
    private Optional<Job<?>> job = Optional.empty();
    private Optional<Quarters> quarters = Optional.empty();
    private Optional<HistoryList> past = Optional.empty();

    @FXML
    private VBox root;

    @FXML
    private VBox head;

    @FXML
    private SplitPane body;

    @FXML
    private VBox asked;

    @FXML
    private Label headline;

    @FXML
    private Label beside;

    @FXML
    private Button besideShow;

    @FXML
    private Button besideTake;

    @FXML
    private HBox besideBar;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label cost;

    @FXML
    private Button again;

    @FXML
    private ListView<Past<?>> history;

    @FXML
    private TabPane ways;

    @FXML
    private Tab trace;

    @FXML
    private Tab report;

    @FXML
    private Tab resolvers;

    /**
     * The screen.
     *
     * @param client asks the servers
     * @param web makes what asks web servers
     * @param clipboard takes what is copied
     * @param keeping saves reports
     * @param memory what was asked before
     * @param clock says when something was asked
     * @param leave goes back to the first screen
     */
    public DiagnoseController(
            Project project,
            Background background,
            DnsClient client,
            Supplier<WebClient> web,
            Consumer<String> clipboard,
            ReportKeeping keeping,
            Memory memory,
            Supplier<ZonedDateTime> clock,
            Runnable leave) {
        this.project = project;
        this.background = background;
        this.clock = clock;
        this.memory = memory;
        this.leave = leave;
        engine = new Engine(client, web);
        fields = new AskController(project::topology, this::ask, this::cancel, leave);
        lit = new LitWay(project, background, clock, this::choose, compared -> lay(BesideLine.of(compared)));
        traces = new TraceController(clipboard, lit::step);
        reports = new ReportController(project, keeping, clipboard, this::toDrawing, lit::box);
        side = new ResolversController(clipboard, clock, this::ask);
        views = new Views()
                .with(AskController.class, () -> fields)
                .with(TraceController.class, () -> traces)
                .with(ReportController.class, () -> reports)
                .with(ResolversController.class, () -> side);
    }

    @FXML
    private void initialize() {
        head.getChildren().addFirst(views.load(FxmlFile.DIAGNOSE_ASK));
        memory.usual().ifPresent(fields::put);
        OnceSelected.put(trace, views.load(FxmlFile.DIAGNOSE_TRACE));
        OnceSelected.put(report, views.load(FxmlFile.DIAGNOSE_REPORT));
        OnceSelected.put(resolvers, views.load(FxmlFile.DIAGNOSE_RESOLVERS));
        quarters = Optional.of(new Quarters(
                root,
                head,
                body,
                asked,
                ways,
                Map.of(
                        Way.TRACE, new Quarters.Page(trace, traces::together, traces::apart),
                        Way.REPORT, new Quarters.Page(report, reports::together, reports::apart),
                        Way.RESOLVERS, new Quarters.Page(resolvers, side::together, side::apart)),
                fields::needs));
        past = Optional.of(new HistoryList(history, memory, this::recall, this::again));
        again.setOnAction(_ -> again());
        again.disableProperty()
                .bind(history.getSelectionModel().selectedItemProperty().isNull());
        say(new Headline(Mark.Tone.QUIET, Speech.of("Nothing has been asked yet.")), "", false);
    }

    /** Escape ends what is under way. */
    public void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE
                && job.filter(each -> each.now().running()).isPresent()) {
            key.consume();
            cancel();
        }
    }

    /** Puts the cursor into the name. */
    public void focus() {
        fields.focus();
    }

    /** The same, with the name of the box that is selected on the drawing. */
    public void focusOn(Set<Subject> selected) {
        if (selected.size() == 1 && job.filter(each -> each.now().running()).isEmpty()) {
            selected.iterator().next().owner().ifPresent(name -> fields.name(name.unicode()));
        }
        focus();
    }

    /** On a screen of its own, with the way to the first screen, for there is no design to go back to. */
    public Parent alone() {
        quarters().together();
        fields.canGoBack(true);
        return root;
    }

    /** The parts to be laid about the drawing; whoever laid them takes them away again before they stand alone. */
    public AroundDrawing aroundDrawing() {
        fields.canGoBack(false);
        return quarters().around();
    }

    /** Whether the drawing is that of live names now, so that the way of the trace is lit on it. */
    public void seen(boolean onDrawing) {
        lit.seen(onDrawing);
    }

    private Quarters quarters() {
        return quarters.orElseThrow();
    }

    private void choose(Hop hop) {
        if (hop.steps().isEmpty()) {
            reports.choose(hop.node());
        } else {
            traces.chooseOneOf(hop.steps());
        }
    }

    private void toDrawing() {
        if (!quarters().isAround()) {
            leave.run();
        }
    }

    /** Asks for that name. */
    public void diagnose(DomainName about) {
        quarters().select(Way.TRACE);
        fields.name(about.unicode());
        ask();
    }

    /** Asks anew what is shown. */
    public void again() {
        past.flatMap(HistoryList::chosen).ifPresent(asked -> {
            put(asked);
            quarters().select(asked.way());
            ask();
        });
    }

    /** Ends what is under way; what has come is kept. */
    public void cancel() {
        job.ifPresent(Job::cancel);
    }

    private void ask() {
        Way way = quarters().way();
        Inquiry inquiry;
        try {
            inquiry = fields.inquiry(way);
            if (way == Way.RESOLVERS) {
                side.servers();
            }
        } catch (IllegalArgumentException refused) {
            say(new Headline(Mark.Tone.BAD, Reason.of(refused)), "", false);
            return;
        }
        cancel();
        quarters().select(way);
        switch (way) {
            case TRACE -> {
                Topology design = project.topology();
                this.<Told, Step, Traced>start(
                        Told.begun(inquiry, clock.get()),
                        Speech.of("Tracing {0}", inquiry.title()),
                        onStep -> Traced.of(engine.trace(inquiry, onStep), inquiry, design),
                        Told::with,
                        Told::complete);
            }
            case REPORT -> {
                Extent extent = fields.extent();
                Topology design = project.topology();
                this.<Reported, String, Report>start(
                        Reported.begun(inquiry, extent, clock.get()),
                        Speech.of("Looking at {0}", inquiry.question().name().unicode()),
                        doing -> engine.report(inquiry, extent, design, doing),
                        Reported::doing,
                        Reported::complete);
            }
            case RESOLVERS -> {
                List<Server> servers = side.servers();
                this.<SideBySide, Exchange, List<Exchange>>start(
                        SideBySide.begun(inquiry, clock.get(), servers),
                        Speech.of("Asking for {0}", inquiry.title()),
                        onAnswer -> engine.askAll(inquiry.question(), servers, onAnswer),
                        SideBySide::with,
                        SideBySide::complete);
            }
        }
    }

    private <P extends Past<P>, E, R> void start(
            P begun, String name, Job.Work<E, R> work, BiFunction<P, List<E>, P> more, BiFunction<P, R, P> done) {
        Job<P> fresh = new Job<>(begun, background, this::changed);
        job = Optional.of(fresh);
        fresh.start(name, work, more, done);
    }

    private void changed(Past<?> known) {
        if (past.orElseThrow().put(known)) {
            show(known);
        }
    }

    private void recall(Past<?> asked) {
        put(asked);
        show(asked);
    }

    private void put(Past<?> asked) {
        Remembered all = Remembered.of(asked);
        fields.put(all.inquiry());
        if (all.way() == Way.REPORT) {
            fields.put(all.extent());
        } else if (all.way() == Way.RESOLVERS) {
            side.put(all.servers());
        }
    }

    private void show(Past<?> past) {
        quarters().select(past.way());
        switch (past) {
            case Told told -> traces.show(told);
            case Reported reported -> reports.show(reported);
            case SideBySide asked -> side.show(asked);
            case Remembered before -> clear(before.way());
        }
        say(past.headline(), past.cost(), past.running());
        lit.of(past);
        if (past instanceof Told told) {
            lay(BesideLine.of(told));
        }
    }

    private void clear(Way way) {
        String gone = Speech.of("What was answered is not kept. F9 asks again.");
        switch (way) {
            case TRACE -> traces.clear(gone);
            case REPORT -> reports.clear(gone);
            case RESOLVERS -> side.clear(gone);
        }
    }

    private void lay(BesideLine said) {
        beside.setText(said.text());
        tone(beside, said.tone());
        see(besideBar, !said.text().isEmpty());
        see(besideShow, said.node().isPresent());
        see(besideTake, said.takeLive().isPresent());
        besideTake.setOnAction(_ -> said.takeLive().filter(project::apply).ifPresent(edit -> {
            lay(BesideLine.NOTHING);
            project.say(Notice.undoable(fingerpost.ui.speech.Told.edit(edit.name())));
        }));
        besideShow.setOnAction(_ -> said.node().ifPresent(node -> {
            toDrawing();
            project.reveal(node.node());
        }));
    }

    private static void tone(Label label, Mark.Tone tone) {
        FontIcon icon = new FontIcon(PastCell.shape(tone));
        icon.getStyleClass().addAll("rung-icon", tone.style());
        label.setGraphic(icon);
        label.getStyleClass().removeIf(style -> style.startsWith("tone-"));
        label.getStyleClass().add(tone.style());
    }

    private static void see(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void say(Headline said, String taken, boolean working) {
        lay(BesideLine.NOTHING);
        tone(headline, said.tone());
        headline.setText(said.text());
        cost.setText(taken);
        see(progress, working);
        fields.working(working);
    }
}
