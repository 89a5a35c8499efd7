package fingerpost.prove.dns;

import fingerpost.behaviour.Announcement;
import fingerpost.behaviour.Answered;
import fingerpost.behaviour.Hop;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.export.Loss;
import fingerpost.topology.HostedZone;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Whether what an export said of a place has to do with the answer to a question. */
final class Touching implements Predicate<Loss> {
    private static final Optional<String> SOA = Optional.of("SOA");

    /** Types that change what is below them. */
    private static final Set<String> HIDING = Set.of("NS", "DNAME");

    private final Topology topology;
    private final Question question;
    private final Set<DomainName> names = new HashSet<>();

    Touching(Topology topology, Question question, Answered answered) {
        this.topology = topology;
        this.question = question;
        names.add(question.name());
        for (Hop hop : answered.hops()) {
            names.add(hop.name());
            hop.source().flatMap(Subject::owner).ifPresent(names::add);
        }
        for (RRset set : answered.response().answer()) {
            names.add(set.owner());
            set.rdata().forEach(each -> each.target().ifPresent(names::add));
        }
    }

    @Override
    public boolean test(Loss loss) {
        var zone = topology.find(loss.subject().element(), HostedZone.class);
        if (zone.isEmpty()) {
            return topology.find(loss.subject().element(), ServiceRegistry.class)
                    .filter(this::announces)
                    .isPresent();
        }
        if (loss.subject().type().equals(SOA) && !question.type().equals(RecordType.SOA)) {
            return false;
        }
        return loss.subject()
                .owner()
                .map(owner -> names.stream().anyMatch(name -> touches(loss, owner, name)))
                .orElseGet(() -> names.stream()
                        .anyMatch(name -> name.isAtOrBelow(zone.get().apex())));
    }

    private boolean announces(ServiceRegistry registry) {
        return Announcement.of(registry, topology).stream()
                .anyMatch(each -> names.stream().anyMatch(each.owner()::isAtOrBelow));
    }

    private boolean touches(Loss loss, DomainName owner, DomainName name) {
        if (name.equals(owner) || (owner.isWildcard() && name.isBelow(owner.parent()))) {
            return true;
        }
        boolean hides = loss.subject().type().filter(HIDING::contains).isPresent();
        boolean leftOut = loss.status() == Loss.Status.CANNOT;
        boolean atApex = topology.zones().stream().anyMatch(zone -> zone.apex().equals(owner));
        return (name.isBelow(owner) && (hides || (leftOut && !atApex))) || (leftOut && owner.isBelow(name));
    }
}
