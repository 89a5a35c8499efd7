package fingerpost.ui.search;

import java.util.BitSet;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** One choice: its icon, the title with the letters that were typed, what it belongs to, and its key or why it is refused. */
final class ChoiceCell extends ListCell<Finder.Found> {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Label icon = new Label();
    private final TextFlow title = new TextFlow();
    private final Label group = new Label();
    private final Label refusal = new Label();
    private final Label beside = new Label();
    private final HBox row;

    ChoiceCell() {
        icon.setMinWidth(18);
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.setMaxHeight(Region.USE_PREF_SIZE);
        group.setMinWidth(Region.USE_PREF_SIZE);
        beside.setMinWidth(Region.USE_PREF_SIZE);
        group.getStyleClass().add("text-muted");
        refusal.getStyleClass().add("text-muted");
        Pane space = new Pane();
        HBox.setHgrow(space, Priority.ALWAYS);
        row = new HBox(icon, title, group, space, refusal, beside);
        row.getStyleClass().add("search-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Finder.@Nullable Found found, boolean empty) {
        super.updateItem(found, empty);
        if (empty || found == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Choice choice = found.choice();
        icon.setGraphic(choice.icon().map(Supplier::get).orElse(null));
        write(choice.title(), found.inTitle());
        group.setText(choice.group());
        refusal.setText(choice.refusal().orElse(""));
        beside.setText(choice.beside());
        beside.setVisible(!choice.beside().isEmpty());
        beside.getStyleClass().setAll("label", "key");
        row.pseudoClassStateChanged(REFUSED, choice.refusal().isPresent());
        setAccessibleText(choice.spoken());
        setGraphic(row);
    }

    private void write(String text, BitSet hit) {
        title.getChildren().clear();
        for (int from = 0; from < text.length(); ) {
            boolean bold = hit.get(from);
            int to = bold ? hit.nextClearBit(from) : hit.nextSetBit(from);
            int end = to < 0 ? text.length() : Math.min(to, text.length());
            Text piece = new Text(text.substring(from, end));
            piece.getStyleClass().add("search-title");
            if (bold) {
                piece.getStyleClass().add("search-hit");
            }
            title.getChildren().add(piece);
            from = end;
        }
    }
}
