package fingerpost.export.nsupdate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a script for {@code nsupdate} (nsupdate(1), Debian 12). Names and data are already escaped for a zone file. */
sealed interface Update {
    /** The line, without its line feed. */
    String text();

    /** The zone that the following is for. */
    record Zone(String apex) implements Update {
        @Override
        public String text() {
            return "zone " + apex;
        }
    }

    /** Only where that set has exactly the records of all such lines of it. */
    record Has(String owner, String type, String data) implements Update {
        @Override
        public String text() {
            return "prereq yxrrset " + owner + " IN " + type + " " + data;
        }
    }

    /** Only where there is no such set. */
    record HasNot(String owner, String type) implements Update {
        @Override
        public String text() {
            return "prereq nxrrset " + owner + " IN " + type;
        }
    }

    /** The whole set goes. */
    record DeleteSet(String owner, String type) implements Update {
        @Override
        public String text() {
            return "update delete " + owner + " IN " + type;
        }
    }

    /** One record of a set goes. */
    record Delete(String owner, String type, String data) implements Update {
        @Override
        public String text() {
            return "update delete " + owner + " IN " + type + " " + data;
        }
    }

    /** A record comes. */
    record Add(String owner, String ttl, String type, String data) implements Update {
        @Override
        public String text() {
            return "update add " + owner + " " + ttl + " IN " + type + " " + data;
        }
    }

    /** All of the above since the last one, at once or not at all. */
    record Send() implements Update {
        @Override
        public String text() {
            return "send";
        }
    }

    /** What {@code nsupdate} reads from such a line; empty for a comment or a blank line. */
    static Optional<Update> parse(String line) {
        return line.isBlank() || line.startsWith(";")
                ? Optional.empty()
                : Optional.of(Forms.ALL.stream()
                        .flatMap(form -> form.of(line).stream())
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No line of a script: " + line)));
    }

    /** The forms of lines, the longest first. */
    record Forms(Pattern pattern, Function<Matcher, Update> reading) {
        private static final List<Forms> ALL = List.of(
                form("zone (\\S+)", it -> new Zone(it.group(1))),
                form("prereq yxrrset (\\S+) IN (\\S+) (.+)", it -> new Has(it.group(1), it.group(2), it.group(3))),
                form("prereq nxrrset (\\S+) IN (\\S+)", it -> new HasNot(it.group(1), it.group(2))),
                form("update delete (\\S+) IN (\\S+) (.+)", it -> new Delete(it.group(1), it.group(2), it.group(3))),
                form("update delete (\\S+) IN (\\S+)", it -> new DeleteSet(it.group(1), it.group(2))),
                form(
                        "update add (\\S+) ([0-9]+) IN (\\S+) (.+)",
                        it -> new Add(it.group(1), it.group(2), it.group(3), it.group(4))),
                form("send", _ -> new Send()));

        private static Forms form(String pattern, Function<Matcher, Update> reading) {
            return new Forms(Pattern.compile(pattern), reading);
        }

        private Optional<Update> of(String line) {
            Matcher matcher = pattern.matcher(line);
            return matcher.matches() ? Optional.of(reading.apply(matcher)) : Optional.empty();
        }
    }
}
