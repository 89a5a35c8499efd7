package fingerpost.ui.search;

import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A field and what it finds, over the window: some letters find a choice, Enter or a click takes it, Escape or a click
 * beside it leaves everything as it was.
 */
public final class SearchOver {
    private static final int PAGE = 10;
    /** The height of a line, pixels. */
    private static final double LINE = 30;

    private final TextField field = new TextField();
    private final ListView<Finder.Found> list = new ListView<>();
    private final Label nothing = new Label();
    private final VBox box = new VBox(field, list);
    private final StackPane over = new StackPane();
    private Finder finder = new Finder(List.of());
    private Function<String, Optional<Choice>> asTyped = _ -> Optional.empty();
    private @Nullable Node before;

    public SearchOver() {
        field.setId("search-over-field");
        field.setAccessibleText(Speech.of("Search"));
        list.setId("search-over-list");
        list.setAccessibleText(Speech.of("What was found"));
        list.setFocusTraversable(false);
        list.setFixedCellSize(LINE);
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> cell());
        nothing.getStyleClass().add("text-muted");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        box.getStyleClass().add("search-box");
        over.setId("search-over");
        over.getStyleClass().add("search-over");
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        over.setVisible(false);
        over.setOnMousePressed(event -> {
            if (event.getTarget() == over) {
                close();
            }
        });
        field.textProperty().subscribe(this::find);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(found -> field.setAccessibleHelp(
                        found == null ? nothing.getText() : found.choice().spoken()));
        over.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** To be laid over the window's content. */
    public Node node() {
        return over;
    }

    /**
     * Opens, or changes to other choices where it is open.
     *
     * @param prompt says what can be found
     * @param none is said where nothing is found
     * @param choices made now, as they stand
     */
    public void open(String prompt, String none, Supplier<List<Choice>> choices) {
        open(prompt, none, choices, _ -> Optional.empty());
    }

    /**
     * The same, where what is typed can be a choice of its own.
     *
     * @param typed what the typed text means, which stands last; empty where it means nothing, or nothing new
     */
    public void open(
            String prompt, String none, Supplier<List<Choice>> choices, Function<String, Optional<Choice>> typed) {
        Scene scene = over.getScene();
        if (!over.isVisible()) {
            before = scene.getFocusOwner();
            over.getChildren().setAll(box);
        }
        finder = new Finder(choices.get());
        asTyped = typed;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        nothing.setText(none);
        over.setVisible(true);
        field.clear();
        find(field.getText());
        field.requestFocus();
    }

    private void find(String typed) {
        list.getItems().setAll(finder.find(typed));
        asTyped.apply(typed.strip())
                .map(choice -> new Finder.Found(choice, Match.NONE, true))
                .ifPresent(list.getItems()::add);
        list.setPrefHeight(LINE * Math.clamp(list.getItems().size(), 1, PAGE + 2) + 2);
        list.getSelectionModel().clearAndSelect(0);
        list.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> take();
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-PAGE);
            case PAGE_DOWN -> move(PAGE);
            case TAB -> {}
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        if (last < 0) {
            return;
        }
        int from = list.getSelectionModel().getSelectedIndex();
        int to = Math.abs(by) == 1 ? Math.floorMod(from + by, last + 1) : Math.clamp((long) from + by, 0, last);
        list.getSelectionModel().clearAndSelect(to);
        list.scrollTo(Math.max(0, to - PAGE / 2));
    }

    private void take() {
        Finder.Found found = list.getSelectionModel().getSelectedItem();
        if (found != null && found.choice().refusal().isEmpty()) {
            close();
            found.choice().run().run();
        }
    }

    private void close() {
        over.setVisible(false);
        finder = new Finder(List.of());
        list.getItems().clear();
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    private ListCell<Finder.Found> cell() {
        ListCell<Finder.Found> cell = new ChoiceCell();
        cell.setOnMouseClicked(_ -> {
            if (!cell.isEmpty()) {
                list.getSelectionModel().clearAndSelect(cell.getIndex());
                take();
            }
        });
        return cell;
    }
}
