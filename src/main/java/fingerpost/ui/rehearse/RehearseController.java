package fingerpost.ui.rehearse;

import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Serves the open design on this machine when asked to: where, what to ask it, and what is being asked, live. */
public final class RehearseController {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Project project;
    private final Consumer<String> clipboard;
    private final Rehearsing rehearsing;
    private final Feed feed;
    private final Flash flash;
    private final AnimationTimer pulses = new AnimationTimer() {
        @Override
        public void handle(long now) {
            List<Audience.Heard> come = feed.pulse(now);
            if (onDrawing.isSelected()) {
                flash.came(come);
            }
        }
    };

    @FXML
    private Button start;

    @FXML
    private Button stop;

    @FXML
    private HBox wanted;

    @FXML
    private TextField dnsPort;

    @FXML
    private TextField httpPort;

    @FXML
    private Label where;

    @FXML
    private HBox outage;

    @FXML
    private Label down;

    @FXML
    private Button heal;

    @FXML
    private HBox notice;

    @FXML
    private Label message;

    @FXML
    private Button anyPort;

    @FXML
    private Label empty;

    @FXML
    private SplitPane serving;

    @FXML
    private ListView<Call> calls;

    @FXML
    private Label counted;

    @FXML
    private TextField filter;

    @FXML
    private ToggleButton pause;

    @FXML
    private Button clear;

    @FXML
    private ToggleButton onDrawing;

    @FXML
    private TableView<Audience.Heard> asked;

    @FXML
    private TableColumn<Audience.Heard, String> time;

    @FXML
    private TableColumn<Audience.Heard, String> asker;

    @FXML
    private TableColumn<Audience.Heard, String> question;

    @FXML
    private TableColumn<Audience.Heard, String> answer;

    @FXML
    private TableColumn<Audience.Heard, String> why;

    /** @param clipboard takes what is copied */
    public RehearseController(Project project, Background background, Consumer<String> clipboard) {
        this.project = project;
        this.clipboard = clipboard;
        Audience audience = new Audience(InstantSource.system());
        rehearsing = new Rehearsing(background, audience);
        feed = new Feed(audience);
        flash = new Flash(project);
    }

