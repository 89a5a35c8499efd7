package fingerpost.ui.welcome;

import fingerpost.ui.look.Icons;
import fingerpost.ui.search.Choice;
import fingerpost.ui.speech.Speech;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The first screen: recent files, samples with what they show, new, open. */
public final class WelcomeController {
    private final WelcomeDoor door;

    /** So long the screen stands before its pictures are painted. */
    private static final Duration STANDS = Duration.millis(250);

    private final List<Runnable> unpainted = new ArrayList<>();
    private final PauseTransition calm = new PauseTransition(STANDS);
    private List<Sample> offered = List.of();

    @FXML
    private VBox recent;

    @FXML
    private Button back;

    @FXML
    private Label noRecent;

    @FXML
    private FlowPane samples;

    @FXML
    private VBox main;

    public WelcomeController(WelcomeDoor door) {
        this.door = door;
    }

    @FXML
    private void initialize() {
        calm.setOnFinished(_ -> paint());
        door.samples(
                read -> {
                    offered = List.copyOf(read);
                    unpainted.clear();
                    samples.getChildren().setAll(read.stream().map(this::card).toList());
                    calm.playFromStart();
                },
                why -> samples.getChildren().setAll(unread(why)));
        refresh();
    }

    /** Puts something above the samples that comes first. */
    public void offer(Node first) {
        main.getChildren().addFirst(first);
    }

    /** Paints what is missing, if anybody sees it. */
    private void paint() {
        boolean seen = samples.getScene() != null && isSeen();
        if (seen) {
            List<Runnable> now = List.copyOf(unpainted);
            unpainted.clear();
            now.forEach(Runnable::run);
        }
    }

    private boolean isSeen() {
        for (Node each = samples; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Reads anew what was opened last. */
    public void refresh() {
        calm.playFromStart();
        recent.getChildren().clear();
        for (Path file : door.recent()) {
            recent.getChildren().add(row(file));
        }
        back.setVisible(door.canGoBack());
        back.setManaged(door.canGoBack());
        noRecent.setVisible(recent.getChildren().isEmpty());
        noRecent.setManaged(recent.getChildren().isEmpty());
    }

    /** Recent files and samples, to be searched. */
    public List<Choice> choices() {
        List<Choice> all = new ArrayList<>();
        for (Path file : door.recent()) {
            all.add(new Choice(
                    shortName(file),
                    Speech.of("recent"),
                    "",
                    Optional.of(() -> Icons.plain(Feather.FILE_TEXT)),
                    Optional.empty(),
                    () -> door.open(file)));
        }
        for (Sample sample : offered) {
            all.add(new Choice(
                    sample.title(),
                    Speech.of("sample"),
                    "",
                    Optional.of(() -> Icons.plain(Feather.BOOK_OPEN)),
                    Optional.empty(),
                    () -> door.open(sample)));
        }
        return all;
    }

    private static String shortName(Path file) {
        return String.valueOf(file.getFileName()).replace(".topology.json", "");
    }

    @FXML
    private void back() {
        door.back();
    }

    @FXML
    private void fresh() {
        door.fresh();
    }

    @FXML
    private void open() {
        door.open();
    }

    @FXML
    private void importLive() {
        door.importLive();
    }

    @FXML
    private void importFile() {
        door.importFile();
    }

    @FXML
    private void diagnose() {
        door.diagnose();
    }

    private Node row(Path file) {
        String name = shortName(file);
        Label title = new Label(name);
        title.getStyleClass().add("recent-title");
        Label folder = new Label(String.valueOf(file.getParent()));
        folder.getStyleClass().add("recent-folder");
        Button button = button("", Feather.FILE_TEXT, new VBox(title, folder));
        button.getStyleClass().add("recent");
        button.setTooltip(new Tooltip(file.toString()));
        button.setAccessibleText(Speech.of("Open {0}", name));
        button.setOnAction(_ -> door.open(file));
        return button;
    }

    private Node card(Sample sample) {
        Label title = new Label(sample.title());
        title.getStyleClass().add("sample-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label note = new Label(sample.note());
        note.getStyleClass().add("sample-note");
        note.setWrapText(true);
        Button button = new Button();
        ImageView picture = new ImageView();
        picture.setFitWidth(SamplePicture.WIDTH);
        picture.setFitHeight(SamplePicture.HEIGHT);
        picture.setPreserveRatio(true);
        StackPane paper = new StackPane(picture);
        paper.getStyleClass().add("sample-picture");
        paper.setMinHeight(SamplePicture.HEIGHT);
        paper.setPrefHeight(SamplePicture.HEIGHT);
        unpainted.add(() -> door.picture(sample, picture));
        button.setGraphic(new VBox(paper, title, note));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("sample");
        button.setTooltip(tip(sample.note()));
        button.setAccessibleText(Speech.of("Open the sample {0}", sample.title()));
        button.setId(
                "sample-" + sample.title().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        button.setOnAction(_ -> door.open(sample));
        return button;
    }

    private static Node unread(String why) {
        Label label = new Label(Speech.of("The samples were not read. {0}", why));
        label.setId("welcome-samples-failed");
        label.setWrapText(true);
        return label;
    }

    private static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(480);
        return tip;
    }

    private static Button button(String text, Ikon ikon, Node content) {
        javafx.scene.layout.HBox box = new javafx.scene.layout.HBox(10, Icons.plain(ikon), content);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Button button = new Button(text, box);
        button.getStyleClass().add("flat");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return button;
    }
}
