package fingerpost.ui.find;

import fingerpost.check.Finding;
import fingerpost.check.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may be written next: keys at the begin of a word, values behind a key as the design has them. */
final class Completion {
    private static final int MOST = 12;
    private static final int MOST_LOOKED_AT = 300;
    private static final Pattern WORD = Pattern.compile("[^\\s()|]*$");
    private static final Pattern VALUE = Pattern.compile("-*([A-Za-z]+)(<=|>=|!=|:|<|>|=)(!=|=)?(?:.*,)?(.*)");

    private Completion() {}

    static List<Suggestion> of(String text, int caret, Things things, Seen seen) {
        String before = text.substring(0, caret);
        Matcher word = WORD.matcher(before);
        String written = word.find() ? word.group() : "";
        if (written.indexOf('"') >= 0) {
            return List.of();
        }
        Matcher value = VALUE.matcher(written);
        if (value.matches()) {
            String begun = value.group(4);
            return Key.of(value.group(1)).stream()
                    .flatMap(key -> values(key, things, seen))
                    .filter(each -> fits(each, begun))
                    .distinct()
                    .limit(MOST_LOOKED_AT)
                    .sorted(Comparator.comparing((String each) -> !begins(each, begun)))
                    .limit(MOST)
                    .map(each -> new Suggestion(caret - begun.length(), caret, quoted(each), ""))
                    .toList();
        }
        String begun = written.startsWith("-") ? written.substring(1) : written;
        if (begun.isEmpty()) {
            return List.of();
        }
        return Stream.of(Key.values())
                .filter(key -> begins(key.word(), begun))
                .map(key -> new Suggestion(
                        caret - begun.length(), caret, key.word() + (key.isAmount() ? "<" : ":"), key.hint()))
                .toList();
    }

    private static boolean fits(String value, String begun) {
        return !value.equalsIgnoreCase(begun) && EntryFacts.lower(value).contains(EntryFacts.lower(begun));
    }

    private static boolean begins(String value, String begun) {
        return EntryFacts.lower(value).startsWith(EntryFacts.lower(begun));
    }

    private static String quoted(String value) {
        return value.matches("[^\\s()|\",]+") ? value : "\"" + value.replace("\"", "") + "\"";
    }

    private static Stream<String> values(Key key, Things things, Seen seen) {
        return switch (key) {
            case TYPE, NAME, ZONE, POLICY, PROVIDER, TO, IP -> things.words(key).filter(each -> !each.isBlank());
            case GROUP -> seen.groups().values().stream().sorted();
            case TTL, PORT -> {
                TreeSet<Long> amounts = new TreeSet<>();
                things.all().forEach(each -> amounts.addAll(each.amounts(key)));
                yield amounts.stream().map(String::valueOf);
            }
            case PROBLEM -> {
                List<String> words = new ArrayList<>(List.of("any"));
                Arrays.stream(Severity.values()).map(Severity::word).forEach(words::add);
                seen.found().values().stream()
                        .flatMap(Collection::stream)
                        .map(Finding::code)
                        .distinct()
                        .sorted()
                        .forEach(words::add);
                yield words.stream();
            }
            case LIVE -> Stream.of("!=", "=", "same", "differs", "missing", "untested");
            case IS -> Arrays.stream(Trait.values()).map(Trait::word);
            case TEXT -> Stream.empty();
        };
    }
}
