package fingerpost.export.dnscontrol;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the script that {@link ScriptText} writes, and nothing else of that language. */
final class ScriptReading {
    private final String text;
    private int at;

    ScriptReading(String text) {
        this.text = text.lines()
                .filter(line -> !line.startsWith("// "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    Script whole() {
        List<Script.Variable> variables = new ArrayList<>();
        while (text.startsWith("var ", at)) {
            expect("var ");
            String name = word();
            expect(" = ");
            variables.add(new Script.Variable(name, call(word(), ", ")));
            expect(";\n");
        }
        List<Script.Zone> zones = new ArrayList<>();
        while (at < text.length()) {
            expect("\n");
            zones.add(new Script.Zone("", call(word(), ",\n  ")));
            expect(";\n");
        }
        return new Script(variables, zones);
    }

    private Script.Call call(String function, String between) {
        List<Script.Term> arguments = new ArrayList<>();
        String end = between.equals(", ") ? ")" : "\n)";
        expect("(");
        while (!text.startsWith(end, at)) {
            if (!arguments.isEmpty()) {
                expect(between);
            }
            arguments.add(term());
        }
        expect(end);
        return new Script.Call(function, arguments);
    }

    private Script.Term term() {
        refuseUnless(at < text.length());
        char first = text.charAt(at);
        if (first == '"') {
            return new Script.Text(string());
        }
        if (first >= '0' && first <= '9') {
            int begin = at;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            refuseUnless(at - begin < 18);
            return new Script.Whole(Long.parseLong(text.substring(begin, at)));
        }
        String word = word();
        return text.startsWith("(", at) ? call(word, ", ") : new Script.Word(word);
    }

    private String word() {
        int begin = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        refuseUnless(at > begin);
        return text.substring(begin, at);
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (true) {
            refuseUnless(at < text.length());
            char c = text.charAt(at++);
            if (c == '"') {
                return string.toString();
            }
            refuseUnless(c >= ' ' && c <= '~' && (c != '\\' || at < text.length()));
            if (c == '\\') {
                c = text.charAt(at++);
                refuseUnless(c == '"' || c == '\\' || c == 'u');
                if (c == 'u') {
                    refuseUnless(at + 4 <= text.length()
                            && text.substring(at, at + 4).matches("[0-9a-f]{4}"));
                    c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
                    at += 4;
                }
            }
            string.append(c);
        }
    }

    private void expect(String what) {
        refuseUnless(text.startsWith(what, at));
        at += what.length();
    }

    private void refuseUnless(boolean good) {
        if (!good) {
            throw new IllegalArgumentException(
                    "This is no dnsconfig.js of ours, at character " + at + " without remarks.");
        }
    }
}
