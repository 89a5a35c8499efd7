package fingerpost.ui.form;

import fingerpost.ui.speech.Speech;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One part of a list: a title that opens its fields. */
final class Card<P> {
    private final Function<P, String> title;
    private final Scope<P> scope;
    private final Field fields;
    private final Label shown = new Label();
    private final VBox node = new VBox();

    Card(
            Function<P, String> title,
            Scope<P> scope,
            Field fields,
            boolean open,
            Consumer<Boolean> opened,
            Runnable remove,
            Optional<Runnable> up) {
        this.title = title;
        this.scope = scope;
        this.fields = fields;
        node.getStyleClass().add("form-card");
        VBox body = new VBox();
        body.getStyleClass().add("form-card-body");
        body.getChildren().addAll(fields.nodes());
        body.managedProperty().bind(body.visibleProperty());
        Button toggle = new Button();
        toggle.getStyleClass().addAll("button-icon", "flat", "small");
        body.setVisible(open);
        body.visibleProperty().subscribe(now -> {
            toggle.setGraphic(new FontIcon(now ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
            toggle.setAccessibleText(now ? Speech.of("Close") : Speech.of("Open"));
            opened.accept(now);
        });
        toggle.setOnAction(_ -> body.setVisible(!body.isVisible()));
        shown.getStyleClass().add("form-card-title");
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.setOnMouseClicked(_ -> toggle.fire());
        HBox.setHgrow(shown, Priority.ALWAYS);
        HBox head = new HBox(toggle, shown);
        head.setAlignment(Pos.CENTER_LEFT);
        up.ifPresent(move -> head.getChildren().add(button(Feather.ARROW_UP, Speech.of("Move up"), move)));
        head.getChildren().add(button(Feather.X, Speech.of("Remove"), remove));
        node.getChildren().addAll(head, body);
        refreshTitle();
    }

    private static Button button(Ikon ikon, String what, Runnable run) {
        Button button = new Button("", new FontIcon(ikon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setTooltip(new Tooltip(what));
        button.setAccessibleText(what);
        button.setOnAction(_ -> run.run());
        return button;
    }

    Node node() {
        return node;
    }

    void refresh() {
        refreshTitle();
        fields.refresh();
    }

    private void refreshTitle() {
        String now = title.apply(scope.value());
        shown.setText(now);
        shown.setTooltip(new Tooltip(now));
    }
}
