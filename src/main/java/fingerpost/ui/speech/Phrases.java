package fingerpost.ui.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The sentences of one language.
 *
 * @param translations by the English sentence
 */
record Phrases(Language language, Map<String, String> translations) {
    /** The folders of the desktop that say something; each has a file of that name in every language. */
    static final List<String> FOLDERS = List.of(
            "actions",
            "arrange",
            "canvas",
            "compare",
            "coverage",
            "design",
            "diagnose",
            "export",
            "find",
            "form",
            "ingest",
            "inspect",
            "look",
            "model",
            "outline",
            "palette",
            "paste",
            "pictures",
            "plan",
            "preferences",
            "problems",
            "prove",
            "records",
            "recover",
            "rehearse",
            "search",
            "shared",
            "simulate",
            "speech",
            "text",
            "tour",
            "walk",
            "welcome",
            "workbench");

    Phrases {
        translations = Map.copyOf(translations);
    }

    static Phrases of(Language language) {
        Map<String, String> found = new HashMap<>();
        if (language == Language.GERMAN) {
            for (String folder : FOLDERS) {
                found.putAll(file(language, folder));
            }
        }
        return new Phrases(language, found);
    }

    String of(String english) {
        return language == Language.STRETCHED ? Stretched.of(english) : translations.getOrDefault(english, english);
    }

    /** The sentences of one folder. */
    static Map<String, String> file(Language language, String folder) {
        String path = "/fingerpost/ui/" + language.tag() + "/" + folder + ".properties";
        Properties read = new Properties();
        try (InputStream in = Phrases.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing.");
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> sentences = new HashMap<>();
        read.forEach((english, said) -> sentences.put((String) english, (String) said));
        return sentences;
    }
}
