package fingerpost.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import fingerpost.ui.shared.Columns;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;

/** What every window looks like: colours, size of text, and whether anything moves by itself; as the person chose, or as the system does. */
public final class Look {
    /** The sizes of text, percent of the usual one. */
    public static final int SMALLEST = 90;

    public static final int LARGEST = 150;
    private static final int USUAL = 100;

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("high-contrast");

    private static final String DRESSED = "fingerpost.look";
    private static final String DRAWN = "fingerpost.look.drawn";

    private final ReadOnlyObjectWrapper<Outfit> outfit = new ReadOnlyObjectWrapper<>(new Outfit(Theme.LIGHT, USUAL));
    private final MapChangeListener<String, Object> followsSystem = _ -> apply();
    private Theme theme = Theme.SYSTEM;
    private int percent = USUAL;
    private boolean still;

    /** A look that follows the system until told otherwise; made on the UI thread. */
    public Look() {
        Platform.getPreferences().addListener(new WeakMapChangeListener<>(followsSystem));
        apply();
        outfit.map(Outfit::isDark).subscribe(Look::use);
    }

    public void choose(Theme chosen) {
        theme = chosen;
        apply();
    }

    public Theme theme() {
        return theme;
    }

    /** Text of that size from now on, percent of the usual; a size beyond the bounds is the nearest that is not. */
    public void textSize(int wanted) {
        percent = Math.clamp(wanted, SMALLEST, LARGEST);
        apply();
    }

    public int textSize() {
        return percent;
    }

    /** Whether nothing is to move by itself, whatever the system wants. */
    public void still(boolean wanted) {
        still = wanted;
    }

    /** Whether nothing moves by itself, as the person or the system wants. */
    public boolean isStill() {
        return still || Platform.getPreferences().isReducedMotion();
    }

    /** Gives the scene the product's own rules, now and at every change; it is not held for that. */
    public void dress(Scene scene) {
        ChangeListener<Outfit> listener = (_, _, now) -> wear(scene, now);
        scene.getProperties().put(DRESSED, listener);
        outfit.addListener(new WeakChangeListener<>(listener));
        wear(scene, outfit.get());
    }

    /** Tells the colours of drawings, now and at every change, for as long as the node lives; it is not held for that. */
    public void paint(Node node, Consumer<fingerpost.picture.Theme> painter) {
        ChangeListener<Outfit> listener = (_, _, now) -> painter.accept(now.drawn());
        node.getProperties().put(DRAWN, listener);
        outfit.addListener(new WeakChangeListener<>(listener));
        painter.accept(outfit.get().drawn());
    }

    private static void wear(Scene scene, Outfit outfit) {
        scene.getStylesheets().setAll(StyleRules.of(outfit));
        Columns.tell(scene, outfit.percent());
        scene.getRoot().pseudoClassStateChanged(DARK, outfit.isDark());
        scene.getRoot().pseudoClassStateChanged(CONTRAST, outfit.theme() == Theme.HIGH_CONTRAST);
    }

    private void apply() {
        outfit.set(new Outfit(theme == Theme.SYSTEM ? system() : theme, percent));
    }

    private static Theme system() {
        Platform.Preferences preferences = Platform.getPreferences();
        if (SystemContrast.isWanted(preferences)) {
            return Theme.HIGH_CONTRAST;
        }
        return preferences.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    private static void use(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
}
