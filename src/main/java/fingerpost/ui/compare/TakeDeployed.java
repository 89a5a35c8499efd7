package fingerpost.ui.compare;

import fingerpost.plan.difference.Difference;
import fingerpost.plan.difference.Take;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Edit;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.speech.Speech;
import java.util.Optional;

/** Takes records of a deployed zone file into a design: they rotate where those of the design do. */
final class TakeDeployed {
    private TakeDeployed() {}

    /** The edit that takes what is deployed. */
    static Optional<Edit> of(Topology now, Difference fromThere) {
        if (fromThere instanceof Difference.OfEntry entry
                && entry.was().isPresent()
                && entry.was().get() instanceof RecordSet deployed) {
            ZoneEntry shaped = designed(now, entry)
                    .<ZoneEntry>map(set -> new RecordSet(
                            deployed.owner(), deployed.type(), deployed.ttl(), shaped(set.policy(), deployed.policy())))
                    .orElse(deployed);
            return Optional.of(
                    Take.first(new Difference.OfEntry(entry.apex(), entry.subject(), Optional.of(shaped), entry.is())));
        }
        return Optional.of(Take.first(fromThere));
    }

    /** What is lost by taking it. */
    static String remark(Topology now, Difference fromThere) {
        boolean loses = fromThere instanceof Difference.OfEntry entry
                && entry.was().isPresent()
                && designed(now, entry).filter(set -> !isPlain(set.policy())).isPresent();
        return loses ? Speech.of("the file has plain records; taking them replaces the answer policy") : "";
    }

    private static Optional<RecordSet> designed(Topology now, Difference.OfEntry entry) {
        return now.zones().stream()
                .filter(zone -> zone.apex().equals(entry.apex()))
                .findFirst()
                .flatMap(zone -> set(zone, entry));
    }

    private static Optional<RecordSet> set(HostedZone zone, Difference.OfEntry entry) {
        ZoneEntry deployed = entry.was().or(entry::is).orElseThrow();
        return zone.find(deployed.owner(), deployed.typeName())
                .filter(RecordSet.class::isInstance)
                .map(RecordSet.class::cast);
    }

    private static boolean isPlain(AnswerPolicy policy) {
        return policy instanceof WhenHealthy healthy
                ? isPlain(healthy.policy())
                : policy instanceof Fixed || policy instanceof Rotated || policy instanceof Shuffled;
    }

    private static AnswerPolicy shaped(AnswerPolicy designed, AnswerPolicy deployed) {
        return switch (designed) {
            case Rotated _ -> new Rotated(deployed.records());
            case Shuffled _ -> new Shuffled(deployed.records());
            case WhenHealthy it
            when isPlain(it) -> new WhenHealthy(shaped(it.policy(), deployed), it.check(), it.minimum(), it.fallback());
            default -> deployed;
        };
    }
}
