package fingerpost.ui.simulate;

import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Canary;
import fingerpost.topology.Edit;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.ZoneEntry;
import fingerpost.topology.edit.PutEntry;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A record set with which another TTL or other weights can be tried.
 *
 * @param place where it stands
 * @param entry as the design has it, or as it is tried
 */
record TriedRecords(Subject place, ZoneEntry entry) implements WhatIf {
    private static final int WHOLE = 10_000;

    @Override
    public Optional<Ttl> ttl() {
        return Optional.of(entry.ttl());
    }

    @Override
    public TriedRecords withTtl(long seconds) {
        return new TriedRecords(place, entry.withTtl(Ttl.of(seconds)));
    }

    /** A record set that is gone meanwhile is not brought back. */
    @Override
    public Topology over(Topology topology) {
        return topology.find(place.element(), HostedZone.class)
                .filter(zone -> zone.find(entry.owner(), entry.typeName()).isPresent())
                .map(zone -> topology.with(zone.with(entry)))
                .orElse(topology);
    }

    @Override
    public Edit edit() {
        return PutEntry.of(place.element(), entry);
    }

    @Override
    public List<Weight> weights() {
        AnswerPolicy policy = policy().orElse(null);
        if (policy instanceof Weighted weighted) {
            return of(weighted.choices());
        }
        if (policy instanceof HashedByAsker hashed) {
            return of(hashed.choices());
        }
        return policy instanceof Canary canary
                ? List.of(new Weight(Speech.of("Share of the canary"), canary.share(), 0, WHOLE, true))
                : List.of();
    }

    private static List<Weight> of(List<WeightedChoice> choices) {
        int most = choices.stream().mapToInt(WeightedChoice::weight).max().orElse(1);
        return choices.stream()
                .map(each -> new Weight(
                        Speech.of("Weight of {0}", records(each.policy())), each.weight(), 0, Weight.most(most), false))
                .toList();
    }

    private static String records(AnswerPolicy policy) {
        return policy.records().stream().map(Object::toString).limit(2).collect(Collectors.joining(", "));
    }

    @Override
    public TriedRecords withWeight(int number, int value) {
        return new TriedRecords(
                place, entry instanceof RecordSet set ? set.withPolicy(turned(set.policy(), number, value)) : entry);
    }

    private static AnswerPolicy turned(AnswerPolicy policy, int number, int value) {
        if (policy instanceof Weighted weighted) {
            return new Weighted(with(weighted.choices(), number, value));
        }
        if (policy instanceof HashedByAsker hashed) {
            return new HashedByAsker(with(hashed.choices(), number, value));
        }
        return policy instanceof Canary canary ? canary.withShare(value) : policy;
    }

    private static List<WeightedChoice> with(List<WeightedChoice> choices, int number, int value) {
        List<WeightedChoice> turned = new ArrayList<>(choices);
        turned.set(number, new WeightedChoice(value, choices.get(number).policy()));
        return turned;
    }

    private Optional<AnswerPolicy> policy() {
        return entry instanceof RecordSet set ? Optional.of(set.policy()) : Optional.empty();
    }
}
