package fingerpost.picture.bench;

import fingerpost.picture.Ink;
import fingerpost.picture.Symbol;
import fingerpost.picture.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Scanner;
import javax.imageio.ImageIO;

/** Every symbol at 16, 32 and 200 px, light above dark: {@code SymbolSheet FILE.png}. */
public final class SymbolSheet {
    private static final int COLUMNS = 11;
    private static final int CELL = 215;
    private static final int ROW = 270;

    private SymbolSheet() {}

    public static void main(String... arguments) throws IOException {
        int rows = -Math.floorDiv(-Symbol.values().length, COLUMNS);
        BufferedImage sheet = new BufferedImage(COLUMNS * CELL, 2 * rows * ROW, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        half(g, Theme.LIGHT, 0, rows * ROW);
        half(g, Theme.DARK, rows * ROW, rows * ROW);
        g.dispose();
        ImageIO.write(sheet, "png", new File(arguments[0]));
    }

    private static void half(Graphics2D g, Theme theme, int top, int height) {
        g.setColor(new Color(theme.ink(Ink.CARD)));
        g.fillRect(0, top, COLUMNS * CELL, height);
        Symbol[] all = Symbol.values();
        for (int i = 0; i < all.length; i++) {
            Symbol symbol = all[i];
            int x = i % COLUMNS * CELL + 8;
            int y = top + i / COLUMNS * ROW + 8;
            g.setColor(new Color(symbol.kind().map(theme::accent).orElse(theme.ink(Ink.DETAIL))));
            paint(g, symbol, x, y, 16);
            paint(g, symbol, x + 28, y, 32);
            g.drawString(symbol.name(), x + 75, y + 18);
            paint(g, symbol, x, y + 48, 200);
        }
    }

    private static void paint(Graphics2D g, Symbol symbol, int x, int y, double side) {
        Path2D path = new Path2D.Double();
        try (Scanner in = new Scanner(symbol.path(side).replaceAll("([MLCZ])", " $1 "))) {
            while (in.hasNext()) {
                switch (in.next()) {
                    case "M" -> path.moveTo(x + in.nextDouble(), y + in.nextDouble());
                    case "L" -> path.lineTo(x + in.nextDouble(), y + in.nextDouble());
                    case "C" ->
                        path.curveTo(
                                x + in.nextDouble(),
                                y + in.nextDouble(),
                                x + in.nextDouble(),
                                y + in.nextDouble(),
                                x + in.nextDouble(),
                                y + in.nextDouble());
                    default -> path.closePath();
                }
            }
        }
        g.setStroke(new BasicStroke((float) Symbol.pen(side), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }
}
