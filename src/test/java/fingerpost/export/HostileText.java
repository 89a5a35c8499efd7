package fingerpost.export;

import java.util.List;
import java.util.SplittableRandom;

/** Texts that try to be more than text: ends of lines and blocks, quotation marks, variables, escapes, odd characters. */
public final class HostileText {
    private static final List<String> PIECES = List.of(
            ";",
            "}",
            "{",
            "\"",
            "'",
            "\\",
            "#",
            "$",
            "${",
            "$host",
            "\n",
            "\r\n",
            "\t",
            "\0",
            "\u0007",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u202e",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "é",
            "ß",
            " ",
            "  ",
            "/",
            "//",
            "..",
            "~",
            "*",
            "@",
            "%",
            "%0a",
            "%22",
            "%7d",
            "(",
            ")",
            "IN",
            "A",
            "203.0.113.66",
            "evil",
            "$INCLUDE /etc/passwd",
            "$ORIGIN .",
            "return 200 owned;",
            "include /etc/passwd;",
            "server { listen 1; }",
            "load_module x;",
            "; root /;",
            "\\010",
            "\\;",
            "\\\"",
            "\\n",
            "=",
            "^~ ",
            "unix:",
            "data:",
            "engine:",
            "localhost",
            "::1",
            "a",
            "b",
            "-",
            "_",
            ".",
            "0");

    private HostileText() {}

    /** One to eight of the pieces in a row. */
    public static String of(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(1, 9); left > 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
