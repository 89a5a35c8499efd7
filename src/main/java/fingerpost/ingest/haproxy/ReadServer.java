package fingerpost.ingest.haproxy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a {@code server} line.
 *
 * @param name of the server
 * @param where address and port
 * @param options by keyword; those without a value have an empty one
 */
record ReadServer(ConfigLine line, String name, String where, Map<String, String> options) {
    private static final Set<String> WITH_VALUE = Set.of(
            "weight",
            "cookie",
            "pool-max-conn",
            "inter",
            "fall",
            "rise",
            "port",
            "observe",
            "error-limit",
            "on-error",
            "sni",
            "check-sni",
            "verify",
            "ca-file",
            "verifyhost",
            "resolvers");
    private static final Set<String> FLAGS = Set.of("check", "check-ssl", "no-check-ssl", "ssl", "backup", "disabled");

    static ReadServer of(ConfigLine line, Said said) {
        Map<String, String> options = new HashMap<>();
        List<String> words = line.words();
        for (int i = 3; i < words.size(); i++) {
            String word = words.get(i);
            if (WITH_VALUE.contains(word) && i + 1 < words.size()) {
                options.put(word, words.get(++i));
            } else if (FLAGS.contains(word)) {
                options.put(word, "");
            } else {
                said.leftOut(line, i, " of a server");
            }
        }
        return new ReadServer(line, line.word(1), line.word(2), options);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> find(String option) {
        return Optional.ofNullable(options.get(option));
    }

    int number(String option, int otherwise) {
        return find(option).map(Integer::parseInt).orElse(otherwise);
    }
}
