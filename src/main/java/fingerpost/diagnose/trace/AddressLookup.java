package fingerpost.diagnose.trace;

import fingerpost.diagnose.Outcome;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the addresses of name servers that came without glue, by resolving their names from the root. */
final class AddressLookup {
    private final Session session;
    private final Notes notes;
    private final Resolving resolving;
    private final Map<Question, List<IpAddress>> known = new HashMap<>();

    AddressLookup(Session session, Notes notes, Resolving resolving) {
        this.session = session;
        this.notes = notes;
        this.resolving = resolving;
    }

    /**
     * Looks up names of the zone's servers until one has an address.
     *
     * @param most how many names of one zone may be looked up
     * @return false if none has an address or may be looked up
     */
    boolean one(ZoneServers zone, Path path, int most) throws InterruptedException {
        for (DomainName server : zone.glueless()) {
            if (session.budget().isOver()) {
                return false;
            }
            if (zone.lookups() >= most) {
                break;
            }
            List<IpAddress> found = addresses(zone, server, path);
            zone.found(server, found);
            if (!found.isEmpty()) {
                return true;
            }
        }
        boolean more = zone.lookups() >= most || zone.delegated().size() > Limits.SERVERS;
        if (more && zone.lookups() > 0 && !zone.hasAddress()) {
            notes.tooManyNames(zone);
            zone.failed(Outcome.BUDGET);
        }
        return false;
    }

    private List<IpAddress> addresses(ZoneServers zone, DomainName server, Path path) throws InterruptedException {
        List<Exchange> evidence = new ArrayList<>();
        boolean ended = true;
        for (RecordType type : session.addressTypes()) {
            Question question = new Question(server, type);
            if (path.leadsBackTo(question)) {
                notes.circle(zone, server);
                zone.failed(Outcome.LOOP);
                ended = false;
            } else if (path.depth() >= Limits.DEPTH) {
                notes.tooDeep(zone, server);
                zone.failed(Outcome.BUDGET);
                ended = false;
            } else if (known.containsKey(question)) {
                return known.get(question);
            } else {
                Ending ending = resolving.resolve(question, path.into(question));
                ending.last().map(Asked::exchange).ifPresent(evidence::add);
                if (!ending.chain().isEmpty()) {
                    notes.alias(zone, server, evidence);
                }
                if (ending.outcome() == Outcome.ANSWER) {
                    List<IpAddress> found = Referrals.addresses(ending.answers());
                    known.put(question, found);
                    return found;
                }
                zone.failed(ending.outcome());
                ended &= ending.outcome() != Outcome.BUDGET && ending.outcome() != Outcome.LOOP;
            }
        }
        if (ended) {
            notes.unresolved(zone, server, evidence);
        }
        return List.of();
    }
}
