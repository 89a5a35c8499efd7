package fingerpost.diagnose.report;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.diagnose.drift.Place;
import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Failover;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A pool that is watched by design, but whose live answers caches keep for long. */
final class SlowFailover implements DesignCheck {
    private static final int SHORT = 300;
    private static final int HOUR = 3600;

    @Override
    public String code() {
        return "TTL02";
    }

    @Override
    public String title() {
        return "Answers of watched pools are soon forgotten";
    }

    @Override
    public Verdict of(Topology design, Overlay overlay) {
        Map<Subject, RecordSet> watched = new HashMap<>();
        for (HostedZone zone : design.zones()) {
            zone.recordSets()
                    .filter(set -> policies(set.policy())
                            .anyMatch(each -> each instanceof Failover || each instanceof WhenHealthy))
                    .forEach(set -> watched.put(Subject.of(zone, set), set));
        }
        if (watched.isEmpty()) {
            return untested("The design watches no pool in the zones of this domain.");
        }
        boolean seen = false;
        List<LiveFinding> findings = new ArrayList<>();
        for (Place place : overlay.places()) {
            RecordSet set = watched.get(place.node());
            if (set == null) {
                continue;
            }
            OptionalInt ttl = ttl(place, set);
            seen |= ttl.isPresent();
            if (ttl.orElse(0) > SHORT) {
                findings.add(finding(place, set, new Ttl(ttl.getAsInt())));
            }
        }
        return seen ? judged(findings) : untested("No server answered for a watched pool.");
    }

    private LiveFinding finding(Place place, RecordSet set, Ttl ttl) {
        LiveFinding finding = LiveFinding.of(
                code(),
                ttl.seconds() > HOUR ? Severity.WARNING : Severity.NOTICE,
                place.name(),
                place.name() + " " + set.type() + " is taken out of the answers when it fails, but caches keep what is"
                        + " live for " + ttl.spoken()
                        + ". That long clients still go to the dead address. Lower the live"
                        + " TTL to 5 min or less.",
                "\"Can a domain name point to multiple IP addresses?\": 300 instead of 7200 seconds",
                place.evidence());
        return new LiveFinding(
                finding.code(),
                finding.severity(),
                finding.where(),
                finding.message(),
                finding.source(),
                finding.evidence(),
                Optional.of(place.node()),
                finding.repair());
    }

    /** The longest that a server gives. */
    private static OptionalInt ttl(Place place, RecordSet set) {
        return place.evidence().stream()
                .flatMap(each -> each.message().stream())
                .flatMap(each -> each.answers(place.name(), set.type()).stream())
                .mapToInt(each -> each.ttl().seconds())
                .max();
    }

    private static Stream<AnswerPolicy> policies(AnswerPolicy policy) {
        return Stream.concat(Stream.of(policy), policy.inner().stream().flatMap(SlowFailover::policies));
    }
}
