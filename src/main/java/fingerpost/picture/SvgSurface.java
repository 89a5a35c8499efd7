package fingerpost.picture;

import java.util.Locale;

/** The elements of an SVG file. Text stays text: it can be searched, copied and read aloud. */
final class SvgSurface implements Surface {
    private final StringBuilder out;

    SvgSurface(StringBuilder out) {
        this.out = out;
    }

    @Override
    public void fill(Path path, int colour) {
        out.append("<path d=\"").append(PathText.format(path)).append("\" ");
        paint("fill", colour);
        out.append("/>\n");
    }

    @Override
    public void stroke(Path path, Stroke stroke, int colour) {
        out.append("<path d=\"").append(PathText.format(path)).append("\" fill=\"none\" ");
        paint("stroke", colour);
        out.append(" stroke-width=\"").append(PathText.number(stroke.width()));
        out.append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
        if (!stroke.dashes().isEmpty()) {
            out.append(" stroke-dasharray=\"");
            out.append(String.join(
                    " ", stroke.dashes().stream().map(PathText::number).toList()));
            out.append('"');
        }
        out.append("/>\n");
    }

    @Override
    public void text(String text, Face face, double size, double x, double baseline, int colour) {
        out.append("<text x=\"").append(PathText.number(x));
        out.append("\" y=\"").append(PathText.number(baseline));
        out.append("\" font-size=\"").append(PathText.number(size));
        out.append("\" font-weight=\"").append(face.weight());
        out.append("\" textLength=\"").append(PathText.number(face.width(text, size)));
        out.append("\" lengthAdjust=\"spacingAndGlyphs\" ");
        paint("fill", colour);
        out.append('>').append(escaped(text)).append("</text>\n");
    }

    private void paint(String attribute, int colour) {
        out.append(attribute).append("=\"").append(String.format(Locale.ROOT, "#%06x", colour & 0xffffff));
        out.append('"');
        int alpha = colour >>> 24;
        if (alpha < 255) {
            out.append(' ').append(attribute).append("-opacity=\"");
            out.append(PathText.number(alpha / 255.0)).append('"');
        }
    }

    /** Markup becomes text; what XML cannot hold at all becomes U+FFFD. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isXml(c) ? c : 0xfffd);
            }
        });
        return safe.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c < 0xd800) || (c >= 0xe000 && c < 0xfffe) || c >= 0x10000;
    }
}
