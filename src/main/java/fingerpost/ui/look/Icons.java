package fingerpost.ui.look;

import fingerpost.behaviour.WalkStep;
import fingerpost.check.Severity;
import fingerpost.picture.Symbol;
import fingerpost.topology.ElementKind;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small pictures of things, the same wherever the thing is shown. */
public final class Icons {
    private Icons() {}

    /** The icon of a kind of element, as the drawing shows it. */
    public static Node of(ElementKind kind) {
        return of(Symbol.of(kind));
    }

    /** The symbol as the drawing shows it, in the accent of its kind. */
    public static Node of(Symbol symbol) {
        return new SymbolIcon(symbol);
    }

    /** An icon of a severity, coloured by it. */
    public static FontIcon of(Severity severity) {
        Ikon ikon = switch (severity) {
            case ERROR -> Feather.X_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case NOTICE -> Feather.ALERT_CIRCLE;
            case INFO -> Feather.INFO;
        };
        return styled(ikon, "severity-" + severity.word());
    }

    /** An icon of how a step went, coloured by it. */
    public static FontIcon of(WalkStep.Outcome outcome) {
        return switch (outcome) {
            case GOOD -> styled(Feather.CHECK_CIRCLE, "outcome-good");
            case CACHED -> styled(Feather.CLOCK, "outcome-cached");
            case WARNED -> styled(Feather.ALERT_TRIANGLE, "severity-warning");
            case FAILED -> styled(Feather.X_CIRCLE, "severity-error");
        };
    }

    /** A plain icon in the colour of text. */
    public static FontIcon plain(Ikon ikon) {
        return styled(ikon, "plain-icon");
    }

    private static FontIcon styled(Ikon ikon, String style) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().add(style);
        return icon;
    }
}
