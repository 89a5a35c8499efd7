package fingerpost.ingest.nginx;

/** Finds where a block of Lua ends: braces within its strings and comments do not count (Lua 5.1 manual, 2.1). */
final class LuaCode {
    private LuaCode() {}

    /** Where the closing brace stands whose opening one is before {@code from}; the end of the text where there is none. */
    static int end(String text, int from) {
        int depth = 0;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '}' && depth-- == 0) {
                return at;
            } else if (c == '{') {
                depth++;
            }
            at = after(text, at, c);
        }
        return text.length();
    }

    private static int after(String text, int at, char c) {
        if (c == '"' || c == '\'') {
            return afterString(text, at + 1, c);
        }
        if (c == '[') {
            return afterLong(text, at, at + 1);
        }
        if (text.startsWith("--", at)) {
            int end = text.indexOf('\n', at);
            int line = end < 0 ? text.length() : end;
            return text.startsWith("[", at + 2) ? afterLong(text, at + 2, line) : line;
        }
        return at + 1;
    }

    private static int afterString(String text, int from, char mark) {
        int at = from;
        while (at < text.length() && text.charAt(at) != mark && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), at + 1);
    }

    /** Behind a long bracket such as {@code [==[ ... ]==]}; {@code otherwise} where none begins there. */
    private static int afterLong(String text, int at, int otherwise) {
        int level = at + 1;
        while (level < text.length() && text.charAt(level) == '=') {
            level++;
        }
        if (level >= text.length() || text.charAt(level) != '[') {
            return otherwise;
        }
        String close = "]" + "=".repeat(level - at - 1) + "]";
        int end = text.indexOf(close, level);
        return end < 0 ? text.length() : end + close.length();
    }
}
