package fingerpost.export.dnscontrol;

import fingerpost.export.CommentText;
import java.util.List;

/** The text of {@code dnsconfig.js}: the only place where values become characters. */
final class ScriptText {
    private final StringBuilder text = new StringBuilder();

    private ScriptText() {}

    static String print(List<String> heading, Script script) {
        ScriptText printed = new ScriptText();
        heading.forEach(printed::remark);
        for (Script.Variable each : script.variables()) {
            printed.text.append("var ").append(each.name()).append(" = ");
            printed.term(each.value());
            printed.text.append(";\n");
        }
        script.zones().forEach(printed::zone);
        return printed.text.toString();
    }

    /** What DNSControl would read, without remarks; throws where the text is none of ours. */
    static Script parse(String text) {
        return new ScriptReading(text).whole();
    }

    private void remark(String line) {
        text.append("// ").append(CommentText.of(line)).append('\n');
    }

    private void zone(Script.Zone zone) {
        text.append('\n');
        if (!zone.remark().isEmpty()) {
            remark(zone.remark());
        }
        text.append(zone.call().function()).append('(');
        String between = "";
        for (Script.Term each : zone.call().arguments()) {
            text.append(between);
            term(each);
            between = ",\n  ";
        }
        text.append("\n);\n");
    }

    private void term(Script.Term term) {
        switch (term) {
            case Script.Text string -> quoted(string.text());
            case Script.Whole whole -> text.append(whole.number());
            case Script.Word word -> text.append(word.word());
            case Script.Call call -> {
                text.append(call.function()).append('(');
                String between = "";
                for (Script.Term each : call.arguments()) {
                    text.append(between);
                    term(each);
                    between = ", ";
                }
                text.append(')');
            }
        }
    }

    private void quoted(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c >= ' ' && c <= '~') {
                text.append(c);
            } else {
                text.append(String.format("\\u%04x", (int) c));
            }
        }
        text.append('"');
    }
}
