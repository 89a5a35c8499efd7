package fingerpost.plan;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.plan.Step.Kind;
import fingerpost.plan.difference.Difference;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commands that show whether a step took effect: every name server of the zone asked, every address of a proxy. */
final class Verification {
    private static final int MOST = 24;

    private final Topology after;
    private final List<Check> checks = new ArrayList<>();

    private Verification(Topology after) {
        this.after = after;
    }

    /** At most so many that a person runs them; those of names first. */
    static List<Check> of(Kind kind, Topology before, Topology after, List<Difference> changes) {
        Verification made = new Verification(after);
        for (Difference each : changes) {
            if (each instanceof Difference.OfEntry entry) {
                made.entry(before, entry);
            }
        }
        for (Difference each : changes) {
            if (kind != Kind.DISMANTLE && each instanceof Difference.OfElement element) {
                element.is()
                        .filter(Proxy.class::isInstance)
                        .map(Proxy.class::cast)
                        .ifPresent(made::proxy);
            }
        }
        return made.checks.stream().distinct().limit(MOST).toList();
    }

    private void entry(Topology before, Difference.OfEntry changed) {
        Optional<HostedZone> zone = zone(after, changed.apex()).or(() -> zone(before, changed.apex()));
        ZoneEntry entry = changed.is().or(changed::was).orElseThrow();
        if (zone.isEmpty() || !(entry instanceof RecordSet set)) {
            return;
        }
        boolean fixed =
                set.policy() instanceof Fixed || set.policy() instanceof Rotated || set.policy() instanceof Shuffled;
        boolean gone = changed.is().isEmpty();
        boolean delegated = set.type().equals(RecordType.NS) && !set.owner().equals(changed.apex());
        boolean exact = !delegated && (gone ? answersNothing(zone.get(), set) : fixed);
        List<String> expected = !exact || gone
                ? List.of()
                : set.policy().records().stream()
                        .map(each -> set.owner() + " " + set.ttl() + " " + set.type() + " " + each.text())
                        .toList();
        for (DomainName server : servers(zone.get())) {
            checks.add(new Check(
                    "dig +norecurse +noall +answer +ttlid @" + Shell.word(server.host()) + " "
                            + Shell.word(set.owner().toString()) + " " + set.type(),
                    exact,
                    expected));
        }
    }

    /** Whether nothing else of the zone answers for that name now: an alias, a wildcard, a delegation above it. */
    private static boolean answersNothing(HostedZone zone, RecordSet set) {
        return zone.entries().stream()
                .noneMatch(each -> each.owner().equals(set.owner())
                        || (each.owner().isWildcard()
                                && set.owner().isBelow(each.owner().parent()))
                        || (set.owner().isBelow(each.owner()) && !each.owner().equals(zone.apex())));
    }

    private static Optional<HostedZone> zone(Topology topology, DomainName apex) {
        return topology.zones().stream()
                .filter(each -> each.apex().equals(apex))
                .findFirst();
    }

    private static List<DomainName> servers(HostedZone zone) {
        List<DomainName> named =
                zone.find(zone.apex(), "NS").map(ZoneEntry::targets).orElse(List.of());
        return named.isEmpty() ? List.of(zone.soa().primary()) : named;
    }

    private void proxy(Proxy proxy) {
        for (Server server : proxy.servers()) {
            for (ServerName name : server.names()) {
                if (name.form() == ServerName.Form.EXACT || name.form() == ServerName.Form.WITH_SUBDOMAINS) {
                    for (Listen listen : server.listens()) {
                        proxy.addresses().stream()
                                .filter(listen.families()::include)
                                .forEach(each -> connect(name.name().host(), listen, each));
                    }
                }
            }
        }
    }

    private void connect(String host, Listen listen, IpAddress address) {
        String scheme = listen.tls() ? "https" : "http";
        String literal = address.toString().contains(":") ? "[" + address + "]" : address.toString();
        checks.add(new Check(
                "curl -sS -o /dev/null -w '%{http_code} %{redirect_url}\\n' --resolve "
                        + Shell.word(host + ":" + listen.port() + ":" + literal) + " "
                        + Shell.word(scheme + "://" + host + ":" + listen.port() + "/"),
                false,
                List.of()));
    }
}
