package fingerpost.ui.diagnose;

import fingerpost.ui.shared.Hint;
import fingerpost.ui.shared.WrappedCell;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.DigShow;
import fingerpost.wire.DigText;
import fingerpost.wire.Server;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One question to several resolvers, their answers below each other, what differs marked. */
public final class ResolversController {
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final Runnable onAsk;
    private final Consumer<String> clipboard;
    private final Supplier<ZonedDateTime> clock;
    private final ObjectProperty<ZonedDateTime> now;
    private final Timeline ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
    private Optional<SideBySide> shown = Optional.empty();

    @FXML
    private SplitPane split;

    @FXML
    private TextField servers;

    @FXML
    private MenuButton known;

    @FXML
    private TableView<Agreement.Row> table;

    @FXML
    private TableColumn<Agreement.Row, String> server;

    @FXML
    private TableColumn<Agreement.Row, Mark> reply;

    @FXML
    private TableColumn<Agreement.Row, String> answer;

    @FXML
    private TableColumn<Agreement.Row, String> kept;

    @FXML
    private TableColumn<Agreement.Row, String> time;

    @FXML
    private TableColumn<Agreement.Row, String> agrees;

    @FXML
    private TextArea packet;

    /**
     * The table of answers.
     *
     * @param clipboard takes what is copied
     * @param clock says how much of each TTL is over
     */
    ResolversController(Consumer<String> clipboard, Supplier<ZonedDateTime> clock, Runnable onAsk) {
        this.clipboard = clipboard;
        this.clock = clock;
        this.onAsk = onAsk;
        now = new SimpleObjectProperty<>(clock.get());
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    @FXML
    private void initialize() {
        servers.setOnAction(_ -> onAsk.run());
        for (KnownResolver each : KnownResolver.values()) {
            MenuItem item = new MenuItem(each.operator() + "  " + each.address());
            item.setOnAction(_ -> add(each.address()));
            known.getItems().add(item);
        }
        text(server, Agreement.Row::server);
        text(answer, Agreement.Row::answer);
        kept.setCellValueFactory(row -> now.map(at -> row.getValue().kept(since(at))));
        text(time, Agreement.Row::time);
        text(
                agrees,
                row -> row.differs()
                        ? Speech.of("differs")
                        : row.mark().tone() == Mark.Tone.BAD ? "" : Speech.of("same"));
        answer.setCellFactory(_ -> new WrappedCell<>());
        reply.setCellValueFactory(
                row -> new SimpleObjectProperty<>(row.getValue().mark()));
        reply.setCellFactory(_ -> new MarkCell<>());
        table.setRowFactory(_ -> new Marked());
        Copying.from(
                table,
                () -> Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                        .map(this::packet),
                clipboard);
        table.sceneProperty().subscribe(this::tick);
        clear(Speech.of("Name two resolvers or more above, and press Enter: their answers stand below each other, and "
                + "what differs is marked."));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> packet.setText(row == null ? "" : packet(row)));
    }

    private java.time.Duration since(ZonedDateTime at) {
        return shown.map(asked -> java.time.Duration.between(asked.when(), at)).orElse(java.time.Duration.ZERO);
    }

    /** Counts down for as long as somebody can see it and something is kept. */
    private void tick() {
        now.set(clock.get());
        boolean more = table.getScene() != null
                && table.getItems().stream()
                        .anyMatch(row -> row.ttl().isPresent()
                                && !row.kept(since(now.get())).equals("expired"));
        if (more) {
            ticking.play();
        } else {
            ticking.stop();
        }
    }

    /** Stands with the packet below it from now on. */
    void together() {
        split.getItems().add(packet);
    }

    /** Stands by itself from now on; the packet, which is given back, elsewhere. */
    Region apart() {
        split.getItems().remove(packet);
        return packet;
    }

    /** Shows nothing but that sentence. */
    void clear(String why) {
        shown = Optional.empty();
        table.getItems().clear();
        table.setPlaceholder(Hint.of(why));
    }

    /** Puts the resolvers back into the field. */
    void put(List<Server> asked) {
        servers.setText(asked.stream().map(ServerText::told).collect(Collectors.joining(", ")));
    }

    private String packet(Agreement.Row row) {
        return shown.map(asked -> DigText.of(row.exchange(), DigShow.ALL, asked.when()))
                .orElse("");
    }

    private static void text(TableColumn<Agreement.Row, String> column, Function<Agreement.Row, String> value) {
        column.setCellValueFactory(row -> new SimpleStringProperty(value.apply(row.getValue())));
    }

    private void add(String address) {
        String now = servers.getText().strip();
        servers.setText(now.isEmpty() ? address : now + ", " + address);
    }

    /**
     * The resolvers named.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    List<Server> servers() {
        if (servers.getText().isBlank()) {
            throw new IllegalArgumentException(Speech.of(
                    "Name the resolvers to be asked, such as 192.0.2.53 and 198.51.100.53, in the field below."));
        }
        return ServerText.list(servers.getText());
    }

    /** Shows what is known now. */
    void show(SideBySide asked) {
        shown = Optional.of(asked);
        put(asked.servers());
        int chosen = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(Agreement.rows(asked));
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel()
                    .select(Math.clamp(chosen, 0, table.getItems().size() - 1));
        }
        tick();
    }

    /** A row with another answer than most is set apart. */
    private static final class Marked extends TableRow<Agreement.Row> {
        @Override
        protected void updateItem(Agreement.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(DIFFERS, !empty && row != null && row.differs());
        }
    }
}
