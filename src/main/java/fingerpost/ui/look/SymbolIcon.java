package fingerpost.ui.look;

import fingerpost.picture.Symbol;
import fingerpost.topology.NodeKind;
import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** A symbol as large as the style rules say, drawn anew at each size so that it stays sharp. */
final class SymbolIcon extends Region {
    private final Symbol symbol;
    private final SVGPath line = new SVGPath();

    SymbolIcon(Symbol symbol) {
        this.symbol = symbol;
        line.setManaged(false);
        line.setFill(null);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        line.getStyleClass().add("symbol-line");
        getStyleClass().add("symbol");
        symbol.kind().ifPresent(kind -> getStyleClass().add(style(kind)));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        getChildren().add(line);
    }

    static String style(NodeKind kind) {
        return "symbol-" + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    protected void layoutChildren() {
        double side = Math.min(getWidth(), getHeight());
        line.setContent(symbol.path(side));
        line.setStrokeWidth(Symbol.pen(side));
    }
}
