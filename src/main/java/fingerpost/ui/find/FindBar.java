package fingerpost.ui.find;

import fingerpost.ui.actions.Action;
import fingerpost.ui.actions.ActionControls;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.speech.Speech;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar over the drawing in which an expression is written. */
public final class FindBar {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final FindModel model;
    private final TextField field = new TextField();
    private final ToggleButton find = new ToggleButton(Speech.of("Find"));
    private final ToggleButton hide = new ToggleButton(Speech.of("Hide"));
    private final Label count = new Label();
    private final TextFlow mistake = new TextFlow();
    private final ToggleButton help = new ToggleButton();
    private final SuggestionList suggestions = new SuggestionList(this::take);
    private final FindHelp examples = new FindHelp(this::tried);
    private final VBox over = new VBox();
    private Pane pane = new Pane();
    private @Nullable Node before;
    private boolean taking;

    public FindBar(FindModel model) {
        this.model = model;
    }

    /** Lays the bar over that pane; it is there once it is opened. */
    public void over(Pane under, Actions actions) {
        pane = under;
        field.setId("find-field");
        field.setPromptText(Speech.of("Find or hide: type:cname ttl<300"));
        field.setAccessibleText(Speech.of("Find or hide by expression"));
        field.setMinWidth(110);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().bindBidirectional(model.textProperty());
        count.setId("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        mode(find, "left-pill", "find-dim", Speech.of("Dim what does not match"), false);
        mode(hide, "right-pill", "find-hide", Speech.of("Hide what does not match"), true);
        ToggleButton pin = new ToggleButton();
        plain(pin, "find-pin", Feather.BOOKMARK, Speech.of("Keep it so when this bar is closed"));
        pin.selectedProperty().bindBidirectional(model.pinnedProperty());
        plain(help, "find-help-button", Feather.HELP_CIRCLE, Speech.of("What can be written"));
        help.selectedProperty().subscribe(examples::show);
        Button close = new Button();
        plain(close, "find-close", Feather.X, Speech.of("Close, and show everything"));
        close.setOnAction(_ -> close());
        HBox bar = new HBox(
                field,
                count,
                new HBox(find, hide),
                button(actions.action(ActionId.FIND_PREVIOUS)),
                button(actions.action(ActionId.FIND_NEXT)),
                button(actions.action(ActionId.SELECT_FOUND)),
                pin,
                help,
                close);
        bar.getStyleClass().add("find-row");
        mistake.setId("find-mistake");
        mistake.getStyleClass().add("find-mistake");
        over.getChildren().setAll(bar, mistake, suggestions.node(), examples.node());
        over.setId("find-bar");
        over.getStyleClass().addAll("find-bar", "search-box");
        over.setMaxSize(760, Region.USE_PREF_SIZE);
        over.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        over.visibleProperty().bind(model.openProperty());
        over.managedProperty().bind(model.openProperty());
        StackPane.setAlignment(over, Pos.TOP_CENTER);
        model.openProperty().subscribe(open -> {
            if (open && over.getParent() == null) {
                pane.getChildren().add(over);
            }
        });
        model.outcomeProperty().subscribe(this::show);
        field.textProperty().subscribe((_, _) -> suggest());
        field.caretPositionProperty().subscribe((_, _) -> suggest());
        field.focusedProperty().subscribe((_, now) -> {
            if (!now) {
                offer(List.of());
            }
        });
    }

    /** Opens the bar, with the cursor in its field. */
    public void open() {
        if (!model.openProperty().get()) {
            before = pane.getScene().getFocusOwner();
            model.openProperty().set(true);
        }
        field.requestFocus();
        field.selectAll();
        offer(List.of());
    }

    private void close() {
        model.close();
        help.setSelected(false);
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    private void mode(ToggleButton button, String place, String id, String tip, boolean hides) {
        button.setId(id);
        button.getStyleClass().add(place);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleHelp(tip);
        button.setMinWidth(Region.USE_PREF_SIZE);
        model.hidingProperty().subscribe(now -> button.setSelected(now == hides));
        button.setOnAction(_ -> {
            model.hidingProperty().set(hides);
            button.setSelected(true);
        });
    }

    private static void plain(ButtonBase button, String id, Ikon ikon, String tip) {
        button.setId(id);
        button.setGraphic(new FontIcon(ikon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
    }

    private static Button button(Action action) {
        Button button = ActionControls.button(action);
        button.setId("find-" + button.getId());
        button.setFocusTraversable(true);
        return button;
    }

    private void show(Outcome outcome) {
        mistake.getChildren().clear();
        field.setAccessibleHelp("");
        switch (outcome.expression()) {
            case Expression.Nothing _ -> count.setText("");
            case Expression.Meant _ ->
                count.setText(Speech.of("{0} of {1}", outcome.matches().size(), outcome.all()));
            case Expression.Wrong(int from, int to, String why) -> {
                count.setText("");
                String text = field.getText();
                int begin = Math.min(from, text.length());
                int end = Math.min(to, text.length());
                Text part = new Text(begin == end ? "▁" : text.substring(begin, end));
                part.getStyleClass().add("find-wrong");
                Text rest = new Text(text.substring(end) + "   " + why);
                Text first = new Text(text.substring(0, begin));
                for (Text each : List.of(first, rest)) {
                    each.getStyleClass().add("find-plain");
                }
                mistake.getChildren().setAll(first, part, rest);
                field.setAccessibleHelp(why);
            }
        }
        if (field.getAccessibleHelp().isEmpty()) {
            field.setAccessibleHelp(count.getText());
        }
        blame();
    }

    private void suggest() {
        if (field.isFocused() && !taking) {
            offer(model.suggestions(field.getCaretPosition()));
        }
    }

    /** What is still being written is not called wrong as long as something fits. */
    private void offer(List<Suggestion> offered) {
        suggestions.show(offered);
        blame();
    }

    private void blame() {
        boolean wrong =
                model.outcomeProperty().get().expression() instanceof Expression.Wrong && !suggestions.isShown();
        mistake.setVisible(wrong);
        mistake.setManaged(wrong);
        field.pseudoClassStateChanged(DANGER, wrong);
    }

    private void take(Suggestion suggestion) {
        taking = true;
        field.setText(suggestion.in(field.getText()));
        field.requestFocus();
        field.positionCaret(suggestion.caret());
        taking = false;
        suggest();
    }

    private void tried(String example) {
        taking = true;
        field.setText(example);
        field.requestFocus();
        field.end();
        taking = false;
        offer(List.of());
    }

    private void offerUsed() {
        offer(model.used().stream()
                .map(each -> new Suggestion(0, field.getLength(), each, Speech.of("used before")))
                .toList());
    }

    private void pressed(KeyEvent event) {
        boolean inField = field.isFocused();
        boolean offered = suggestions.isShown();
        switch (event.getCode()) {
            case ESCAPE -> {
                if (offered) {
                    offer(List.of());
                } else {
                    close();
                }
            }
            case ENTER -> {
                if (!inField || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
                    return;
                }
                suggestions.chosen().ifPresentOrElse(this::take, () -> {
                    offer(List.of());
                    model.step(event.isShiftDown() ? -1 : 1);
                });
            }
            case DOWN, UP -> {
                if (!inField) {
                    return;
                }
                if (!offered && field.getText().isBlank()) {
                    offerUsed();
                }
                if (suggestions.isShown()) {
                    suggestions.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
                }
            }
            case TAB -> {
                if (!inField || !offered || event.isShiftDown() || event.isControlDown()) {
                    return;
                }
                suggestions.chosenOrFirst().ifPresent(this::take);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
