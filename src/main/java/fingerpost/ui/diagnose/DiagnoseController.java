package fingerpost.ui.diagnose;

import fingerpost.diagnose.Report;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.shared.Views;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Server;
import fingerpost.wire.web.WebClient;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Live names: what is asked, how far it has come, what was asked before. Sends nothing before the person asks. */
public final class DiagnoseController {
    private final Views views;
    private final Project project;
    private final Background background;
    private final Engine engine;
    private final Supplier<ZonedDateTime> clock;
    private final AskController fields;
    private final TraceController traces;
    private final ReportController reports;
    private final ResolversController side;
    private Optional<Job<?>> job = Optional.empty();
    private final Map<Way, Tab> tabs = new EnumMap<>(Way.class);
    private boolean choosing;

    @FXML
    private VBox root;

    @FXML
    private Label headline;

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
            Supplier<ZonedDateTime> clock,
            Runnable leave) {
        this.project = project;
        this.background = background;
        this.clock = clock;
        engine = new Engine(client, web);
        fields = new AskController(project::topology, this::ask, this::cancel, leave);
        traces = new TraceController(clipboard);
        reports = new ReportController(project, keeping, clipboard, leave);
        side = new ResolversController(this::ask);
        views = new Views()
                .with(AskController.class, () -> fields)
                .with(TraceController.class, () -> traces)
                .with(ReportController.class, () -> reports)
                .with(ResolversController.class, () -> side);
    }

    @FXML
    private void initialize() {
        root.getChildren().addFirst(views.load(FxmlFile.DIAGNOSE_ASK));
        tabs.put(Way.TRACE, trace);
        tabs.put(Way.REPORT, report);
        tabs.put(Way.RESOLVERS, resolvers);
        trace.setContent(views.load(FxmlFile.DIAGNOSE_TRACE));
        report.setContent(views.load(FxmlFile.DIAGNOSE_REPORT));
        resolvers.setContent(views.load(FxmlFile.DIAGNOSE_RESOLVERS));
        ways.getSelectionModel().selectedItemProperty().subscribe(_ -> fields.needs(way()));
        history.setCellFactory(_ -> new PastCell());
        Label none = new Label("What you ask appears here. Choose it to see it again.");
        none.setWrapText(true);
        none.getStyleClass().add("empty-hint");
        history.setPlaceholder(none);
        history.getSelectionModel().selectedItemProperty().subscribe(this::recall);
        again.setOnAction(_ -> again());
        again.disableProperty()
                .bind(history.getSelectionModel().selectedItemProperty().isNull());
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE
                    && job.filter(each -> each.now().running()).isPresent()) {
                key.consume();
                cancel();
            }
        });
        say(new Headline(Mark.Tone.QUIET, "Nothing has been asked yet."), "", false);
    }

    /** Puts the cursor into the name. */
    public void focus() {
        fields.focus();
    }

    /** Whether there is no design to go back to, so that the way to the first screen is offered here. */
    public void alone(boolean alone) {
        fields.canGoBack(alone);
    }

    /** Asks for that name. */
    public void diagnose(DomainName about) {
        ways.getSelectionModel().select(trace);
        fields.name(about.unicode());
        ask();
    }

    /** Asks anew what is shown. */
    public void again() {
        Past<?> past = history.getSelectionModel().getSelectedItem();
        if (past != null) {
            ways.getSelectionModel().select(tabs.get(past.way()));
            put(past);
            ask();
        }
    }

    /** Ends what is under way; what has come is kept. */
    public void cancel() {
        job.ifPresent(Job::cancel);
    }

    private void ask() {
        Inquiry inquiry;
        try {
            inquiry = fields.inquiry(way());
            if (way() == Way.RESOLVERS) {
                side.servers();
            }
        } catch (IllegalArgumentException refused) {
            say(new Headline(Mark.Tone.BAD, Reason.of(refused)), "", false);
            return;
        }
        cancel();
        switch (way()) {
            case TRACE ->
                this.<Told, Step, Trace>start(
                        Told.begun(inquiry, clock.get()),
                        "Tracing " + inquiry.title(),
                        onStep -> engine.trace(inquiry, onStep),
                        Told::with,
                        Told::complete);
            case REPORT -> {
                Extent extent = fields.extent();
                Topology design = project.topology();
                this.<Reported, String, Report>start(
                        Reported.begun(inquiry, extent, clock.get()),
                        "Looking at " + inquiry.question().name().unicode(),
                        doing -> engine.report(inquiry, extent, design, doing),
                        Reported::doing,
                        Reported::complete);
            }
            case RESOLVERS -> {
                List<Server> servers = side.servers();
                this.<SideBySide, Exchange, List<Exchange>>start(
                        SideBySide.begun(inquiry, clock.get(), servers),
                        "Asking for " + inquiry.title(),
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

    private Way way() {
        Tab shown = ways.getSelectionModel().getSelectedItem();
        return tabs.entrySet().stream()
                .filter(each -> each.getValue() == shown)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Way.TRACE);
    }

    /** Keeps what is known of a question, and shows it if it is the one that is looked at. */
    private void changed(Past<?> past) {
        int at = index(past);
        choosing = true;
        if (at < 0) {
            history.getItems().addFirst(past);
            history.getSelectionModel().select(0);
        } else {
            boolean chosen = history.getSelectionModel().getSelectedIndex() == at;
            history.getItems().set(at, past);
            if (chosen) {
                history.getSelectionModel().select(at);
            }
        }
        choosing = false;
        if (history.getSelectionModel().getSelectedIndex() == Math.max(at, 0)) {
            show(past);
        }
    }

    private int index(Past<?> past) {
        for (int i = 0; i < history.getItems().size(); i++) {
            if (history.getItems().get(i).when().equals(past.when())) {
                return i;
            }
        }
        return -1;
    }

    private void recall(@Nullable Past<?> past) {
        if (past != null && !choosing) {
            put(past);
            show(past);
        }
    }

    private void put(Past<?> past) {
        fields.put(past.inquiry());
        if (past instanceof Reported reported) {
            fields.put(reported.extent());
        }
    }

    private void show(Past<?> past) {
        ways.getSelectionModel().select(tabs.get(past.way()));
        switch (past) {
            case Told told -> traces.show(told);
            case Reported reported -> reports.show(reported);
            case SideBySide asked -> side.show(asked);
        }
        say(past.headline(), past.cost(), past.running());
    }

    private void say(Headline said, String taken, boolean working) {
        FontIcon icon = new FontIcon(PastCell.shape(said.tone()));
        icon.getStyleClass().addAll("rung-icon", said.tone().style());
        headline.setGraphic(icon);
        headline.setText(said.text());
        headline.getStyleClass().removeIf(style -> style.startsWith("tone-"));
        headline.getStyleClass().add(said.tone().style());
        cost.setText(taken);
        progress.setVisible(working);
        progress.setManaged(working);
        fields.working(working);
    }
}
