package fingerpost.picture;

import fingerpost.layout.Box;

/** Makes an SVG file of a drawing. */
public final class SvgPainter {
    private final Theme theme;

    public SvgPainter(Theme theme) {
        this.theme = theme;
    }

    /** The file's text, in UTF-8 when it is written. */
    public String paint(Drawing drawing) {
        Box page = DrawingPainter.page(drawing);
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(PathText.number(page.width()));
        out.append("\" height=\"").append(PathText.number(page.height()));
        out.append("\" viewBox=\"").append(PathText.number(page.x()));
        out.append(' ').append(PathText.number(page.y()));
        out.append(' ').append(PathText.number(page.width()));
        out.append(' ').append(PathText.number(page.height()));
        out.append("\" font-family=\"'IBM Plex Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif\">\n");
        new DrawingPainter(new SvgSurface(out), theme).paint(drawing);
        return out.append("</svg>\n").toString();
    }
}
