package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The way from the root down to the servers that answer for a name, one referral after another. */
final class DelegationPath {
    private final Scene scene;
    private final Story story;

    DelegationPath(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
    }

    /** The zone of the design whose servers the resolver ends at; empty where it ends elsewhere, which the story then tells. */
    Optional<HostedZone> lead(DomainName name) {
        List<HostedZone> zones = scene.topology().zones().stream()
                .filter(zone -> name.isAtOrBelow(zone.apex()))
                .sorted(Comparator.comparingInt(zone -> zone.apex().labels().size()))
                .toList();
        if (zones.isEmpty()) {
            return story.failed(
                    "the design does not say what " + name.host() + " answers",
                    "it lies in none of its zones and no external endpoint has this name",
                    List.of(),
                    0);
        }
        HostedZone zone = zones.getFirst();
        refer("root and TLD", zone, scene.costs().resolverToRoot(), "");
        for (HostedZone next : zones.subList(1, zones.size())) {
            Optional<DomainName> cut = cut(zone, name);
            if (cut.isPresent() && cut.get().equals(next.apex())) {
                refer(
                        "the servers of " + zone.apex().host(),
                        next,
                        scene.costs().resolverToAuthority(),
                        "");
                zone = next;
            } else if (cut.isEmpty() && sameServers(zone, next)) {
                refer(
                        "the servers of " + zone.apex().host(),
                        next,
                        0,
                        "; no delegation, but the same servers serve both zones");
                zone = next;
            }
        }
        if (scene.state().isDown(zone.id())) {
            return story.failed(
                    "the servers of " + zone.apex().host() + " do not answer",
                    "they are down",
                    List.of(Subject.of(zone.id())),
                    scene.costs().timeout());
        }
        Optional<DomainName> away = cut(zone, name);
        return away.isEmpty() ? Optional.of(zone) : lost(zone, away.get());
    }

    private void refer(String from, HostedZone to, double millis, String remark) {
        String servers = servers(to).isEmpty()
                ? "its name servers are not in the design"
                : servers(to).stream().map(DomainName::host).sorted().collect(Collectors.joining(", "));
        List<Subject> path = List.of(Subject.of(to.id()));
        if (!scene.memory().delegations.add(to.apex())) {
            story.cached(
                    WalkStep.Kind.REFERRAL,
                    "the resolver knows the servers of " + to.apex().host(),
                    servers,
                    path);
        } else if (remark.isEmpty()) {
            story.good(WalkStep.Kind.REFERRAL, from + " refer to " + to.apex().host(), servers, path, millis);
        } else {
            story.warned(WalkStep.Kind.REFERRAL, from + " lead to " + to.apex().host(), servers + remark, path, millis);
        }
    }

    /** The zone cut of that zone at or above the name. */
    private Optional<DomainName> cut(HostedZone zone, DomainName name) {
        Answered asked = scene.authority()
                .explainIn(
                        zone, new Question(name, RecordType.NS), scene.visitor().asker(), new DesignState(0));
        return asked.response().isReferral()
                ? asked.response().authority().stream().map(RRset::owner).findFirst()
                : Optional.empty();
    }

    private Optional<HostedZone> lost(HostedZone zone, DomainName cut) {
        return story.failed(
                zone.apex().host() + " refers to other servers for " + cut.host(),
                "the design does not hold the zone " + cut.host(),
                List.of(Subject.of(zone.id(), cut)),
                scene.costs().resolverToAuthority());
    }

    private static boolean sameServers(HostedZone one, HostedZone other) {
        Set<DomainName> servers = servers(one);
        return servers.isEmpty()
                || servers(other).isEmpty()
                || servers(other).stream().anyMatch(servers::contains);
    }

    private static Set<DomainName> servers(HostedZone zone) {
        return zone.find(zone.apex(), "NS").stream()
                .flatMap(entry -> entry.targets().stream())
                .collect(Collectors.toSet());
    }
}
