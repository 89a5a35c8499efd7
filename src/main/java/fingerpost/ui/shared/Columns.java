package fingerpost.ui.shared;

import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Columns as wide as the text of their window needs them: what a screen lays out is meant for text of the usual size. */
public final class Columns {
    private static final String PERCENT = "fingerpost.text";
    private static final String FOLLOWER = "fingerpost.columns";
    private static final int USUAL = 100;

    private record Widths(double least, double wanted, double most) {}

    private Columns() {}

    /** Says how large the text of that window is, percent of the usual size. */
    public static void tell(Scene scene, int percent) {
        scene.getProperties().put(PERCENT, percent);
    }

    /** The columns of that table are as its window has its text, now and at every change; the window does not hold it for that. */
    static void follow(TableView<?> table) {
        MapChangeListener<Object, Object> follower = change -> {
            if (PERCENT.equals(change.getKey()) && change.wasAdded()) {
                widen(table, (Integer) change.getValueAdded());
            }
        };
        table.getProperties().put(FOLLOWER, follower);
        table.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                widen(table, (Integer) scene.getProperties().getOrDefault(PERCENT, USUAL));
                scene.getProperties().addListener(new WeakMapChangeListener<>(follower));
            }
        });
    }

    private static void widen(TableView<?> table, int percent) {
        for (TableColumn<?, ?> column : table.getColumns()) {
            Widths usual = (Widths) column.getProperties()
                    .computeIfAbsent(
                            Widths.class,
                            _ -> new Widths(column.getMinWidth(), column.getPrefWidth(), column.getMaxWidth()));
            double factor = percent / (double) USUAL;
            if (Math.abs(column.getMinWidth() - usual.least * factor) > 0.5) {
                column.setMaxWidth(usual.most * factor);
                column.setMinWidth(usual.least * factor);
                column.setPrefWidth(usual.wanted * factor);
            }
        }
    }
}
