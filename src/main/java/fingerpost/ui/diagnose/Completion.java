package fingerpost.ui.diagnose;

import fingerpost.dns.DomainName;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of the open design, offered while one is typed. */
final class Completion {
    private Completion() {}

    /** All names of the design's zones that can be asked for, without repetition. */
    static List<String> names(Topology topology) {
        return topology.zones().stream()
                .flatMap(zone -> Stream.concat(
                        Stream.of(zone.apex()), zone.entries().stream().map(ZoneEntry::owner)))
                .filter(name -> !name.isWildcard())
                .map(DomainName::unicode)
                .distinct()
                .toList();
    }

    /** The first name that goes on as typed, if any; nothing for what is blank or whole. */
    static Optional<String> of(String typed, List<String> names) {
        String begun = typed.toLowerCase(Locale.ROOT);
        return begun.isBlank()
                ? Optional.empty()
                : names.stream()
                        .filter(each -> each.startsWith(begun) && each.length() > begun.length())
                        .findFirst();
    }

    /** The name after that one, round and round; for the arrow keys. */
    static Optional<String> next(String shown, List<String> names, int by) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        int at = names.indexOf(shown);
        int from = at < 0 && by < 0 ? 0 : at;
        return Optional.of(names.get(Math.floorMod(from + by, names.size())));
    }
}
