package fingerpost.ui.diagnose;

import fingerpost.dns.RecordType;
import fingerpost.topology.Topology;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Views;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The fields above: a name, a type, and where to start. */
public final class AskController {
    private final Supplier<Topology> design;
    private final Runnable onAsk;
    private final Runnable onCancel;
    private final Runnable onBack;
    private final StartController start;
    private Parent startFields = new FlowPane();

    @FXML
    private Button back;

    @FXML
    private TextField name;

    @FXML
    private ComboBox<String> type;

    @FXML
    private FlowPane bar;

    @FXML
    private CheckBox web;

    @FXML
    private CheckBox overDesign;

    @FXML
    private Button ask;

    @FXML
    private Button cancel;

    /**
     * The fields.
     *
     * @param design the open one: its names are offered while one is typed
     */
    AskController(Supplier<Topology> design, Runnable onAsk, Runnable onCancel, Runnable onBack) {
        this.design = design;
        this.onAsk = onAsk;
        this.onCancel = onCancel;
        this.onBack = onBack;
        start = new StartController("diagnose", List.of(Start.Kind.values()), onAsk);
    }

    @FXML
    private void initialize() {
        type.getItems()
                .setAll(Stream.concat(RecordType.wellKnown().stream(), Stream.of(RecordType.ANY))
                        .map(RecordType::toString)
                        .distinct()
                        .toList());
        type.setValue("A");
        startFields = new Views().with(StartController.class, () -> start).load(FxmlFile.DIAGNOSE_START);
        bar.getChildren().add(3, startFields);
        name.setTextFormatter(new TextFormatter<>(this::complete));
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::walkNames);
        name.setOnAction(_ -> onAsk.run());
        type.getEditor().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !type.isShowing()) {
                key.consume();
                onAsk.run();
            }
        });
        ask.setOnAction(_ -> onAsk.run());
        ask.disableProperty().bind(name.textProperty().map(String::isBlank));
        cancel.setOnAction(_ -> onCancel.run());
        back.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        back.setOnAction(_ -> onBack.run());
        name.textProperty().subscribe(this::offerDesign);
        working(false);
    }

    private List<String> names() {
        return Completion.names(design.get());
    }

    /** On by itself as soon as the design has something to say about the name; off where it has not. */
    private void offerDesign() {
        boolean holds = Extent.holds(design.get(), name.getText());
        if (holds == overDesign.isDisable()) {
            overDesign.setDisable(!holds);
            overDesign.setSelected(holds);
        }
    }

    /** What a report is to look at besides the name servers. */
    Extent extent() {
        return new Extent(web.isSelected(), overDesign.isSelected());
    }

    /** Puts what a report looked at back into the fields. */
    void put(Extent extent) {
        web.setSelected(extent.web());
        overDesign.setSelected(extent.design() && !overDesign.isDisable());
    }

    /** Goes on with a name of the design, the rest selected, so that typing on replaces it. */
    private TextFormatter.Change complete(TextFormatter.Change change) {
        if (change.getText().length() == 1
                && change.getRangeEnd() == change.getControlText().length()) {
            String begun = change.getControlNewText();
            Completion.of(begun, names()).ifPresent(whole -> {
                change.setText(change.getText() + whole.substring(begun.length()));
                change.setCaretPosition(begun.length());
                change.setAnchor(whole.length());
            });
        }
        return change;
    }

    private void walkNames(KeyEvent key) {
        int by = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0) {
            Completion.next(name.getText(), names(), by).ifPresent(next -> {
                name.setText(next);
                name.selectAll();
                key.consume();
            });
        }
    }

    /**
     * What the fields say.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    Inquiry inquiry(Way way) {
        Start from = way == Way.RESOLVERS ? new Start.Internet() : start.start();
        return Inquiry.of(name.getText(), type.getEditor().getText(), from);
    }

    /** Shows only the fields that this way of looking needs. */
    void needs(Way way) {
        type.setDisable(way == Way.REPORT);
        for (CheckBox each : List.of(web, overDesign)) {
            each.setVisible(way == Way.REPORT);
            each.setManaged(way == Way.REPORT);
        }
        offerDesign();
        startFields.setVisible(way != Way.RESOLVERS);
        startFields.setManaged(way != Way.RESOLVERS);
    }

    /** Begins there unless another start is chosen. */
    void put(Start from) {
        start.put(from);
    }

    /** Puts a question back into the fields. */
    void put(Inquiry inquiry) {
        name.setText(inquiry.question().name().unicode());
        type.setValue(inquiry.question().type().toString());
        start.put(inquiry.start());
    }

    void name(String text) {
        name.setText(text);
    }

    /** Whether something can be cancelled now. */
    void working(boolean now) {
        cancel.setVisible(now);
        cancel.setManaged(now);
    }

    /** Whether the first screen can be gone back to from here. */
    void canGoBack(boolean possible) {
        back.setVisible(possible);
        back.setManaged(possible);
    }

    void focus() {
        offerDesign();
        name.requestFocus();
        name.selectAll();
    }
}
