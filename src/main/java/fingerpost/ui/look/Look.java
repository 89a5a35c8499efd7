package fingerpost.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/** The colours of every window: the theme that the person chose, or the system's. */
public final class Look {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private static final String KEPT = "fingerpost.look";

    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ChangeListener<ColorScheme> followsSystem = (_, _, _) -> apply();
    private Theme theme = Theme.SYSTEM;

    /** A look that follows the system until told otherwise; made on the UI thread. */
    public Look() {
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(followsSystem));
        apply();
        dark.subscribe(Look::use);
    }

    public void choose(Theme chosen) {
        theme = chosen;
        apply();
    }

    public Theme theme() {
        return theme;
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** Gives the scene the product's own rules, and from now on the state {@code :dark} on its root; it is not held for that. */
    public void dress(Scene scene) {
        scene.getStylesheets()
                .add(Objects.requireNonNull(Look.class.getResource("/fxml/fingerpost.css"))
                        .toExternalForm());
        ChangeListener<Boolean> listener = (_, _, now) -> scene.getRoot().pseudoClassStateChanged(DARK, now);
        scene.getProperties().put(KEPT, listener);
        dark.addListener(new WeakChangeListener<>(listener));
        scene.getRoot().pseudoClassStateChanged(DARK, dark.get());
    }

    private void apply() {
        dark.set(
                switch (theme) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                });
    }

    private static void use(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
}
