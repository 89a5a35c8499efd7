package fingerpost.ui.diagnose;

import fingerpost.ui.shared.WrappedCell;
import fingerpost.wire.DigShow;
import fingerpost.wire.DigText;
import fingerpost.wire.Server;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** One question to several resolvers, their answers below each other, what differs marked. */
public final class ResolversController {
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final Runnable onAsk;
    private Optional<SideBySide> shown = Optional.empty();

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

    ResolversController(Runnable onAsk) {
        this.onAsk = onAsk;
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
        text(kept, Agreement.Row::kept);
        text(time, Agreement.Row::time);
        text(agrees, row -> row.differs() ? "differs" : row.mark().tone() == Mark.Tone.BAD ? "" : "same");
        answer.setCellFactory(_ -> new WrappedCell<>());
        reply.setCellValueFactory(
                row -> new SimpleObjectProperty<>(row.getValue().mark()));
        reply.setCellFactory(_ -> new MarkCell<>());
        table.setRowFactory(_ -> new Marked());
        table.setPlaceholder(new Label("Name two resolvers or more above, and press Enter."));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> packet.setText(row == null ? "" : packet(row)));
    }

    private String packet(Agreement.Row row) {
        return shown.map(now -> DigText.of(row.exchange(), DigShow.ALL, now.when()))
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
            throw new IllegalArgumentException(
                    "Name the resolvers to be asked, such as 192.0.2.53 and 198.51.100.53, in the field below.");
        }
        return ServerText.list(servers.getText());
    }

    /** Shows what is known now. */
    void show(SideBySide now) {
        shown = Optional.of(now);
        servers.setText(now.servers().stream().map(ServerText::told).collect(Collectors.joining(", ")));
        int chosen = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(Agreement.rows(now));
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel()
                    .select(Math.clamp(chosen, 0, table.getItems().size() - 1));
        }
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
