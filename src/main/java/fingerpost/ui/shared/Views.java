package fingerpost.ui.shared;

import fingerpost.ui.speech.Speech;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.control.TableView;

/** Loads screens; each controller is made by the wiring, which hands it what it needs. */
public final class Views {
    private final Map<Class<?>, Supplier<?>> controllers = new HashMap<>();

    /** Says how controllers of that class are made. */
    public <C> Views with(Class<C> controller, Supplier<C> made) {
        controllers.put(controller, made);
        return this;
    }

    /** The screen that the file lays out, bound to a fresh controller. */
    public Parent load(FxmlFile file) {
        FXMLLoader loader = new FXMLLoader(file.url(), Speech.bundle());
        loader.setControllerFactory(this::controller);
        try {
            Parent screen = loader.load();
            loader.getNamespace().values().stream()
                    .filter(TableView.class::isInstance)
                    .map(table -> (TableView<?>) table)
                    .forEach(Columns::follow);
            return screen;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Object controller(Class<?> wanted) {
        Supplier<?> made = controllers.get(wanted);
        if (made == null) {
            throw new IllegalStateException("Nobody says how a " + wanted.getSimpleName() + " is made.");
        }
        return made.get();
    }
}
