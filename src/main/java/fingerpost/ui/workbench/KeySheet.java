package fingerpost.ui.workbench;

import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.look.Look;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The window that lists every key, menu by menu in columns. */
final class KeySheet {
    private static final double COLUMN = 238;
    private static final int MOST = 5;

    private final List<KeyGroup> all;
    private final TextField search = new TextField();
    private final HBox columns = new HBox();
    private final ScrollPane scroll = new ScrollPane(columns);
    private final Button copy = new Button(Speech.of("Copy as text"));
    private final Button change = new Button(Speech.of("Change keys…"));

    private KeySheet(Actions actions, Consumer<String> clipboard) {
        all = KeyGroup.of(actions);
        columns.getStyleClass().add("key-columns");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "pane-scroll");
        scroll.setAccessibleText(Speech.of("Every key and what it does"));
        search.setId("keys-search");
        search.setPromptText(Speech.of("Search a key or what it does"));
        search.setAccessibleText(Speech.of("Search a key or what it does"));
        HBox.setHgrow(search, Priority.ALWAYS);
        search.textProperty().subscribe(this::fill);
        scroll.widthProperty().subscribe(this::fill);
        copy.setId("keys-copy");
        copy.setOnAction(_ -> {
            clipboard.accept(KeyGroup.text(shown()));
            copy.setText(Speech.of("Copied"));
        });
        change.setId("keys-change");
        change.setOnAction(_ -> actions.call(ActionId.PREFERENCES));
    }

    /** Opens it over that window. */
    static void open(Window owner, Actions actions, Look look, Consumer<String> clipboard) {
        KeySheet sheet = new KeySheet(actions, clipboard);
        HBox bar = new HBox(sheet.search, sheet.copy, sheet.change);
        bar.getStyleClass().add("dialog-bar");
        VBox root = new VBox(bar, sheet.scroll);
        root.setId("keys");
        root.getStyleClass().add("dialog-window");
        VBox.setVgrow(sheet.scroll, Priority.ALWAYS);
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(ActionId.KEYS.title());
        Scene scene = new Scene(
                root, Math.clamp(owner.getWidth() - 20, 640, 1600), Math.clamp(owner.getHeight() - 40, 480, 1000));
        look.dress(scene);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), stage::close);
        stage.setScene(scene);
        stage.show();
    }

    /** Opens it wherever a question mark is typed that is not text. */
    static void listenOver(Node content, Actions actions) {
        content.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("?") && !(event.getTarget() instanceof TextInputControl)) {
                event.consume();
                actions.call(ActionId.KEYS);
            }
        });
    }

    private List<KeyGroup> shown() {
        return KeyGroup.matching(all, search.getText());
    }

    private void fill() {
        int most = Math.clamp((int) (scroll.getWidth() / COLUMN), 1, MOST);
        columns.getChildren().clear();
        for (List<KeyGroup> each : KeyGroup.columns(shown(), most)) {
            VBox column = new VBox();
            column.getStyleClass().add("key-column");
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setPrefWidth(COLUMN);
            each.forEach(group -> column.getChildren().add(block(group)));
            columns.getChildren().add(column);
        }
        if (columns.getChildren().isEmpty()) {
            Label none = new Label(Speech.of("No key does that."));
            none.getStyleClass().add("empty-hint");
            columns.getChildren().add(none);
        }
    }

    private static Node block(KeyGroup group) {
        Label title = new Label(group.title());
        title.getStyleClass().add("pane-title");
        VBox block = new VBox(title);
        block.getStyleClass().add("key-group");
        for (KeyGroup.Line line : group.lines()) {
            Label does = new Label(line.does());
            does.setWrapText(true);
            does.setMinHeight(Region.USE_PREF_SIZE);
            Label key = new Label(line.key());
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            Pane space = new Pane();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox row = new HBox(does, space, key);
            row.getStyleClass().add("key-row");
            block.getChildren().add(row);
        }
        return block;
    }
}
