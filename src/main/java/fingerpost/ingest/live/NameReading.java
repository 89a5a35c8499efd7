package fingerpost.ingest.live;

import fingerpost.diagnose.drift.LiveAnswer;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Limits;
import fingerpost.wire.Message;
import fingerpost.wire.ResourceRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks the servers of a zone for names that it may have: first whether a name exists, then everything about those that do, then
 * the names that their records lead to.
 */
final class NameReading {
    /** Asked of every server: what people change, and where servers differ. What ANY brings depends on the server. */
    private static final List<RecordType> EVERYDAY = List.of(
            RecordType.A,
            RecordType.AAAA,
            RecordType.MX,
            RecordType.TXT,
            RecordType.CAA,
            RecordType.HTTPS,
            RecordType.NS,
            RecordType.SOA,
            RecordType.ANY);
    /** What a name that has the wildcard's address may yet have of its own. */
    private static final List<RecordType> TELLING =
            List.of(RecordType.AAAA, RecordType.MX, RecordType.TXT, RecordType.HTTPS);
    /** Asked of one server: SRV and its like, SSHFP, NAPTR, LOC, URI. */
    private static final List<RecordType> RARE = List.of(
            RecordType.SRV,
            RecordType.SVCB,
            RecordType.PTR,
            RecordType.DNAME,
            RecordType.TLSA,
            new RecordType(44),
            new RecordType(35),
            new RecordType(29),
            new RecordType(256));
    /** HINFO stands in an answer to ANY instead of everything (RFC 8482 section 4.2). */
    private static final RecordType HINFO = new RecordType(13);

    private final DomainName apex;
    private final ZoneAnswers answers;
    private final Notes notes;
    private final Map<DomainName, RecordType> first = new LinkedHashMap<>();
    private final Set<DomainName> existing = new LinkedHashSet<>();
    private final Set<DomainName> cuts = new LinkedHashSet<>();
    private final Set<DomainName> renamed = new LinkedHashSet<>();

    NameReading(DomainName apex, ZoneAnswers answers, Notes notes) {
        this.apex = apex;
        this.answers = answers;
        this.notes = notes;
    }

    /** Asks for these and for what they lead to. */
    void read(Map<DomainName, RecordType> names) throws InterruptedException {
        existing.add(apex);
        details(Set.of(apex));
        Map<DomainName, RecordType> next = new LinkedHashMap<>(names);
        targets().forEach(each -> next.putIfAbsent(each, RecordType.A));
        for (int round = 0; round < Limits.IMPORT_ROUNDS && !next.isEmpty(); round++) {
            details(probe(withAncestors(next)));
            next.clear();
            targets().forEach(each -> next.put(each, RecordType.A));
            next.keySet().removeAll(first.keySet());
        }
    }

    Set<DomainName> existing() {
        return existing;
    }

    Set<DomainName> cuts() {
        return cuts;
    }

    /** Whether the zone itself answers for the name: it lies below no cut and no DNAME. */
    boolean isOwn(DomainName name) {
        return cuts.stream().noneMatch(name::isAtOrBelow) && renamed.stream().noneMatch(name::isBelow);
    }

    /** A zone that the same server has shows in no referral, only in a SOA on the way up; and there may be wildcards. */
    private Map<DomainName, RecordType> withAncestors(Map<DomainName, RecordType> names) {
        Map<DomainName, RecordType> all = new LinkedHashMap<>();
        names.forEach((name, type) -> {
            List<DomainName> above = new ArrayList<>();
            for (DomainName each = name.parent(); each.isBelow(apex); each = each.parent()) {
                if (!each.labels().getFirst().startsWith("_") && !each.isWildcard()) {
                    above.addFirst(each);
                }
            }
            for (DomainName each : above) {
                all.putIfAbsent(each, RecordType.A);
                all.putIfAbsent(each.wildcard(), RecordType.A);
            }
            all.put(name, type);
        });
        all.keySet().removeAll(first.keySet());
        return all;
    }

