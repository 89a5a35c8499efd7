package fingerpost.ingest.live;

import fingerpost.diagnose.drift.LiveAnswer;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells names that somebody wrote from those for which a wildcard answers (RFC 4592): the latter answer every question as the
 * wildcard does, and nothing is written between the two or below.
 */
final class Wildcards {
    private final DomainName apex;
    private final Map<DomainName, Map<RecordType, Object>> content = new LinkedHashMap<>();
    private final Set<DomainName> written = new HashSet<>();

    private record Has(RecordType type, Object ttl, Object rdata) {}

    private Wildcards(DomainName apex) {
        this.apex = apex;
    }

    /** Those names of the zone that stand in it by themselves. */
    static Set<DomainName> written(DomainName apex, Collection<DomainName> names, ZoneAnswers answers) {
        Wildcards wildcards = new Wildcards(apex);
        for (Question question : answers.asked()) {
            if (names.contains(question.name()) && !question.type().equals(RecordType.ANY)) {
                wildcards
                        .content
                        .computeIfAbsent(question.name(), _ -> new LinkedHashMap<>())
                        .put(question.type(), content(answers.majority(question).answer()));
            }
        }
        wildcards.content.keySet().stream()
                .filter(each -> !wildcards.isLikeItsWildcard(each))
                .forEach(wildcards::write);
        Set<DomainName> own = new LinkedHashSet<>(names);
        own.removeIf(each -> !wildcards.isWritten(each));
        return own;
    }

    private static Object content(LiveAnswer answer) {
        return answer instanceof LiveAnswer.Records records
                ? new Has(records.type(), records.ttl(), Set.copyOf(records.rdata()))
                : answer;
    }

    /** A name that is written makes all above it exist. */
    private void write(DomainName name) {
        for (DomainName each = name; each.isBelow(apex); each = each.parent()) {
            written.add(each);
        }
    }

    private boolean isWritten(DomainName name) {
        if (name.equals(apex) || written.contains(name)) {
            return true;
        }
        return source(name).map(DomainName::parent).stream()
                .anyMatch(above -> Stream.iterate(name.parent(), each -> each.isBelow(above), DomainName::parent)
                        .anyMatch(written::contains));
    }

    private boolean isLikeItsWildcard(DomainName name) {
        Map<RecordType, Object> wild =
                source(name).map(each -> content.getOrDefault(each, Map.of())).orElse(Map.of());
        return !wild.isEmpty()
                && content.getOrDefault(name, Map.of()).entrySet().stream()
                        .allMatch(each -> each.getValue().equals(wild.get(each.getKey())));
    }

    /** The nearest wildcard that could answer for the name. */
    private Optional<DomainName> source(DomainName name) {
        DomainName above = name;
        while (above.isBelow(apex)) {
            above = above.parent();
            if (content.containsKey(above.wildcard()) && !above.wildcard().equals(name)) {
                return Optional.of(above.wildcard());
            }
        }
        return Optional.empty();
    }
}
