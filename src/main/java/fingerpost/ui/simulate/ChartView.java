package fingerpost.ui.simulate;

import fingerpost.picture.Chart;
import fingerpost.picture.ChartReading;
import fingerpost.picture.Theme;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Newest;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import java.util.Optional;
import java.util.stream.Collectors;
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
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** A chart on the screen: shows its numbers below the pointer, and the moment of the playhead, which a click moves. */
final class ChartView extends Region {
    private final ObjectProperty<Optional<Chart>> chart = new SimpleObjectProperty<>(this, "chart", Optional.empty());
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    /** Along the level axis; not a number for none. */
    private final DoubleProperty at = new SimpleDoubleProperty(this, "at", Double.NaN);

    private static final double LEAST = 40;
    private static final int STEPS = 60;

    private final BooleanProperty overTime = new SimpleBooleanProperty(this, "overTime", true);
    private final ImageView image = new ImageView();
    private final Line head = new Line();
    private final Label reading = new Label();
    private final Newest<Painted> painter;
    private Optional<Painted.Wanted> asked = Optional.empty();
    private Optional<Painted> shown = Optional.empty();

    ChartView(Background background) {
        painter = new Newest<>(background, this::come);
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
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
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
        reading.setVisible(false);
        setNeedsLayout(true);
        setAccessibleText(chart.get().map(ChartReading::spoken).orElse(Speech.of("No picture yet")));
    }

    /** What the reading says now; empty while it is hidden. */
    String reading() {
        return reading.isVisible() ? reading.getText() : "";
    }

    private void read(MouseEvent event) {
        read(event.getX(), event.getY());
    }

    private void read(double x, double y) {
        Optional<ChartReading> found =
                chart.get().flatMap(shown -> ChartReading.of(shown, getWidth(), getHeight(), x, y));
        reading.setVisible(found.isPresent());
        found.ifPresent(each -> {
            reading.setText(each.lines().stream().map(Told::reading).collect(Collectors.joining("\n")));
            reading.autosize();
            double wide = reading.prefWidth(-1);
            double high = reading.prefHeight(-1);
            double left = x + 16 + wide > getWidth() ? x - wide - 12 : x + 16;
            double top = Math.clamp(y - high / 2, 0, Math.max(0, getHeight() - high));
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

    /** Arrow keys move the playhead and read what stands there. */
    private void step(KeyEvent event) {
        Optional<Double> end = overTime.get()
                ? chart.get().flatMap(shown -> ChartReading.value(shown, getWidth(), getHeight(), getWidth()))
                : Optional.empty();
        if (end.isEmpty()) {
            return;
        }
        double to = switch (event.getCode()) {
            case LEFT -> at.get() - end.get() / STEPS;
            case RIGHT -> at.get() + end.get() / STEPS;
            case HOME -> 0;
            case END -> end.get();
            default -> Double.NaN;
        };
        if (Double.isNaN(to)) {
            return;
        }
        event.consume();
        at.set(Math.clamp(to, 0, end.get()));
        shown.flatMap(picture -> picture.x(at.get())).ifPresent(x -> {
            read(x, getHeight() / 2);
            setAccessibleText(reading());
        });
    }

    private void come(Painted painted) {
        shown = Optional.of(painted);
        image.setImage(new WritableImage(new PixelBuffer<>(
                painted.across(), painted.down(), painted.pixels(), PixelFormat.getIntArgbPreInstance())));
        image.setFitWidth(painted.of().width());
        image.setFitHeight(painted.of().height());
        placeHead();
    }

    @Override
    protected void layoutChildren() {
        Optional<Painted.Wanted> wanted = wanted();
        if (!wanted.equals(asked)) {
            asked = wanted;
            wanted.ifPresentOrElse(each -> painter.ask(each::paint), this::clear);
        }
        placeHead();
    }

    private Optional<Painted.Wanted> wanted() {
        double width = getWidth();
        double height = getHeight();
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        return width < LEAST || height < LEAST
                ? Optional.empty()
                : chart.get().map(each -> new Painted.Wanted(each, theme.get(), width, height, scale));
    }

    private void clear() {
        painter.drop();
        shown = Optional.empty();
        image.setImage(null);
    }

    private void placeHead() {
        Optional<Double> x = Double.isNaN(at.get()) || !overTime.get()
                ? Optional.empty()
                : shown.flatMap(picture -> picture.x(at.get()));
        head.setVisible(x.isPresent());
        x.ifPresent(where -> {
            head.setStartX(where);
            head.setEndX(where);
            head.setStartY(40);
            head.setEndY(getHeight() - 38);
        });
    }
}
