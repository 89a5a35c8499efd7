package fingerpost.diagnose.trace;

import fingerpost.diagnose.Cut;
import fingerpost.diagnose.Outcome;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.wire.Exchange;
import fingerpost.wire.Limits;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResolutionProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What a trace has learned about the servers of one zone: their addresses, and which of them are of use. */
final class ZoneServers {
    private enum Repute {
        PROVEN,
        UNTRIED,
        USELESS
    }

    private final DomainName zone;
    private final Optional<Exchange> referral;
    private final List<NameServer> delegated;
    private final ResolutionProfile profile;
    private final Map<DomainName, List<IpAddress>> addresses = new LinkedHashMap<>();
    private final Map<IpAddress, Repute> reputes = new ConcurrentHashMap<>();
    private final Set<DomainName> lookedUp = new TreeSet<>();
    private final Set<Outcome> failures = EnumSet.noneOf(Outcome.class);

    ZoneServers(DomainName zone, List<NameServer> delegated, Optional<Exchange> referral, ResolutionProfile profile) {
        this.zone = zone;
        this.referral = referral;
        this.delegated = delegated;
        this.profile = profile;
        delegated.stream().limit(Limits.SERVERS).forEach(each -> addresses.put(each.name(), each.addresses()));
    }

    DomainName zone() {
        return zone;
    }

    Optional<Exchange> referral() {
        return referral;
    }

    /** All that the parent names, also beyond the limit. */
    List<NameServer> delegated() {
        return delegated;
    }

    /** Names without a known address that may be looked up and were not yet; a name inside the zone itself never may. */
    List<DomainName> glueless() {
        return addresses.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .filter(name -> !name.isAtOrBelow(zone) && !lookedUp.contains(name))
                .toList();
    }

    /** How many names were looked up. */
    int lookups() {
        return lookedUp.size();
    }

    void found(DomainName server, List<IpAddress> found) {
        lookedUp.add(server);
        addresses.put(server, List.copyOf(found));
    }

    /** The addresses that can be asked: proven ones first, then the first address of each server, then the second ones. */
    List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        int most = addresses.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            for (Map.Entry<DomainName, List<IpAddress>> each : addresses.entrySet()) {
                if (i < each.getValue().size() && profile.speaks(each.getValue().get(i))) {
                    IpAddress address = each.getValue().get(i);
                    candidates.add(new Candidate(each.getKey(), address, profile.server(address)));
                }
            }
        }
        candidates.sort(Comparator.comparing(this::repute));
        return candidates;
    }

    /** Whether any address of its servers is known, of whatever family. */
    boolean hasAddress() {
        return addresses.values().stream().anyMatch(each -> !each.isEmpty());
    }

    boolean hasProven() {
        return reputes.containsValue(Repute.PROVEN);
    }

    void learn(Asked asked) {
        reputes.put(asked.candidate().address(), asked.meaning().kind().useful() ? Repute.PROVEN : Repute.USELESS);
    }

    /** A try to use the zone or to find one of its servers ended so. */
    void failed(Outcome outcome) {
        failures.add(outcome);
    }

    /** How the tries to find its servers ended. */
    Set<Outcome> failures() {
        return failures;
    }

    Cut cut() {
        return new Cut(
                zone,
                addresses.entrySet().stream()
                        .map(each -> new NameServer(each.getKey(), each.getValue()))
                        .toList(),
                referral);
    }

    private Repute repute(Candidate candidate) {
        return reputes.getOrDefault(candidate.address(), Repute.UNTRIED);
    }
}
