package fingerpost.ui.recover;

import fingerpost.document.JournalEntry;
import fingerpost.document.Journals.Damaged;
import fingerpost.document.LeftJournal;
import fingerpost.ui.look.Icons;
import fingerpost.ui.speech.Speech;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was left unsaved, a card each, on the first screen; takes no room where nothing was. */
public final class RecoverCards extends VBox {
    /** So that the samples stay in sight. */
    private static final int MOST = 4;

    private final Recovery recovery;
    private final Deeds deeds;
    /** Held here, since the lists that all windows share hold it only weakly. */
    private final ListChangeListener<Object> changed = _ -> show();

    public RecoverCards(Recovery recovery, Deeds deeds) {
        this.recovery = recovery;
        this.deeds = deeds;
        setId("recover-cards");
        getStyleClass().add("recover-cards");
        recovery.left().addListener(new WeakListChangeListener<>(changed));
        recovery.damaged().addListener(new WeakListChangeListener<>(changed));
        show();
    }

    /** Gives the focus to the first that can be recovered. */
    public void focus() {
        lookupAll(".recover-first").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void show() {
        List<Node> cards = new ArrayList<>();
        Instant now = recovery.now();
        recovery.left().stream().limit(MOST).forEach(each -> cards.add(card(each, now)));
        int more = recovery.left().size() - MOST;
        if (more > 0) {
            Label rest = new Label(Speech.count(
                    more,
                    "One more is shown when you have decided about one of these.",
                    "{0} more are shown as you decide about these."));
            rest.getStyleClass().add("text-muted");
            cards.add(rest);
        }
        recovery.damaged().forEach(each -> cards.add(card(each)));
        if (!cards.isEmpty()) {
            Label heading = new Label(Speech.of("Not saved when Fingerpost ended"));
            heading.getStyleClass().add("welcome-heading");
            cards.addFirst(heading);
        }
        getChildren().setAll(cards);
        setVisible(!cards.isEmpty());
        setManaged(!cards.isEmpty());
    }

    private Node card(LeftJournal left, Instant now) {
        JournalEntry entry = left.entry();
        String where = entry.file().map(Path::toString).orElse(Speech.of("in no file yet"));
        Button recover = new Button(Speech.of("Recover"));
        recover.getStyleClass().addAll("accent", "recover-first");
        recover.setAccessibleText(Speech.of("Recover {0}", entry.title()));
        recover.setOnAction(_ -> deeds.recover(left));
        Button discard = new Button(Speech.of("Discard"));
        discard.getStyleClass().add("flat");
        discard.setAccessibleText(Speech.of("Discard the unsaved changes of {0}", entry.title()));
        discard.setOnAction(_ -> deeds.discard(left));
        return row(
                entry.title(),
                LeftText.of(entry, now) + " \u00b7 " + where,
                Icons.plain(Feather.ROTATE_CCW),
                recover,
                discard);
    }

    private Node card(Damaged damaged) {
        Button seen = new Button(Speech.of("Close"));
        seen.getStyleClass().add("flat");
        seen.setOnAction(_ -> recovery.seen(damaged));
        return row(
                Speech.of("Something that was not saved cannot be read"),
                damaged.why() + " " + Speech.of("It was put aside in {0}", damaged.folder()),
                Icons.plain(Feather.ALERT_TRIANGLE),
                seen);
    }

    private static Node row(String title, String detail, Node icon, Button... buttons) {
        Label name = new Label(title);
        name.getStyleClass().add("sample-title");
        Label more = new Label(detail);
        more.getStyleClass().add("text-muted");
        more.setWrapText(true);
        more.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(name, more);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(12, icon, words);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add("recover-card");
        for (Button each : buttons) {
            each.setMinWidth(Region.USE_PREF_SIZE);
            card.getChildren().add(each);
        }
        return card;
    }
}
