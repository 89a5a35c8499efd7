package fingerpost.diagnose.report;

import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.drift.Drift;
import fingerpost.diagnose.drift.LiveSessions;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.diagnose.survey.Progress;
import fingerpost.dns.DomainName;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import fingerpost.wire.DnsClient;
import fingerpost.wire.ResolutionProfile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The part of a report that lays a design over what is live. */
record DesignLook(DnsClient client, ResolutionProfile profile, int samples, Consumer<Progress> onProgress) {
    List<Verdict> of(DomainName domain, Topology design) {
        Topology part = about(domain, design);
        if (part.zones().isEmpty()) {
            return List.of(new Verdict.NotTested(
                    "LD00",
                    "Live answers are as designed",
                    "The design has no zone that holds " + domain + " or lies below it."));
        }
        Overlay overlay = new Drift(client, profile)
                .withPolicies(samples)
                .lay(
                        part,
                        each -> onProgress.accept(new Progress("Compared with the design", each.done(), each.all())));
        List<Verdict> verdicts = new ArrayList<>(overlay.verdicts());
        verdicts.add(LiveSessions.of(
                part, overlay, LocalDate.ofInstant(profile.clock().instant(), ZoneOffset.UTC)));
        verdicts.addAll(DesignChecks.of(part, overlay));
        return verdicts;
    }

    /** The design without other domains' zones, and without what refers to them. */
    static Topology about(DomainName domain, Topology design) {
        List<Element> kept = new ArrayList<>(design.elements());
        kept.removeIf(each -> each instanceof HostedZone zone
                && !domain.isAtOrBelow(zone.apex())
                && !zone.apex().isAtOrBelow(domain));
        boolean dangling = true;
        while (dangling) {
            Set<?> ids = kept.stream().map(Element::id).collect(Collectors.toCollection(HashSet::new));
            dangling = kept.removeIf(each -> !ids.containsAll(each.references()));
        }
        return Topology.of(design.title(), design.note(), kept);
    }
}
