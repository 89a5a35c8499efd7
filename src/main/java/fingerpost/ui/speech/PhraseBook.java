package fingerpost.ui.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sentences of the packages below the desktop, which know no language: found again by their templates. A key of a file is a
 * topic, a colon and the English template; a topic with a plus holds the words that may stand at a place {@code {0+}}.
 *
 * @param topics the templates of each topic, those with more fixed words first
 */
record PhraseBook(Map<String, List<Template>> topics) {
    /** Files of templates, beside those of {@link Phrases#FOLDERS}. */
    static final List<String> FILES = List.of(
            "chart", "check", "connect", "drawn", "edits", "live", "loss", "reason", "stages", "steps", "titles",
            "try");

    /** Ends the topics that hold words. */
    static final String WORDS = "+";

    private static final String BEHIND = ": ";
    private static final String STOP = ". ";
    private static final String COMMA = ", ";
    private static final String SEMICOLON = "; ";
    /** Words that may stand in sentences of every topic. */
    static final String ANY = "any" + WORDS;

    PhraseBook {
        topics = Map.copyOf(topics);
    }

    static PhraseBook of(Language language) {
        Map<String, List<Template>> topics = new HashMap<>();
        if (language != Language.ENGLISH) {
            for (String file : FILES) {
                Phrases.file(Language.GERMAN, file).forEach((key, german) -> {
                    int colon = key.indexOf(BEHIND);
                    String english = key.substring(colon + BEHIND.length());
                    topics.computeIfAbsent(key.substring(0, colon), _ -> new ArrayList<>())
                            .add(Template.of(
                                    english, language == Language.STRETCHED ? stretched(english, german) : german));
                });
            }
        }
        topics.values()
                .forEach(each ->
                        each.sort(Comparator.comparingInt(Template::fixed).reversed()));
        return new PhraseBook(topics);
    }

    /** English made longer; words stand at the same places as in German. */
    private static String stretched(String english, String german) {
        String said = english;
        for (int i = 0; i < 10; i++) {
            said = german.contains("{" + i + WORDS + "}") ? said.replace("{" + i + "}", "{" + i + WORDS + "}") : said;
        }
        return Stretched.of(said);
    }

    /** The sentence in the language of this book; nothing where no template of the topic is that sentence. */
    Optional<String> say(String topic, String sentence) {
        return say(topic, sentence, topic.endsWith(WORDS) ? topic : topic + WORDS);
    }

    /** The same of several sentences, one behind the other; nothing where one of them is none of the topic. */
    Optional<String> sayAll(String topic, String sentences) {
        for (int end = sentences.indexOf(STOP); end >= 0; end = sentences.indexOf(STOP, end + 1)) {
            Optional<String> first = say(topic, sentences.substring(0, end + 1));
            if (first.isPresent()) {
                Optional<String> rest = sayAll(topic, sentences.substring(end + STOP.length()));
                if (rest.isPresent()) {
                    return Optional.of(first.get() + " " + rest.get());
                }
            }
        }
        return say(topic, sentences);
    }

    private Optional<String> say(String topic, String sentence, String wordsTopic) {
        for (Template each : topics.getOrDefault(topic, List.of())) {
            Optional<List<String>> values = each.values(sentence);
            if (values.isPresent()) {
                return values.map(found -> each.filled(found, words -> words(wordsTopic, words)));
            }
        }
        return Optional.empty();
    }

    /** Words of a topic or of any, or a list of them; what is none stays as it is. */
    private String words(String topic, String words) {
        List<Optional<String>> phrases = Arrays.stream(words.split(SEMICOLON))
                .map(each -> known(topic, each))
                .toList();
        if (phrases.size() > 1 && phrases.stream().allMatch(Optional::isPresent)) {
            return phrases.stream().flatMap(Optional::stream).collect(Collectors.joining(SEMICOLON));
        }
        return known(topic, words)
                .orElseGet(() -> Arrays.stream(words.split(COMMA))
                        .map(each -> known(topic, each).orElse(each))
                        .collect(Collectors.joining(COMMA)));
    }

    private Optional<String> known(String topic, String words) {
        return say(topic, words, topic).or(() -> say(ANY, words, topic));
    }
}
