package fingerpost.ui.simulate;

import fingerpost.picture.Chart;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Newest;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;

/** The picture of what was played last that the person chose, worked out off the UI thread. */
final class Pictures {
    private final ListView<PictureKind> list;
    private final ToggleButton stacked;
    private final ChartView view;
    private final Newest<Drawn> charts;
    private Optional<Result> result = Optional.empty();

    private record Drawn(PictureKind kind, Chart chart) {}

    Pictures(Background background, ListView<PictureKind> list, ToggleButton stacked, ChartView view) {
        this.list = list;
        this.stacked = stacked;
        this.view = view;
        charts = new Newest<>(background, drawn -> {
            view.overTimeProperty().set(drawn.kind().isOverTime());
            view.chartProperty().set(Optional.of(drawn.chart()));
        });
        list.getItems().setAll(PictureKind.values());
        list.setCellFactory(_ -> new PictureCell());
        list.getSelectionModel().selectFirst();
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> draw());
        stacked.selectedProperty().subscribe(_ -> draw());
    }

    void show(Optional<Result> played) {
        result = played;
        draw();
    }

    private void draw() {
        PictureKind kind = list.getSelectionModel().getSelectedItem();
        stacked.setVisible(result.isPresent() && kind != null && kind.isOfParts());
        if (kind == null || result.isEmpty()) {
            charts.drop();
            view.chartProperty().set(Optional.empty());
            return;
        }
        Result drawn = result.get();
        boolean upon = stacked.isSelected();
        charts.ask(() -> new Drawn(kind, kind.of(drawn, upon)));
    }
}
