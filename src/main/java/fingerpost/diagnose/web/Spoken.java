package fingerpost.diagnose.web;

import fingerpost.dns.IpAddress;
import fingerpost.wire.web.WebAnswer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Lists as a person reads them. */
final class Spoken {
    private static final int MOST = 6;

    private Spoken() {}

    /** {@code a, b and c}; at most six, the rest counted. */
    static String list(Collection<?> all) {
        List<String> words = all.stream()
                .map(Object::toString)
                .distinct()
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        if (words.size() > MOST) {
            int more = words.size() - MOST;
            words.subList(MOST, words.size()).clear();
            words.add(more + " more");
        }
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** Addresses with their ports. */
    static String where(List<WebAnswer> answers) {
        return list(answers.stream().map(each -> each.request().where()).toList());
    }

    static List<IpAddress> addresses(List<WebAnswer> answers) {
        return answers.stream().map(each -> each.request().address()).distinct().toList();
    }
}
