package fingerpost.ui.diagnose;

import fingerpost.diagnose.Step;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.Exchange;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One server on the ladder: its name and time, and what it said by shape, colour and word. */
final class RungButton extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass EVIDENCE = PseudoClass.getPseudoClass("evidence");

    private final Numbered numbered;

    RungButton(Numbered numbered, boolean resolver, Consumer<Numbered> chosen) {
        this.numbered = numbered;
        Step step = numbered.step();
        Mark mark = Mark.of(step.kind());
        String name = resolver || step.serverName().isRoot()
                ? ServerText.told(step.server())
                : step.serverName().unicode();
        Label title = new Label(name);
        title.getStyleClass().add("rung-name");
        Label word = new Label(mark.word());
        word.getStyleClass().addAll("rung-word", mark.tone().style());
        word.setMinWidth(Region.USE_PREF_SIZE);
        Label where = new Label(details(step));
        where.getStyleClass().add("rung-detail");
        HBox said = new HBox(6, word, where);
        FontIcon icon = new FontIcon(mark.shape());
        icon.getStyleClass().addAll("rung-icon", mark.tone().style());
        HBox box = new HBox(8, icon, new VBox(title, said));
        box.setAlignment(Pos.CENTER_LEFT);
        setGraphic(box);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().addAll("rung", mark.tone().style() + "-edge");
        setId("rung-" + numbered.number());
        setAccessibleText(name + " " + mark.word() + ", " + details(step) + ". " + step.note());
        if (!step.note().isBlank()) {
            Tooltip tip = new Tooltip(step.note());
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            setTooltip(tip);
        }
        setOnAction(_ -> chosen.accept(numbered));
    }

    private static String details(Step step) {
        return step.server().address()
                + step.exchange()
                        .map(each -> " · " + Millis.of(each.nanos()) + retries(each))
                        .orElse("");
    }

    private static String retries(Exchange exchange) {
        int more = exchange.attempts().size() - 1;
        return more == 0 ? "" : Speech.of(" · {0} tries", exchange.attempts().size());
    }

    int number() {
        return numbered.number();
    }

    boolean is(int number) {
        return numbered.number() == number;
    }

    void chosen(int number) {
        pseudoClassStateChanged(CHOSEN, is(number));
    }

    void evidence(java.util.Set<Integer> numbers) {
        pseudoClassStateChanged(EVIDENCE, numbers.contains(numbered.number()));
    }
}
