package fingerpost.ui.export;

import fingerpost.check.Severity;
import fingerpost.document.OutputFolder.Kept;
import fingerpost.export.Exporter;
import fingerpost.ui.form.Words;
import fingerpost.ui.look.Icons;
import fingerpost.ui.shared.Ask;
import fingerpost.ui.speech.Speech;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Beside the drawing: which target, which folder, what writing would do and what has to be agreed to before. */
public final class ExportController {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final Exporting exporting;
    private final Ask ask;
    private boolean filling;
    private boolean onward;

    @FXML
    private ComboBox<Exporter> target;

    @FXML
    private ComboBox<String> version;

    @FXML
    private HBox versions;

    @FXML
    private TextField folder;

    @FXML
    private Button choose;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox form;

    @FXML
    private VBox concerns;

    @FXML
    private Label told;

    @FXML
    private Label fault;

    @FXML
    private Button write;

    @FXML
    private Button cancel;

    @FXML
    private Button again;

    @FXML
    private Button back;

    @FXML
    private MenuButton earlier;

    public ExportController(Exporting exporting, Ask ask) {
        this.exporting = exporting;
        this.ask = ask;
    }

    @FXML
    private void initialize() {
        target.setConverter(new Words<>(Exporter::title));
        target.setCellFactory((ListView<Exporter> _) -> new TargetCell());
        target.getItems().setAll(exporting.targets());
        target.setVisibleRowCount(20);
        target.setOnAction(_ -> wish(true));
        version.setOnAction(_ -> wish(false));
        exporting.wishProperty().subscribe(this::fill);
        exporting
                .folderProperty()
                .subscribe(now -> folder.setText(now.map(Path::toString).orElse("")));
        folder.setOnAction(_ -> {
            typed();
            onward = true;
            goOn();
        });
        folder.focusedProperty().subscribe(focused -> {
            if (!focused) {
                typed();
            }
        });
        choose.setOnAction(_ -> ask.folder(
                        Speech.of("Export into a folder"),
                        exporting.folderProperty().get())
                .ifPresent(chosen -> exporting.folderProperty().set(Optional.of(chosen))));
        write.setOnAction(_ -> {
            onward = true;
            scroll.requestFocus();
            exporting.write();
        });
        write.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                write.fire();
            }
        });
        cancel.setOnAction(_ -> exporting.cancel());
        again.setOnAction(_ -> exporting.fresh());
        scroll.prefHeightProperty().bind(form.heightProperty());
        back.setOnAction(_ -> exporting.back());
        write.disableProperty().bind(exporting.readyProperty().not());
        exporting.preparedProperty().subscribe(this::show);
        exporting.agreedProperty().subscribe(_ -> say());
        exporting.busyProperty().subscribe(_ -> {
            say();
            goOn();
        });
        exporting.faultProperty().subscribe(now -> {
            fault.setText(now);
            see(fault, !now.isEmpty());
            say();
        });
    }

    /** Puts the cursor where the next thing is to be done. */
    public void focus() {
        scroll.applyCss();
        Node consent = concerns.lookup(".export-consent");
        if (exporting.folderProperty().get().isEmpty()) {
            folder.requestFocus();
        } else if (write.isDisabled() && consent != null) {
            consent.requestFocus();
        } else {
            (write.isDisabled() ? scroll : write).requestFocus();
        }
    }

    /** From the folder to the next step, once it is known what that is. */
    private void goOn() {
        if (onward && !exporting.busyProperty().get()) {
            onward = false;
            if (folder.isFocused() || scroll.isFocused()) {
                focus();
            }
        }
    }

    private void wish(boolean another) {
        Exporter exporter = target.getValue();
        if (filling || exporter == null) {
            return;
        }
        String chosen = version.getValue();
        exporting
                .wishProperty()
                .set(another || chosen == null ? Exporting.usual(exporter) : new Wish.Export(exporter, chosen));
    }

    private void fill(Wish now) {
        filling = true;
        if (now instanceof Wish.Export export) {
            target.setValue(export.exporter());
            version.getItems().setAll(export.exporter().versions());
            version.setValue(export.version());
            see(versions, export.exporter().versions().size() > 1);
        }
        see(back, now instanceof Wish.Earlier);
        filling = false;
    }

    private void typed() {
        String text = folder.getText().strip();
        try {
            String home = System.getProperty("user.home", "");
            Path path = Path.of(text.startsWith("~/") ? home + text.substring(1) : text);
            exporting
                    .folderProperty()
                    .set(
                            text.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(path.toAbsolutePath().normalize()));
        } catch (InvalidPathException refused) {
            exporting.folderProperty().set(Optional.empty());
        }
    }

    private void show(Optional<Prepared> now) {
        List<Concern> all = now.map(Prepared::concerns).orElse(List.of());
        concerns.getChildren().setAll(all.stream().map(this::box).toList());
        see(concerns, !all.isEmpty());
        earlier.getItems()
                .setAll(now.map(Prepared::versions).orElse(List.of()).reversed().stream()
                        .map(this::item)
                        .toList());
        see(earlier, !earlier.getItems().isEmpty());
        say();
    }

    private Node box(Concern concern) {
        Label message = new Label(concern.message(), Icons.of(Severity.ERROR));
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        CheckBox consent = new CheckBox(concern.consent());
        consent.getStyleClass().add("export-consent");
        consent.setWrapText(true);
        consent.setMnemonicParsing(false);
        consent.setMinHeight(Region.USE_PREF_SIZE);
        consent.setSelected(exporting.agreedProperty().get().contains(concern));
        consent.setOnAction(_ -> {
            Set<Concern> agreed = new HashSet<>(exporting.agreedProperty().get());
            if (consent.isSelected()) {
                agreed.add(concern);
            } else {
                agreed.remove(concern);
            }
            exporting.agreedProperty().set(Set.copyOf(agreed));
        });
        VBox box = new VBox(message, consent);
        box.getStyleClass().addAll("export-concern", "severity-error-box");
        return box;
    }

    private MenuItem item(Kept kept) {
        MenuItem item = new MenuItem(Speech.of("Replaced {0} ({1})", AT.format(kept.replaced()), kept.number()));
        item.setOnAction(_ -> exporting.wishProperty().set(new Wish.Earlier(kept.number())));
        return item;
    }

    private void say() {
        Optional<Prepared> now = exporting.preparedProperty().get();
        boolean into = exporting.folderProperty().get().isPresent();
        boolean busy = exporting.busyProperty().get();
        see(cancel, busy);
        see(again, !busy && !exporting.faultProperty().get().isEmpty());
        boolean restoring =
                now.filter(made -> made.wish() instanceof Wish.Earlier).isPresent();
        int files = now.map(made -> made.deployment().changed().size()).orElse(0);
        boolean counted = files > 0 && into;
        write.setText(
                restoring
                        ? counted ? Speech.count(files, "Put back 1 file", "Put back {0} files") : Speech.of("Put back")
                        : counted ? Speech.count(files, "Write 1 file", "Write {0} files") : Speech.of("Write"));
        boolean unasked = now.filter(made -> into
                        && made.isChange()
                        && !exporting.agreedProperty().get().containsAll(made.concerns()))
                .isPresent();
        told.setText(now.map(made -> made.told(into)).orElse("")
                + (unasked ? " " + Speech.of("Nothing is written before you say below that it is meant.") : ""));
        see(told, !told.getText().isEmpty());
    }

    private static void see(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
