package fingerpost.diagnose.html;

import java.util.function.Consumer;

/** A page under construction. Text is always escaped; only elements named in the code become markup. */
final class Html {
    private final StringBuilder page = new StringBuilder();

    /** A text inside an element. */
    Html text(String text) {
        page.append(escaped(text));
        return this;
    }

    Html element(String name, String text) {
        return element(name, "", inner -> inner.text(text));
    }

    /**
     * @param style the class of the style sheet; none if empty
     */
    Html element(String name, String style, Consumer<Html> inner) {
        page.append('<').append(name);
        if (!style.isEmpty()) {
            page.append(" class=\"").append(escaped(style)).append('"');
        }
        page.append('>');
        inner.accept(this);
        page.append("</").append(name).append(">\n");
        return this;
    }

    /** Text of ours that is markup already. */
    Html raw(String markup) {
        page.append(markup);
        return this;
    }

    /** What a browser shows as that text and never reads as markup; control characters become visible. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\t' -> escaped.append((char) c);
                default -> {
                    int kind = Character.getType(c);
                    boolean hidden =
                            kind == Character.CONTROL || kind == Character.FORMAT || kind == Character.SURROGATE;
                    escaped.appendCodePoint(hidden ? '\ufffd' : c);
                }
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
