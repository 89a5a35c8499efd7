package fingerpost.ui.recover;

import fingerpost.document.FileMark;
import fingerpost.document.FileMark.Since;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Whether the file of a project is still as it was when it was last read or written here. */
public final class OutsideFile {
    private final Project project;
    private final Background background;
    private final ReadOnlyObjectWrapper<Since> since = new ReadOnlyObjectWrapper<>(Since.SAME);
    private Optional<FileMark> mark = Optional.empty();
    private boolean mine;

    public OutsideFile(Project project, Background background) {
        this.project = project;
        this.background = background;
    }

    /** What became of the file, as it was last looked at. */
    public ReadOnlyObjectProperty<Since> sinceProperty() {
        return since.getReadOnlyProperty();
    }

    /** How the file was when it was last read or written; empty where the project has none. */
    public Optional<FileMark> mark() {
        return mark;
    }

    /** It was read or written just now; empty for a project without a file. */
    public void known(Optional<FileMark> now) {
        mark = now;
        mine = false;
        since.set(Since.SAME);
    }

    /** What the project says is what counts, whatever stands in the file, until it is saved. */
    public void keepMine() {
        mine = true;
        since.set(Since.SAME);
    }

    /** How the file has to be for a save to go on without a question. */
    public Optional<FileMark> expected() {
        return mine ? Optional.empty() : mark;
    }

    /** Looks whenever the window of that part of the screen comes to the front. */
    public void lookWith(Node shown) {
        ObservableValue<Boolean> front =
                shown.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty);
        front.subscribe(focused -> {
            if (Boolean.TRUE.equals(focused)) {
                look();
            }
        });
    }

    /** Looks now, off the UI thread. */
    public void look() {
        Optional<Path> file = project.file();
        Optional<FileMark> known = mark;
        if (file.isPresent() && known.isPresent() && !mine) {
            background.quietly(
                    () -> known.get().since(file.get()),
                    found -> {
                        if (known.equals(mark) && file.equals(project.file()) && !mine) {
                            since.set(found);
                        }
                    },
                    _ -> {});
        }
    }
}
