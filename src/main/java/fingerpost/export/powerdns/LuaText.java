package fingerpost.export.powerdns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text of Lua expressions: the only place where they become characters, and back. */
final class LuaText {
    private final String text;
    private int at;

    private LuaText(String text) {
        this.text = text;
    }

    static String print(Lua expression) {
        return switch (expression) {
            case Lua.Text string -> "'" + string.text() + "'";
            case Lua.Whole number -> Long.toString(number.value());
            case Lua.Word word -> word.name();
            case Lua.Table table -> "{" + list(table.items()) + "}";
            case Lua.Call call -> call.name() + "(" + list(call.arguments()) + ")";
        };
    }

    private static String list(List<Lua> items) {
        return items.stream().map(LuaText::print).collect(Collectors.joining(","));
    }

    /** The expression that Lua would read; throws where it would refuse. */
    static Lua parse(String text) {
        LuaText reader = new LuaText(text);
        Lua expression = reader.expression();
        if (reader.at < text.length()) {
            throw reader.refusal();
        }
        return expression;
    }

    private Lua expression() {
        char first = peek();
        if (first == '\'') {
            int end = text.indexOf('\'', at + 1);
            if (end < 0) {
                throw refusal();
            }
            String string = text.substring(at + 1, end);
            at = end + 1;
            return new Lua.Text(string);
        }
        if (first == '{') {
            return new Lua.Table(items('}'));
        }
        int start = at;
        while (Character.isLetterOrDigit(peek())) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.isEmpty()) {
            throw refusal();
        }
        if (Character.isDigit(first)) {
            return new Lua.Whole(Long.parseLong(word));
        }
        return peek() == '(' ? new Lua.Call(word, items(')')) : new Lua.Word(word);
    }

    private List<Lua> items(char end) {
        List<Lua> items = new ArrayList<>();
        at++;
        if (peek() == end) {
            at++;
            return items;
        }
        while (true) {
            items.add(expression());
            char next = peek();
            at++;
            if (next == end) {
                return items;
            }
            if (next != ',') {
                throw refusal();
            }
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private IllegalArgumentException refusal() {
        return new IllegalArgumentException("Lua would refuse character " + at + " of " + text);
    }
}