    private Set<DomainName> probe(Map<DomainName, RecordType> names) throws InterruptedException {
        Map<DomainName, RecordType> asked = new LinkedHashMap<>();
        names.forEach((name, type) -> {
            if (first.size() + asked.size() < Limits.IMPORT_NAMES && name.isBelow(apex)) {
                asked.put(name, type);
            }
        });
        if (asked.size() < names.size()) {
            notes.notSeen(
                    apex,
                    "There were more than " + Limits.IMPORT_NAMES
                            + " names to ask for; the rest was left out. Ask for a zone transfer, or import the zone"
                            + " file.");
        }
        first.putAll(asked);
        answers.ask(asked.entrySet().stream()
                .map(each -> new Question(each.getKey(), each.getValue()))
                .toList());
        Set<DomainName> found = new LinkedHashSet<>();
        asked.forEach((name, type) -> {
            switch (answers.answer(name, type)) {
                case LiveAnswer.Records _ -> found.add(owner(name, type));
                case LiveAnswer.Nothing nothing -> {
                    if (nothing.nameExists()) {
                        found.add(name);
                    }
                }
                case LiveAnswer.Delegated delegated -> cuts.add(delegated.zone());
                case LiveAnswer.Unknown unknown -> notes.notSeen(name, "The server " + unknown.why() + ".");
            }
        });
        found.removeAll(existing);
        existing.addAll(found);
        return found;
    }

    /** The name itself, or the DNAME above it whose CNAME was made up for the question (RFC 6672 section 3.1). */
    private DomainName owner(DomainName name, RecordType type) {
        Optional<DomainName> above = answers.message(name, type).map(Message::answer).orElse(List.of()).stream()
                .filter(each -> each.type().equals(RecordType.DNAME))
                .map(ResourceRecord::owner)
                .filter(each -> name.isBelow(each) && each.isAtOrBelow(apex))
                .findFirst();
        above.ifPresent(renamed::add);
        return above.orElse(name);
    }

    private void details(Set<DomainName> found) throws InterruptedException {
        answers.ask(questions(found, List.of(RecordType.A)));
        Set<DomainName> own = new LinkedHashSet<>(found);
        own.removeIf(this::isAlias);
        Set<DomainName> wild = new LinkedHashSet<>(own);
        wild.removeIf(each -> !looksWild(each));
        answers.askOne(questions(wild, TELLING));
        wild.removeIf(this::hasItsOwn);
        own.removeAll(wild);
        answers.ask(questions(own, EVERYDAY));
        answers.askOne(questions(own, RARE));
        answers.askOne(own.stream().flatMap(this::others).toList());
        own.stream()
                .filter(each -> !each.equals(apex)
                        && answers.records(each, RecordType.SOA).isPresent())
                .forEach(cuts::add);
        answers.ask(questions(cuts, List.of(RecordType.NS, RecordType.DS)));
        for (DomainName cut : cuts) {
            answers.ask(questions(Glue.wanted(cut, apex, answers), List.of(RecordType.A, RecordType.AAAA)));
        }
    }

    private boolean isAlias(DomainName name) {
        return answers.records(name, RecordType.CNAME).isPresent()
                || (answers.answer(name, RecordType.A) instanceof LiveAnswer.Records records
                        && records.type().equals(RecordType.CNAME));
    }

    private boolean hasItsOwn(DomainName name) {
        return TELLING.stream()
                .anyMatch(type -> !answers.answer(name, type).equals(answers.answer(apex.wildcard(), type)));
    }

    /** What answers as the wildcard does is most probably nothing of its own; asking on for all would be a burden. */
    private boolean looksWild(DomainName name) {
        DomainName wildcard = apex.wildcard();
        RecordType type = first.getOrDefault(name, RecordType.A);
        return !name.isWildcard()
                && first.containsKey(name)
                && existing.contains(wildcard)
                && answers.answer(name, type) instanceof LiveAnswer.Records records
                && records.equals(answers.answer(wildcard, type));
    }

    /** Types that an answer to ANY names, where a server is generous (RFC 8482), beside those that are asked anyway. */
    private Stream<Question> others(DomainName name) {
        return answers.messages(new Question(name, RecordType.ANY))
                .flatMap(each -> each.answer().stream())
                .filter(each -> each.owner().equals(name) && Sets.isDesigned(each.type()))
                .map(ResourceRecord::type)
                .filter(type -> !type.equals(HINFO) && !EVERYDAY.contains(type) && !RARE.contains(type))
                .distinct()
                .map(type -> new Question(name, type));
    }

    private static List<Question> questions(Set<DomainName> names, List<RecordType> types) {
        return names.stream()
                .flatMap(name -> types.stream().map(type -> new Question(name, type)))
                .toList();
    }

    private Set<DomainName> targets() {
        Set<DomainName> targets = new LinkedHashSet<>();
        for (Question question : answers.asked()) {
            if (existing.contains(question.name())
                    && answers.answer(question.name(), question.type()) instanceof LiveAnswer.Records records) {
                records.rdata().stream()
                        .filter(each -> !each.type().equals(RecordType.PTR)
                                && !each.type().equals(RecordType.DNAME))
                        .flatMap(each -> each.target().stream())
                        .filter(each -> each.isBelow(apex))
                        .forEach(targets::add);
            }
        }
        return targets;
    }
}
