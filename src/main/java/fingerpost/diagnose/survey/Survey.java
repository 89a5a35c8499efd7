package fingerpost.diagnose.survey;

import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.ResourceRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All evidence of a diagnosis; checks are functions of it.
 *
 * @param domain as the person asked
 * @param zone in which it lies
 * @param names that are looked at: the domain, and {@code www} below it where it is a zone of its own
 * @param random a name of the zone that nobody can have created
 * @param way the trace that found the zone
 * @param parents servers of the zone above
 * @param servers those that the zone above or the zone itself names
 * @param targets servers of the places that aliases lead to, asked on behalf of a network of clients
 * @param traces of other names by their question: servers, mail servers, aliases, policies
 * @param complete false where the time or a limit ended it, so that what was not seen may still be there
 */
public record Survey(
        DomainName domain,
        DomainName zone,
        List<DomainName> names,
        DomainName random,
        ResolutionProfile profile,
        Trace way,
        List<Witness> parents,
        List<Witness> servers,
        List<Witness> targets,
        Map<Question, Trace> traces,
        boolean complete) {
    public Survey {
        names = List.copyOf(names);
        parents = List.copyOf(parents);
        servers = List.copyOf(servers);
        targets = List.copyOf(targets);
        traces = Map.copyOf(traces);
    }

    public boolean isPrivate() {
        return profile.scope() == ResolutionProfile.Scope.PRIVATE;
    }

    /** Whether there is such a domain; false where the zone above denies it. */
    public boolean exists() {
        return way.outcome() != Outcome.NXDOMAIN;
    }

    /** Whether any server of that family answered anything; if none did, the fault may be our own connection's. */
    public boolean hears(int bits) {
        return Stream.concat(parents.stream(), servers.stream())
                .filter(each -> each.host().address().bits() == bits)
                .flatMap(each -> each.said().values().stream())
                .anyMatch(each -> each.message().isPresent());
    }

    /** The servers that answer for the zone as they should. */
    public List<Witness> authorities() {
        return servers.stream()
                .filter(each -> each.standing() == Standing.AUTHORITATIVE)
                .toList();
    }

    /** How each server of the zone above delegates the zone; those left out that do not, or do not answer. */
    public Map<Host, Delegation> delegations() {
        return parents.stream()
                .filter(each -> !delegation(each).names().isEmpty())
                .collect(Collectors.toMap(Witness::host, Survey::delegation, (one, other) -> one));
    }

    private static Delegation delegation(Witness parent) {
        return parent.message(Probe.of(parent.zone(), RecordType.NS))
                .map(message -> Delegation.in(message, parent.zone()))
                .orElse(new Delegation(List.of(), Map.of()));
    }

    /** The servers' names by the zone above. */
    public Set<DomainName> delegated() {
        return union(delegations().values(), Delegation::names);
    }

    /** The servers' names by the zone itself. */
    public Set<DomainName> named() {
        return union(authorities(), each -> Records.targets(each.records(zone, RecordType.NS)));
    }

    /** Both. */
    public Set<DomainName> serverNames() {
        return union(List.of(delegated(), named()), Function.identity());
    }

    public Set<IpAddress> glue(DomainName server) {
        return union(delegations().values(), each -> each.glue().getOrDefault(server, Set.of()));
    }

    /** The addresses of a name by its own zone; none where it was not looked up or has none. */
    public Set<IpAddress> addresses(DomainName name) {
        return union(addressTraces(name), each -> Records.addresses(each.answers()));
    }

    /** The traces of a name's addresses, as far as made. */
    public List<Trace> addressTraces(DomainName name) {
        return Stream.of(RecordType.A, RecordType.AAAA)
                .flatMap(type -> trace(name, type).stream())
                .toList();
    }

    public Optional<Trace> trace(DomainName name, RecordType type) {
        return Optional.ofNullable(traces.get(new Question(name, type)));
    }

    /** The records of the first server that has some. */
    public List<ResourceRecord> records(DomainName name, RecordType type) {
        return authorities().stream()
                .map(each -> each.records(name, type))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What the servers said to that question, as evidence. */
    public List<Exchange> evidence(DomainName name, RecordType type) {
        return authorities().stream()
                .flatMap(each -> each.exchange(Probe.of(name, type)).stream())
                .toList();
    }

    /** What the servers of the zone above said when asked for the zone's servers. */
    public List<Exchange> referrals() {
        return parents.stream()
                .flatMap(each -> each.exchange(Probe.of(zone, RecordType.NS)).stream())
                .toList();
    }

    /** The last useful exchange of each trace of a name's addresses. */
    public List<Exchange> evidence(DomainName name) {
        return addressTraces(name).stream()
                .flatMap(trace -> trace.steps().stream()
                        .filter(step -> step.depth() == 0 && step.kind().useful())
                        .reduce((one, later) -> later)
                        .flatMap(step -> step.exchange())
                        .stream())
                .toList();
    }

    private static <T, E> Set<E> union(Collection<T> all, Function<T, ? extends Collection<E>> part) {
        return all.stream().flatMap(each -> part.apply(each).stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
