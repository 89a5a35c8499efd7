package fingerpost.ui.shared;

import fingerpost.ui.speech.Speech;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks with the system's own choosers and a dialog over the window. */
public final class WindowAsk implements Ask {
    private static final String ENDING = ".topology.json";

    private final Window window;

    public WindowAsk(Window window) {
        this.window = window;
    }

    @Override
    public Optional<Path> fileToOpen(Optional<Path> near) {
        return Optional.ofNullable(chooser(Speech.of("Open a topology"), near).showOpenDialog(window))
                .map(File::toPath);
    }

    @Override
    public Optional<Path> textToOpen(String title, Optional<Path> near) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        near.filter(Files::isDirectory).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> fileToSave(String suggestion, Optional<Path> near) {
        FileChooser chooser = chooser(Speech.of("Save the topology"), near);
        chooser.setInitialFileName(suggestion);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> textToSave(String title, String suggestion, Optional<Path> near) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggestion);
        near.filter(Files::isDirectory).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String title, Optional<Path> near) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        near.filter(Files::isDirectory).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    @Override
    public Unsaved unsaved(List<String> titles) {
        boolean one = titles.size() == 1;
        ButtonType save = new ButtonType(one ? Speech.of("Save") : Speech.of("Save all"), ButtonData.YES);
        ButtonType discard =
                new ButtonType(one ? Speech.of("Discard changes") : Speech.of("Discard all changes"), ButtonData.NO);
        ButtonType cancel = new ButtonType(Speech.of("Cancel"), ButtonData.CANCEL_CLOSE);
        String lost = Speech.of("If you discard them, what you did since the last save is lost.");
        Alert alert = new Alert(
                Alert.AlertType.CONFIRMATION,
                one
                        ? lost
                        : titles.stream().map(each -> "• " + each + "\n").collect(Collectors.joining()) + "\n" + lost,
                save,
                discard,
                cancel);
        alert.initOwner(window);
        alert.setTitle(Speech.of("Unsaved changes"));
        alert.setHeaderText(
                one
                        ? Speech.of("Save the changes to {0}?", titles.getFirst())
                        : Speech.of("Save the changes to these {0} designs?", titles.size()));
        ButtonType chosen = alert.showAndWait().orElse(cancel);
        return chosen == save ? Unsaved.SAVE : chosen == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public Outside changedOutside(String name) {
        ButtonType over = new ButtonType(Speech.of("Save over it"), ButtonData.OTHER);
        ButtonType beside = new ButtonType(Speech.of("Compare both"), ButtonData.YES);
        ButtonType as = new ButtonType(Speech.of("Save as…"), ButtonData.NO);
        ButtonType cancel = new ButtonType(Speech.of("Cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(
                Alert.AlertType.CONFIRMATION,
                Speech.of("If you save over it, what stands there now is kept among the previous versions."),
                over,
                beside,
                as,
                cancel);
        alert.initOwner(window);
        alert.setTitle(Speech.of("Changed by another program"));
        alert.setHeaderText(Speech.of("{0} was changed by another program since you opened or saved it.", name));
        alert.getDialogPane().setPrefWidth(560);
        ButtonType chosen = alert.showAndWait().orElse(cancel);
        return chosen == over
                ? Outside.SAVE_OVER
                : chosen == beside ? Outside.BESIDE : chosen == as ? Outside.SAVE_AS : Outside.CANCEL;
    }

    private static FileChooser chooser(String title, Optional<Path> near) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(Speech.of("Topologies"), "*" + ENDING),
                        new ExtensionFilter(Speech.of("All files"), "*"));
        near.filter(Files::isDirectory).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return chooser;
    }
}
