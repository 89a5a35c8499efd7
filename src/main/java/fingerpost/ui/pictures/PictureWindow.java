package fingerpost.ui.pictures;

import fingerpost.picture.PictureFormat;
import fingerpost.picture.Theme;
import fingerpost.ui.form.Words;
import fingerpost.ui.look.Look;
import fingerpost.ui.speech.Speech;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** A window with the picture that will come of the drawing, to be saved, copied or printed. */
public final class PictureWindow {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 640;
    private static final List<Double> SCALES = List.of(1.0, 2.0, 3.0, 4.0);

    /** Colours of a picture. */
    private enum Colours {
        SCREEN("As on the screen"),
        LIGHT("Light"),
        DARK("Dark"),
        HIGH_CONTRAST("High contrast");

        private final String word;

        Colours(String word) {
            this.word = word;
        }

        Theme theme(Pictures pictures) {
            return switch (this) {
                case SCREEN -> pictures.theme();
                case LIGHT -> Theme.LIGHT;
                case DARK -> Theme.DARK;
                case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
            };
        }
    }

    private final Pictures pictures;
    private final Look look;
    private final ComboBox<Section> section = new ComboBox<>();
    private final ComboBox<PictureFormat> format = new ComboBox<>();
    private final ComboBox<Double> scale = new ComboBox<>();
    private final ComboBox<Colours> colours = new ComboBox<>();
    private final ImageView preview = new ImageView();
    private @Nullable Stage stage;

    /** No window yet. */
    public PictureWindow(Pictures pictures, Look look) {
        this.pictures = pictures;
        this.look = look;
        section.getItems().setAll(Section.values());
        section.setConverter(new Words<>(each -> Speech.of(each.word())));
        format.getItems().setAll(PictureFormat.values());
        format.setConverter(new Words<>(PictureWindow::word));
        format.setValue(PictureFormat.SVG);
        scale.getItems().setAll(SCALES);
        scale.setConverter(new Words<>(each -> "%.0f\u00d7".formatted(each)));
        scale.setValue(2.0);
        colours.getItems().setAll(Colours.values());
        colours.setConverter(new Words<>(each -> Speech.of(each.word)));
        colours.setValue(Colours.SCREEN);
        scale.disableProperty().bind(format.valueProperty().map(now -> now != PictureFormat.PNG));
        section.valueProperty().subscribe((_, _) -> show());
        colours.valueProperty().subscribe((_, _) -> show());
        section.setId("picture-section");
        format.setId("picture-format");
        scale.setId("picture-scale");
        colours.setId("picture-colours");
    }

    private static String word(PictureFormat format) {
        return switch (format) {
            case SVG -> Speech.of("SVG, with its text as text");
            case PNG -> Speech.of("PNG, an image");
            case PDF -> Speech.of("PDF, one page");
        };
    }

    /** Opens it, or brings it to the front with a fresh picture. */
    public void open(Window owner) {
        section.setValue(null);
        section.setValue(pictures.hasSelection() ? Section.SELECTION : Section.WHOLE);
        Stage open = stage;
        if (open != null) {
            open.toFront();
            open.requestFocus();
            return;
        }
        Stage fresh = new Stage();
        fresh.initOwner(owner);
        fresh.setTitle(Speech.of("Picture of the drawing"));
        Scene scene = new Scene(body(), WIDTH, HEIGHT);
        look.dress(scene);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), fresh::close);
        fresh.setScene(scene);
        fresh.setMinWidth(560);
        fresh.setMinHeight(420);
        fresh.setOnHidden(_ -> stage = null);
        stage = fresh;
        fresh.show();
    }

    /** Closes it where it is open. */
    public void close() {
        if (stage != null) {
            stage.close();
        }
    }

    private VBox body() {
        GridPane choices = new GridPane(10, 8);
        choose(choices, 0, 0, Speech.of("Part"), section);
        choose(choices, 0, 2, Speech.of("Colours"), colours);
        choose(choices, 1, 0, Speech.of("Kind of file"), format);
        choose(choices, 1, 2, Speech.of("Size of a PNG"), scale);
        StackPane paper = new StackPane(preview);
        paper.getStyleClass().add("picture-paper");
        paper.setMinSize(0, 0);
        preview.setPreserveRatio(true);
        preview.fitWidthProperty().bind(paper.widthProperty().subtract(24));
        preview.fitHeightProperty().bind(paper.heightProperty().subtract(24));
        VBox.setVgrow(paper, Priority.ALWAYS);
        VBox body = new VBox(12, choices, paper, buttons());
        body.getStyleClass().add("picture-window");
        return body;
    }

    private HBox buttons() {
        Button save = button(
                "picture-save",
                Speech.of("Save as…"),
                () -> pictures.save(
                        section.getValue(),
                        format.getValue(),
                        colours.getValue().theme(pictures),
                        scale.getValue()));
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        HBox line = new HBox(
                8,
                button("picture-print", Speech.of("Print…"), () -> pictures.print(section.getValue())),
                button(
                        "picture-copy",
                        Speech.of("Copy"),
                        () -> pictures.copy(
                                section.getValue(), colours.getValue().theme(pictures), scale.getValue())),
                save);
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }

    private static Button button(String id, String word, Runnable run) {
        Button button = new Button(word);
        button.setId(id);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static void choose(GridPane grid, int row, int column, String word, Node control) {
        Label label = new Label(word);
        label.setLabelFor(control);
        grid.add(label, column, row);
        grid.add(control, column + 1, row);
    }

    private void show() {
        if (section.getValue() != null) {
            preview.setImage(null);
            pictures.preview(section.getValue(), colours.getValue().theme(pictures), preview::setImage);
        }
    }
}
