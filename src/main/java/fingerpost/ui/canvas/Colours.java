package fingerpost.ui.canvas;

import fingerpost.picture.Ink;
import javafx.scene.paint.Color;

/** The colours of a theme as JavaFX takes them. */
final class Colours {
    private Colours() {}

    static Color of(CanvasModel model, Ink ink) {
        return of(model.theme().ink(ink));
    }

    static Color of(int argb) {
        return Color.web(css(argb));
    }

    static String css(CanvasModel model, Ink ink) {
        return css(model.theme().ink(ink));
    }

    static String css(int argb) {
        return "#%06x".formatted(argb & 0xffffff);
    }
}
