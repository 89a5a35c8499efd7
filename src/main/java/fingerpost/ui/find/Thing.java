package fingerpost.ui.find;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Map;

/**
 * One thing that can be found: an element, or an entry of a zone.
 *
 * @param words in lower case, what it is called and made of
 * @param amounts its numbers
 * @param unused whether nothing leads to it that should
 */
record Thing(
        Subject subject,
        Map<Key, List<String>> words,
        Map<Key, List<Long>> amounts,
        List<IpAddress> addresses,
        boolean unused) {
    List<String> words(Key key) {
        return words.getOrDefault(key, List.of());
    }

    List<Long> amounts(Key key) {
        return amounts.getOrDefault(key, List.of());
    }
}
