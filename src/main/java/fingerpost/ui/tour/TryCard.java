package fingerpost.ui.tour;

import fingerpost.document.Tries;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What to try with a sample in each of the four ways to work, until it is closed. */
public final class TryCard extends VBox {

    private final Project project;
    private final VBox lines = new VBox(6);
    private final Consumer<ActionId> call;

    private TryCard(Project project, Consumer<ActionId> call) {
        this.project = project;
        this.call = call;
        setId("try-card");
        getStyleClass().add("try-card");
        Label title = new Label(Speech.of("What to try"));
        title.getStyleClass().add("pane-title");
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("try-close");
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setAccessibleText(Speech.of("Close what to try"));
        close.setTooltip(new Tooltip(Speech.of("Close; Help, What to try brings it back")));
        close.setOnAction(_ -> setShown(false));
        HBox head = new HBox(title, space(), close);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, lines);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                setShown(false);
            }
        });
        setShown(false);
    }

    /** A card in that pane, shown whenever a sample is opened. */
    public static TryCard in(Pane pane, Project project, Consumer<ActionId> call) {
        TryCard card = new TryCard(project, call);
        pane.getChildren().add(card);
        project.openedProperty().subscribe(_ -> card.setShown(card.tries().isPresent()));
        return card;
    }

    /** Shows the card, or says that this is no sample. */
    public boolean show() {
        setShown(tries().isPresent());
        return isVisible();
    }

    private Optional<Tries> tries() {
        return project.file().isPresent()
                ? Tries.of(project.topology())
                : Tries.ofTitle(project.topology().title());
    }

    private void setShown(boolean now) {
        lines.getChildren().clear();
        tries().filter(_ -> now).ifPresent(each -> {
            line(ActionId.DESIGN, Speech.of("Design"), each.design());
            line(ActionId.DIAGNOSE, Speech.of("Diagnose"), each.diagnose());
            line(ActionId.SIMULATE, Speech.of("Simulate"), each.simulate());
            line(ActionId.EXPORT_MODE, Speech.of("Export"), each.export());
        });
        setVisible(now);
        setManaged(now);
    }

    private void line(ActionId mode, String word, String what) {
        Hyperlink link = new Hyperlink(word);
        link.setOnAction(_ -> {
            link.setVisited(false);
            call.accept(mode);
        });
        link.setMinWidth(Region.USE_PREF_SIZE);
        Label text = new Label(Told.tip(what));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setLabelFor(link);
        text.getStyleClass().add("try-text");
        lines.getChildren().add(new VBox(link, text));
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
