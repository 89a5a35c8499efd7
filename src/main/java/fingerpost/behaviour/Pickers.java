package fingerpost.behaviour;

import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Nearest;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WhenHealthy;

/** Makes answer policies ready to be asked; each knows its place, so that its counter survives a change of the design. */
final class Pickers {
    private final Topology topology;

    Pickers(Topology topology) {
        this.topology = topology;
    }

    Picker of(HostedZone zone, RecordSet set) {
        return of(set.policy(), zone.id() + "/" + set.owner() + "/" + set.type());
    }

    Picker of(AnswerPolicy policy, String place) {
        return switch (policy) {
            case Fixed fixed -> new FixedAnswer(fixed.records());
            case Rotated rotated -> new RotatedAnswer(rotated.records(), new RotatedAnswer.Place(place));
            case Shuffled shuffled -> new ShuffledAnswer(shuffled.records());
            case Weighted weighted ->
                new WeightedAnswer(WeightedPickers.of(weighted.choices(), this, place), weighted.records());
            case HashedByAsker hashed ->
                new HashedAnswer(WeightedPickers.of(hashed.choices(), this, place), hashed.records());
            case ByLine byLine -> ByLineAnswer.of(byLine, topology, this, place);
            case Nearest nearest -> NearestAnswer.of(nearest, this, place);
            case Failover failover -> FailoverAnswer.of(failover, this, place);
            case Canary canary ->
                new CanaryAnswer(canary, of(canary.stable(), place + "/0"), of(canary.canary(), place + "/1"));
            case WhenHealthy healthy -> new WhenHealthyAnswer(healthy, of(healthy.policy(), place + "/0"));
        };
    }
}
