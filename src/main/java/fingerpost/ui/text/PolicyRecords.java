package fingerpost.ui.text;

import fingerpost.dns.Rdata;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Fixed;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.WhenHealthy;
import fingerpost.ui.speech.Speech;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answer policies with other records. */
final class PolicyRecords {
    private PolicyRecords() {}

    /**
     * The same policy over these records. Where it says more of them than their order, each new one takes the place of one that
     * is gone; {@link IllegalArgumentException} with a sentence where these are not as many.
     */
    static AnswerPolicy with(AnswerPolicy policy, List<Rdata> records) {
        if (policy.records().equals(records)) {
            return policy;
        }
        return switch (policy) {
            case Fixed _ -> new Fixed(records);
            case Rotated _ -> new Rotated(records);
            case Shuffled _ -> new Shuffled(records);
            case WhenHealthy healthy ->
                new WhenHealthy(
                        with(healthy.policy(), records), healthy.check(), healthy.minimum(), healthy.fallback());
            default -> replaced(policy, records);
        };
    }

    private static AnswerPolicy replaced(AnswerPolicy policy, List<Rdata> records) {
        Set<Rdata> gone = new LinkedHashSet<>(policy.records());
        records.forEach(gone::remove);
        Set<Rdata> come = new LinkedHashSet<>(records);
        policy.records().forEach(come::remove);
        if (gone.size() != come.size()) {
            throw new IllegalArgumentException(Speech.of(
                    "The answers are given {0}: add or remove one in the remark above or in the inspector, where it"
                            + " gets its share.",
                    policy.word()));
        }
        Map<Rdata, Rdata> instead = new HashMap<>();
        Iterator<Rdata> next = come.iterator();
        gone.forEach(each -> instead.put(each, next.next()));
        return policy.map(each -> instead.getOrDefault(each, each));
    }
}
