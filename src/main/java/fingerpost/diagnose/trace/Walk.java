package fingerpost.diagnose.trace;

import fingerpost.diagnose.Cut;
import fingerpost.diagnose.Link;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.StepKind;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Limits;
import fingerpost.wire.ResourceRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From the root, or from the deepest zone that is known already, down to the answer, and along the aliases to the end. */
final class Walk implements Resolving {
    private final Session session;
    private final Notes notes;
    private final boolean everyone;
    private final AddressLookup lookup;
    private final Map<DomainName, ZoneServers> known = new HashMap<>();
    private final Set<DomainName> surveyed = new HashSet<>();
    private final Map<DomainName, ZoneServers> passed = new LinkedHashMap<>();

    /**
     * @param everyone whether all servers are asked, not only as many as it takes
     */
    Walk(Session session, Notes notes, boolean everyone) {
        this.session = session;
        this.notes = notes;
        this.everyone = everyone;
        lookup = new AddressLookup(session, notes, this);
        known.put(
                DomainName.ROOT,
                new ZoneServers(DomainName.ROOT, session.profile().hints(), Optional.empty(), session.profile()));
    }

    /** The zones on the way of the question itself, not of name servers' addresses. */
    List<Cut> cuts() {
        return passed.values().stream().map(ZoneServers::cut).toList();
    }

    @Override
    public Ending resolve(Question question, Path path) throws InterruptedException {
        List<Link> chain = new ArrayList<>();
        Set<DomainName> seen = new HashSet<>();
        DomainName name = question.name();
        while (true) {
            seen.add(name);
            Replies replies = descend(new Question(name, question.type()), path);
            if (replies.best().isEmpty()) {
                return new Ending(replies.failure(), List.of(), chain, false, Optional.empty());
            }
            Asked asked = replies.best().get();
            if (!(asked.meaning() instanceof Meaning.Alias alias)) {
                return ending(asked, chain);
            }
            chain.add(new Link(
                    name,
                    alias.target(),
                    alias.type(),
                    alias.ttl(),
                    asked.zone().zone(),
                    asked.candidate().server()));
            name = alias.target();
            if (seen.contains(name) || chain.size() >= Limits.CHAIN) {
                Outcome outcome = seen.contains(name) ? Outcome.LOOP : Outcome.BUDGET;
                return new Ending(outcome, List.of(), chain, false, Optional.of(asked));
            }
        }
    }

    /** Asks for the other family where a chain ends at a name without an address of the one that was asked for. */
    Ending otherFamily(Ending ending) throws InterruptedException {
        if (ending.outcome() != Outcome.NODATA || ending.chain().isEmpty()) {
            return ending;
        }
        Asked last = ending.last().orElseThrow();
        Question asked = last.exchange().query().question();
        Optional<RecordType> other = asked.type().equals(RecordType.A)
                ? Optional.of(RecordType.AAAA)
                : asked.type().equals(RecordType.AAAA) ? Optional.of(RecordType.A) : Optional.empty();
        if (other.isEmpty()) {
            return ending;
        }
        Question question = new Question(asked.name(), other.get());
        Replies replies = new Race(session, lookup, last.zone(), question, Path.to(question), false).run();
        boolean none = replies.best()
                .filter(each -> each.meaning().kind() == StepKind.NODATA)
                .isPresent();
        return none ? ending.havingNoAddress() : ending;
    }

    /** The other questions that every server of the zone is asked in a full trace; their replies come when they come. */
    void survey(ZoneServers zone) throws InterruptedException {
        for (RecordType type : List.of(RecordType.SOA, RecordType.NS)) {
            for (Candidate candidate : zone.candidates()) {
                if (Admission.refusal(candidate.address(), zone, session.profile())
                        .isEmpty()) {
                    session.ask(candidate, zone, new Question(zone.zone(), type), 0, any -> {});
                }
            }
        }
    }

    private static Ending ending(Asked asked, List<Link> chain) {
        List<ResourceRecord> answers = switch (asked.meaning()) {
            case Meaning.Answer answer -> answer.records();
            case Meaning.Alias alias -> List.of();
            case Meaning.DeadEnd deadEnd -> List.of();
            case Meaning.Referral referral -> List.of();
            case Meaning.Nothing nothing -> List.of();
            case Meaning.Useless useless -> List.of();
        };
        Outcome outcome = switch (asked.meaning().kind()) {
            case ANSWER -> Outcome.ANSWER;
            case NODATA -> Outcome.NODATA;
            case NXDOMAIN -> Outcome.NXDOMAIN;
            case ALIAS, REFERRAL -> Outcome.BROKEN;
            case LAME, UPWARD, SILENT, UNREACHABLE, REFUSED, ERROR, MALFORMED, REJECTED, CANCELLED -> Outcome.LAME;
        };
        return new Ending(outcome, answers, chain, false, Optional.of(asked));
    }

    private Replies descend(Question question, Path path) throws InterruptedException {
        ZoneServers zone = deepest(question);
        while (true) {
            if (path.depth() == 0) {
                passed.putIfAbsent(zone.zone(), zone);
            }
            boolean all = everyone && path.depth() == 0;
            Replies replies = new Race(session, lookup, zone, question, path, all).run();
            Optional<Asked> best = replies.best();
            if (best.isEmpty() && zone.candidates().isEmpty() && zone.hasAddress()) {
                notes.otherFamily(zone);
            }
            if (best.isEmpty() || !(best.get().meaning() instanceof Meaning.Referral referral)) {
                if (all && best.isPresent() && surveyed.add(zone.zone())) {
                    survey(zone);
                }
                return replies;
            }
            if (!session.budget().followReferral()) {
                return Replies.none(Outcome.BUDGET);
            }
            zone = below(referral, best.get());
        }
    }

    private ZoneServers below(Meaning.Referral referral, Asked asked) {
        return known.computeIfAbsent(referral.zone(), child -> {
            ZoneServers zone =
                    new ZoneServers(child, referral.servers(), Optional.of(asked.exchange()), session.profile());
            notes.passed(zone);
            return zone;
        });
    }

    /** The deepest known zone that holds the name; of a DS the one above (RFC 4035 section 3.1.4.1). */
    private ZoneServers deepest(Question question) {
        DomainName name = question.name();
        if (question.type().equals(RecordType.DS) && !name.isRoot()) {
            name = name.parent();
        }
        while (!known.containsKey(name)) {
            name = name.parent();
        }
        return known.get(name);
    }
}
