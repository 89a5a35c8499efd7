package fingerpost.export.caddyfile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a Caddyfile: the only place where words become characters, and back. */
public final class CaddyfileText {
    private static final String PLAIN = "_-./:=*@,+~%^?&!()[]|<>{}$;";

    private CaddyfileText() {}

    /** The blocks, indented by tabs as {@code caddy fmt} does. */
    public static String print(Caddyfile file) {
        StringBuilder text = new StringBuilder("# ").append(file.heading()).append('\n');
        for (Directive block : file.blocks()) {
            text.append('\n');
            directive(block, 0, text);
        }
        return text.toString();
    }

    /** The Caddyfile that Caddy would read; throws with the line where it would refuse, or put in a variable. */
    public static Caddyfile parse(String text) {
        return new CaddyfileParser(text).file();
    }

    private static void directive(Directive directive, int depth, StringBuilder text) {
        text.repeat("\t", depth)
                .append(directive.words().stream().map(CaddyfileText::quoted).collect(Collectors.joining(" ")));
        directive.block().ifPresent(block -> {
            text.append(directive.words().isEmpty() ? "{\n" : " {\n");
            block.forEach(each -> directive(each, depth + 1, text));
            text.repeat("\t", depth).append('}');
        });
        text.append('\n');
    }

    /**
     * Whether Caddy 2.6 can be told the word: it puts variables of the environment even into quoted text, takes a quoted brace for
     * the end of a block, and has no escape for a backslash before a quotation mark beside a backquote.
     */
    static boolean isWord(String word) {
        boolean whole = new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(word);
        if (!whole || word.contains("{$") || word.equals("{") || word.equals("}") || word.indexOf('\0') >= 0) {
            return false;
        }
        try {
            return CaddyfileParser.words(quoted(word)).equals(List.of(word));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** The word as it is written: bare where that is safe, else in quotation marks, or where those occur in backquotes. */
    static String quoted(String word) {
        boolean bare = !word.isEmpty()
                && word.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || PLAIN.indexOf(c) >= 0);
        if (bare) {
            return word;
        }
        boolean escapes = word.indexOf('"') >= 0 || word.indexOf('\\') >= 0;
        return escapes && word.indexOf('`') < 0 ? "`" + word + "`" : "\"" + word.replace("\"", "\\\"") + "\"";
    }
}
