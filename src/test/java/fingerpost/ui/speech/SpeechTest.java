package fingerpost.ui.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.export.Loss;
import fingerpost.topology.ElementKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpeechTest {
    private static final String WORDS = "\"(?:[^\"\\\\]|\\\\.)*\"";
    /** One or more literals, added to each other. */
    private static final String LITERAL = "(" + WORDS + "(?:\\s*\\+\\s*" + WORDS + ")*)";
    /** {@code Speech.of("...")} and {@code Speech.count(n, "...", "...")}, also over several lines. */
    private static final Pattern SAID = Pattern.compile("Speech\\s*\\.of\\(\\s*" + LITERAL + "\\s*[,)]");

    private static final Pattern COUNTED =
            Pattern.compile("Speech\\s*\\.count\\(\\s*[^\"]*?,\\s*" + LITERAL + "\\s*,\\s*" + LITERAL + "\\s*\\)");
    /** {@code Speech.of(word)}: what stands in a field. */
    private static final Pattern NAMED = Pattern.compile("Speech\\s*\\.of\\(\\s*(\\w+)\\s*[,)]");

    private static final Pattern CONSTANT = Pattern.compile("(?m)^ +[A-Z][A-Z0-9_]*\\((.*\".*)\\)[,;]$");
    private static final Pattern EACH = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CODE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");
    private static final Pattern LAID_OUT = Pattern.compile("=\"%([^\"]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @AfterEach
    void speakEnglish() {
        Speech.speak(Language.ENGLISH);
    }

    @Test
    void englishSaysWhatStandsThere() {
        assertThat(Speech.of("Save as…")).isEqualTo("Save as…");
    }

    @Test
    void germanSaysItInGerman() {
        Speech.speak(Language.GERMAN);
        assertThat(Speech.of("Save as…")).isEqualTo("Speichern unter…");
        assertThat(Speech.bundle().getString("Save as…")).isEqualTo("Speichern unter…");
    }

    @Test
    void whatNobodyTranslatedIsSaidInEnglish() {
        Speech.speak(Language.GERMAN);
        assertThat(Speech.of("no such sentence $1")).isEqualTo("no such sentence $1");
    }

    @Test
    void valuesStandInTheirPlacesAsTheyAre() {
        assertThat(Speech.of("{1} of {0}{2}", "$1\\", 3)).isEqualTo("3 of $1\\{2}");
    }

    @Test
    void oneIsCountedApart() {
        assertThat(Speech.count(1, "one box", "{0} boxes")).isEqualTo("one box");
        assertThat(Speech.count(1200, "one box", "{0} boxes")).isEqualTo("1,200 boxes");
    }

    @Test
    void aLabelWithinASentenceIsSmallInEnglishOnly() {
        assertThat(Speech.within("Default TTL")).isEqualTo("default TTL");
        assertThat(Speech.within("TTL of the SOA")).isEqualTo("TTL of the SOA");
        Speech.speak(Language.GERMAN);
        assertThat(Speech.within("Antwort")).isEqualTo("Antwort");
    }

    @Test
    void stretchedIsTwoFifthsLongerAndKeepsPlaces() {
        Speech.speak(Language.STRETCHED);
        assertThat(Speech.of("Deleted {0} boxes", 7)).isEqualTo("[Déléţéd 7 böxéš·····]".replace('ţ', 't'));
    }

    @Test
    void everySentenceThatIsSaidIsTranslated() throws IOException {
        Set<String> missing = new TreeSet<>(said().keySet());
        missing.removeAll(Phrases.of(Language.GERMAN).translations().keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void translationsKeepThePlacesOfTheirSentences() {
        Phrases.of(Language.GERMAN)
                .translations()
                .forEach((english, german) ->
                        assertThat(places(german)).as(english).isEqualTo(places(english)));
    }

    @Test
    void everyFileOfTheLanguageIsRead() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/fingerpost/ui/de"))) {
            assertThat(files.map(each -> each.getFileName().toString().replace(".properties", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Phrases.FOLDERS.stream(), PhraseBook.FILES.stream())
                                    .toList());
        }
    }

    private static Set<String> places(String sentence) {
        Set<String> found = new TreeSet<>();
        PLACE.matcher(sentence).results().forEach(each -> found.add(each.group()));
        return found;
    }

    /** Each sentence in the sources, and where. */
    private static Map<String, Path> said() throws IOException {
        Map<String, Path> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/fingerpost/ui"))) {
            for (Path each :
                    (Iterable<Path>) files.filter(file -> file.toString().endsWith(".java"))::iterator) {
                String source = Files.readString(each);
                SAID.matcher(source).results().forEach(one -> found.put(unescaped(one.group(1)), each));
                COUNTED.matcher(source).results().forEach(one -> {
                    found.put(unescaped(one.group(1)), each);
                    found.put(unescaped(one.group(2)), each);
                });
                NAMED.matcher(source)
                        .results()
                        .forEach(one -> elsewhere(source, one.group(1)).forEach(sentence -> found.put(sentence, each)));
            }
        }
        try (Stream<Path> files = Files.list(Path.of("fxml"))) {
            for (Path each :
                    (Iterable<Path>) files.filter(file -> file.toString().endsWith(".fxml"))::iterator) {
                Matcher laidOut = LAID_OUT.matcher(Files.readString(each));
                laidOut.results()
                        .forEach(one -> found.put(
                                one.group(1)
                                        .replace("&#10;", "\n")
                                        .replace("&quot;", "\"")
                                        .replace("&amp;", "&"),
                                each));
            }
        }
        for (var id : fingerpost.ui.actions.ActionId.values()) {
            found.put(id.title(), Path.of("ActionId"));
        }
        Path model = Path.of("topology");
        Stream.of(ElementKind.values()).forEach(each -> found.put(each.word(), model));
        Stream.of(Severity.values()).forEach(each -> found.put(each.word(), model));
        Stream.of(Loss.Status.values()).forEach(each -> found.put(each.word(), model));
        for (var menu : fingerpost.ui.actions.MenuName.values()) {
            found.put(menu.word(), Path.of("MenuName"));
        }
        return found;
    }

    /** What that field holds: a constant's sentence, or each sentence of the constants of an enum. */
    private static List<String> elsewhere(String source, String field) {
        List<String> found = new ArrayList<>();
        Pattern.compile("String " + field + " =\\s*" + LITERAL)
                .matcher(source)
                .results()
                .forEach(one -> found.add(unescaped(one.group(1))));
        if (source.contains("final String " + field + ";") && !source.contains("enum ActionId")) {
            CONSTANT.matcher(source)
                    .results()
                    .forEach(constant -> EACH.matcher(constant.group(1))
                            .results()
                            .map(one -> unescaped(one.group()))
                            .filter(sentence -> sentence.codePoints().anyMatch(Character::isLetter))
                            .forEach(found::add));
        }
        return found;
    }

    private static String unescaped(String literals) {
        StringBuilder all = new StringBuilder();
        EACH.matcher(literals).results().forEach(one -> all.append(one.group(1)));
        return CODE.matcher(all)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)))
                .translateEscapes();
    }
}
