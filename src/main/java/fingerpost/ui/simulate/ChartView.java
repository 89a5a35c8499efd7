package fingerpost.ui.simulate;

import fingerpost.picture.Chart;
import fingerpost.picture.ChartFiles;
import fingerpost.picture.ChartReading;
import fingerpost.picture.Theme;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** A chart on the screen: shows its numbers below the pointer, and the moment of the playhead, which a click moves. */
final class ChartView extends Region {
    private final ObjectProperty<Optional<Chart>> chart = new SimpleObjectProperty<>(this, "chart", Optional.empty());
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    /** Along the level axis; not a number for none. */
    private final DoubleProperty at = new SimpleDoubleProperty(this, "at", Double.NaN);

    private final BooleanProperty overTime = new SimpleBooleanProperty(this, "overTime", true);
    private final ImageView image = new ImageView();
    private final Line head = new Line();
    private final Label reading = new Label();
    private boolean stale = true;

    ChartView() {
        getStyleClass().add("chart-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(0, 0);
        reading.getStyleClass().add("chart-reading");
        reading.setVisible(false);
        reading.setMouseTransparent(true);
        head.getStyleClass().add("chart-head");
        head.setMouseTransparent(true);
        image.setMouseTransparent(true);
        setPickOnBounds(true);
        getChildren().addAll(image, head, reading);
        chart.subscribe(this::repaint);
        theme.subscribe(this::repaint);
        at.subscribe(_ -> setNeedsLayout(true));
        widthProperty().subscribe(this::repaint);
        heightProperty().subscribe(this::repaint);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::read);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> reading.setVisible(false));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
    }

    ObjectProperty<Optional<Chart>> chartProperty() {
        return chart;
    }

    ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether the level axis is that of the playhead. */
    BooleanProperty overTimeProperty() {
        return overTime;
    }

    DoubleProperty atProperty() {
        return at;
    }

    private void repaint() {
        stale = true;
        setNeedsLayout(true);
        setAccessibleText(chart.get().map(Chart::title).orElse("No picture yet"));
    }

    /** What the reading says now; empty while it is hidden. */
    String reading() {
        return reading.isVisible() ? reading.getText() : "";
    }

    private void read(MouseEvent event) {
        Optional<ChartReading> found = chart.get()
                .flatMap(shown -> ChartReading.of(shown, getWidth(), getHeight(), event.getX(), event.getY()));
        reading.setVisible(found.isPresent());
        found.ifPresent(each -> {
            reading.setText(String.join("\n", each.lines()));
            reading.autosize();
            double wide = reading.prefWidth(-1);
            double high = reading.prefHeight(-1);
            double left = event.getX() + 16 + wide > getWidth() ? event.getX() - wide - 12 : event.getX() + 16;
            double top = Math.clamp(event.getY() - high / 2, 0, Math.max(0, getHeight() - high));
            reading.resizeRelocate(Math.max(0, left), top, wide, high);
        });
    }

    private void go(MouseEvent event) {
        requestFocus();
        chart.get()
                .filter(_ -> overTime.get())
                .flatMap(shown -> ChartReading.value(shown, getWidth(), getHeight(), event.getX()))
                .ifPresent(at::set);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width < 40 || height < 40) {
            return;
        }
        if (stale) {
            stale = false;
            image.setImage(chart.get().map(this::painted).orElse(null));
            image.setFitWidth(width);
            image.setFitHeight(height);
        }
        Optional<Double> x = Double.isNaN(at.get()) || !overTime.get()
                ? Optional.empty()
                : chart.get().flatMap(shown -> ChartReading.pixel(shown, width, height, at.get()));
        head.setVisible(x.isPresent());
        x.ifPresent(where -> {
            head.setStartX(where);
            head.setEndX(where);
            head.setStartY(40);
            head.setEndY(height - 38);
        });
    }

    private WritableImage painted(Chart shown) {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        ChartFiles painter = new ChartFiles(theme.get(), getWidth(), getHeight());
        int[] pixels = painter.pixels(shown, scale);
        int wide = painter.pixelsWide(scale);
        return new WritableImage(new PixelBuffer<>(
                wide, pixels.length / wide, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }
}
