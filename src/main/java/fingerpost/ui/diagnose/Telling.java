package fingerpost.ui.diagnose;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** What a cell of a list tells: a sign, a sentence, and where it comes from; both read whole. */
public final class Telling extends HBox {
    /** The sign and the padding of a cell, pixels. */
    private static final double BESIDE_THE_TEXT = 56;

    private final Label sign = new Label();
    private final Text title = new Text();
    private final Text detail = new Text();
    private final ListCell<?> cell;

    /** Empty, in that cell. */
    public Telling(ListCell<?> cell) {
        this(cell, 0);
    }

    /** Empty, in that cell, with so much room beside the text for {@link #beside}, pixels. */
    Telling(ListCell<?> cell, double room) {
        super(8);
        this.cell = cell;
        title.getStyleClass().add("wrapped");
        detail.getStyleClass().add("telling-detail");
        title.wrappingWidthProperty().bind(cell.widthProperty().subtract(BESIDE_THE_TEXT + room));
        detail.wrappingWidthProperty().bind(cell.widthProperty().subtract(BESIDE_THE_TEXT + room));
        VBox text = new VBox(2, title, detail);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(sign, text);
        setAlignment(Pos.TOP_LEFT);
        cell.setPrefWidth(0);
    }

    /** Fills the cell. */
    public void tell(Node shape, String sentence, String more) {
        sign.setGraphic(shape);
        title.setText(sentence);
        detail.setText(more);
        detail.setManaged(!more.isEmpty());
        cell.setAccessibleText(sentence + " " + more);
        cell.setGraphic(this);
    }

    /** Puts that at the end of the line. */
    void beside(Node... last) {
        getChildren().addAll(last);
    }

    /** Empties the cell. */
    public void clear() {
        cell.setGraphic(null);
        cell.setAccessibleText(null);
    }
}