    @FXML
    private void initialize() {
        start.setGraphic(new FontIcon(Feather.RADIO));
        start.setOnAction(_ -> start());
        dnsPort.setOnAction(_ -> start());
        httpPort.setOnAction(_ -> start());
        stop.setOnAction(_ -> stop());
        anyPort.setOnAction(_ -> {
            dnsPort.clear();
            httpPort.clear();
            start();
        });
        heal.setOnAction(_ -> rehearsing.healAll());
        calls.setCellFactory(_ -> new CallCell(this::copy));
        calls.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            Call chosen = calls.getSelectionModel().getSelectedItem();
            if (COPY.match(key) && chosen != null) {
                copy(chosen);
                key.consume();
            }
        });
        column(time, heard -> TIME.format(heard.at()));
        column(asker, heard -> heard.asked().asker().toString());
        column(question, heard -> heard.asked().question());
        column(answer, heard -> heard.asked().answer());
        column(why, heard -> heard.asked().why());
        asked.setItems(feed.rows());
        Label nobody = new Label(Speech.of("Nobody has asked yet. Copy a line from the left into a terminal."));
        nobody.setWrapText(true);
        asked.setPlaceholder(nobody);
        asked.getSelectionModel().selectedItemProperty().subscribe(row -> flash.choose(Optional.ofNullable(row)));
        asked.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            Audience.Heard chosen = asked.getSelectionModel().getSelectedItem();
            if (COPY.match(key) && chosen != null) {
                clipboard.accept(chosen.asked().toString());
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE && chosen != null) {
                asked.getSelectionModel().clearSelection();
                key.consume();
            }
        });
        counted.textProperty().bind(feed.countedProperty());
        feed.filterProperty().bind(filter.textProperty());
        feed.pausedProperty().bind(pause.selectedProperty());
        pause.selectedProperty()
                .subscribe(now -> icon(
                        pause,
                        now ? Feather.PLAY : Feather.PAUSE,
                        now ? Speech.of("Go on") : Speech.of("Hold the list still")));
        icon(clear, Feather.TRASH_2, Speech.of("Clear the list and the counters"));
        clear.setOnAction(_ -> feed.clear());
        icon(onDrawing, Feather.EYE, Speech.of("Light on the drawing where it goes"));
        project.documentProperty().map(document -> document.topology()).subscribe(rehearsing::follow);
        project.openedProperty().subscribe((_, _) -> stop());
        rehearsing.stateProperty().subscribe(this::show);
        rehearsing.downProperty().subscribe(this::show);
    }

    private static void column(TableColumn<Audience.Heard, String> column, Function<Audience.Heard, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(_ -> new Cell());
    }

    private static void icon(javafx.scene.control.ButtonBase button, Feather ikon, String what) {
        button.setGraphic(new FontIcon(ikon));
        button.setAccessibleText(what);
        button.setTooltip(new Tooltip(what));
    }

    private void copy(Call call) {
        clipboard.accept(call.text());
        project.say(Notice.plain(Speech.of("Copied {0}", call.shown())));
    }

    /** Begins to serve the design, unless it is served already. */
    public void start() {
        try {
            rehearsing.start(project.topology(), Ports.of(dnsPort.getText(), httpPort.getText()));
        } catch (IllegalArgumentException refused) {
            refuse(Reason.of(refused));
        }
    }

    /** Releases the ports. */
    public void stop() {
        rehearsing.stop();
    }

    /** Whether the design is served. */
    public ObservableValue<Boolean> servingProperty() {
        return rehearsing.stateProperty().map(Rehearsing.State.Serving.class::isInstance);
    }

    /** Whether all of that can fail and be healed now. */
    public boolean canFail(Set<Subject> subjects) {
        return rehearsing.isServing() && Outage.isPossible(project.topology(), subjects);
    }

    /** Fails what is selected, or heals it where it is down. */
    public void failHere() {
        if (canFail(project.selection())) {
            rehearsing.turn(project.selection());
        }
    }

    /** On the drawing, X fails or heals what is selected. */
    public void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (!event.isConsumed()
                && plain
                && event.getCode() == KeyCode.X
                && event.getTarget() instanceof GraphCanvas
                && canFail(project.selection())) {
            failHere();
            event.consume();
        }
    }

    /** Puts the cursor where the next thing is to be done. */
    public void focus() {
        if (rehearsing.isServing()) {
            calls.requestFocus();
        } else {
            start.requestFocus();
        }
    }

    private void show(Rehearsing.State state) {
        boolean on = state instanceof Rehearsing.State.Serving;
        boolean turning = state instanceof Rehearsing.State.Turning;
        shown(start, !on);
        start.setDisable(turning);
        shown(stop, on);
        shown(wanted, !on);
        shown(where, on);
        shown(empty, !on);
        serving.setVisible(on);
        shown(notice, false);
        if (on) {
            pulses.start();
        } else {
            pulses.stop();
            asked.getSelectionModel().clearSelection();
            feed.clear();
        }
        switch (state) {
            case Rehearsing.State.Serving(Served.Reach reach, Optional<String> unserved) -> {
                where.setText(text(reach));
                if (!reach.calls().equals(calls.getItems())) {
                    calls.getItems().setAll(reach.calls());
                }
                unserved.ifPresent(reason -> {
                    refuse(Speech.of("The last edit is not served whole. {0}", reason));
                    shown(anyPort, false);
                });
            }
            case Rehearsing.State.Refused(String reason) -> refuse(reason);
            case Rehearsing.State.Resting(), Rehearsing.State.Turning() -> {}
        }
    }

    private void refuse(String reason) {
        message.setText(reason);
        shown(notice, true);
        shown(anyPort, !dnsPort.getText().isBlank() || !httpPort.getText().isBlank());
    }

    static String text(Served.Reach reach) {
        List<Integer> web = reach.web();
        String dns = Speech.of("DNS port") + " " + reach.dns().port();
        if (web.isEmpty()) {
            return reach.dns().address() + "  ·  " + dns;
        }
        boolean row = web.size() > 2 && web.getLast() - web.getFirst() == web.size() - 1;
        String ports = web.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return reach.dns().address() + "  ·  " + dns + "  ·  "
                + (row
                        ? Speech.of("HTTP ports {0} to {1}", web.getFirst(), web.getLast())
                        : web.size() == 1 ? Speech.of("HTTP port {0}", ports) : Speech.of("HTTP ports {0}", ports));
    }

    private void show(Set<Id> off) {
        shown(outage, !off.isEmpty());
        down.setText(Speech.of(
                "Down: {0}",
                off.stream()
                        .map(each -> Names.of(project.topology(), Subject.of(each)))
                        .collect(Collectors.joining(", "))));
        project.downProperty().set(off.stream().map(Subject::of).collect(Collectors.toSet()));
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** One word that may be longer than its column. */
    private static final class Cell extends TableCell<Audience.Heard, String> {
        private final Tooltip tip = new Tooltip();

        @Override
        protected void updateItem(@Nullable String item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            boolean none = isEmpty || item == null || item.isEmpty();
            setText(none ? "" : item);
            tip.setText(item);
            setTooltip(none ? null : tip);
        }
    }
}
