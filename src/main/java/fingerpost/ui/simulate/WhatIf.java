package fingerpost.ui.simulate;

import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Canary;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.ZoneEntry;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A record set with which another TTL or other weights can be tried.
 *
 * @param place where it stands
 * @param entry as the design has it, or as it is tried
 */
record WhatIf(Subject place, ZoneEntry entry) {
    /**
     * A weight that can be turned.
     *
     * @param word what gets it
     * @param most how far a slider goes
     * @param isShare whether it counts ten thousandths of all
     */
    record Weight(String word, int value, int most, boolean isShare) {
        /** Such a weight of that value, as a person reads it. */
        String spoken(int of) {
            return isShare
                    ? new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(of / 100.0) + " %"
                    : Integer.toString(of);
        }
    }

    private static final int WHOLE = 10_000;

    /** The record sets of what is selected; of a name that has several, all. */
    static List<WhatIf> of(Topology topology, Set<Subject> selection) {
        List<WhatIf> found = new ArrayList<>();
        for (Subject each : selection) {
            Optional<HostedZone> zone = topology.find(each.element(), HostedZone.class);
            if (zone.isEmpty() || each.owner().isEmpty()) {
                continue;
            }
            for (ZoneEntry entry : zone.get().at(each.owner().get())) {
                if (each.type().filter(type -> !type.equals(entry.typeName())).isEmpty()) {
                    found.add(new WhatIf(Subject.of(zone.get(), entry), entry));
                }
            }
        }
        return List.copyOf(found);
    }

    WhatIf withTtl(long seconds) {
        return new WhatIf(place, entry.withTtl(Ttl.of(seconds)));
    }

    /** The weights of the policy; none where it has none. */
    List<Weight> weights() {
        AnswerPolicy policy = policy().orElse(null);
        if (policy instanceof Weighted weighted) {
            return of(weighted.choices());
        }
        if (policy instanceof HashedByAsker hashed) {
            return of(hashed.choices());
        }
        return policy instanceof Canary canary
                ? List.of(new Weight("Share of the canary", canary.share(), WHOLE, true))
                : List.of();
    }

    private static List<Weight> of(List<WeightedChoice> choices) {
        int most = choices.stream().mapToInt(WeightedChoice::weight).max().orElse(1);
        return choices.stream()
                .map(each ->
                        new Weight("Weight of " + records(each.policy()), each.weight(), Math.max(10, 2 * most), false))
                .toList();
    }

    private static String records(AnswerPolicy policy) {
        return policy.records().stream().map(Object::toString).limit(2).collect(Collectors.joining(", "));
    }

    WhatIf withWeight(int number, int value) {
        return new WhatIf(
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
