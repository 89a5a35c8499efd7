package fingerpost.export;

import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.Response;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Topology;
import fingerpost.wire.Message;
import fingerpost.wire.ResourceRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The questions of a design that a server can answer as the design does, and these answers: about every record set that its
 * policy gives whole, to everybody or by line, unless the export says that something at its name or above cannot be said.
 */
public final class Replay {
    /** Types that change what is below them. */
    private static final Set<String> HIDING = Set.of("NS", "DNAME");

    private final Topology design;
    private final Authority authority;
    private final Set<String> lost = new HashSet<>();
    private final Set<String> hiding = new HashSet<>();
    private final Set<Question> withoutDefault = new HashSet<>();
    private final List<Question> questions;

    public Replay(Topology design, List<Loss> losses) {
        this.design = design;
        this.authority = Authority.withinZones(design);
        for (Loss loss : losses) {
            if (loss.status() == Loss.Status.CANNOT) {
                String place = loss.subject().element()
                        + loss.subject().owner().map(DomainName::toString).orElse("");
                lost.add(place);
                loss.subject().type().filter(HIDING::contains).ifPresent(any -> hiding.add(place));
            }
        }
        this.questions = all();
    }

    public List<Question> questions() {
        return questions;
    }

    private List<Question> all() {
        List<Question> all = new ArrayList<>();
        Set<DomainName> served = new HashSet<>();
        for (HostedZone zone : design.zones()) {
            if (served.add(zone.apex()) && !lost.contains(zone.id().toString())) {
                zone.recordSets()
                        .filter(set -> isWhole(set.policy()) && isKept(zone, set.owner()))
                        .map(this::question)
                        .filter(question ->
                                design.zoneFor(question.name()).orElseThrow().equals(zone))
                        .forEach(all::add);
            }
        }
        return List.copyOf(all);
    }

    private Question question(RecordSet set) {
        Question question = new Question(asked(set), set.type());
        if (hasNoDefault(set.policy())) {
            withoutDefault.add(question);
        }
        return question;
    }

    private static boolean hasNoDefault(AnswerPolicy policy) {
        return (policy instanceof ByLine lines && lines.otherwise().isEmpty())
                || policy.inner().stream().anyMatch(Replay::hasNoDefault);
    }

    private static DomainName asked(RecordSet set) {
        return set.owner().isWildcard() ? set.owner().parent().child("any-of-them") : set.owner();
    }

    private boolean isKept(HostedZone zone, DomainName owner) {
        boolean kept = !lost.contains(zone.id() + owner.toString());
        for (DomainName name = owner; kept && name.isBelow(zone.apex()); name = name.parent()) {
            kept = !hiding.contains(zone.id() + name.toString());
        }
        return kept;
    }

    /**
     * Whether the export promises that answer: not where a policy without a default line gives nothing, since no zone can say
     * that of one asker.
     */
    public boolean isPromised(Set<String> expected, Question question) {
        return !expected.isEmpty() || !withoutDefault.contains(question);
    }

    /** Whether nothing but the line decides which records an asker gets. */
    public static boolean isWhole(AnswerPolicy policy) {
        return switch (policy) {
            case Fixed _, Rotated _, Shuffled _ -> true;
            case ByLine lines -> lines.inner().stream().allMatch(Replay::isWhole);
            default -> false;
        };
    }

    /** What the design answers to that asker, in a form in which it can be compared. */
    public Set<String> expected(Question question, IpAddress asker) {
        Response response = authority.answer(question, Asker.at(asker), new DesignState(1));
        Set<String> lines = new TreeSet<>();
        for (RRset set : response.answer()) {
            for (Rdata record : set.rdata()) {
                lines.add(line(set.owner(), set.ttl(), record));
            }
        }
        return lines;
    }

    /** The answer of a server in the same form. */
    public static Set<String> answered(Message message) {
        Set<String> lines = new TreeSet<>();
        for (ResourceRecord each : message.answer()) {
            Optional<Rdata> record = each.rdata();
            lines.add(record.map(data -> line(each.owner(), each.ttl(), data)).orElseGet(each::toString));
        }
        return lines;
    }

    private static String line(DomainName owner, Object ttl, Rdata record) {
        return owner + " " + ttl + " " + record.type() + " " + record.text();
    }
}
