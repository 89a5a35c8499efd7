package fingerpost.plan.difference;

import fingerpost.dns.Rdata;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Nearest;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.SiteChoice;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import fingerpost.topology.ZoneEntry;
import java.util.Comparator;
import java.util.List;

/** Whether two entries answer the same, TTL aside: the order of records in a set says nothing (RFC 2181 section 5). */
final class SameEntry {
    private SameEntry() {}

    static boolean of(ZoneEntry one, ZoneEntry other) {
        return one.ttl().equals(other.ttl()) && ofData(one, other);
    }

    static boolean ofData(ZoneEntry one, ZoneEntry other) {
        return switch (one) {
            case Alias alias -> other instanceof Alias it && alias.target().equals(it.target());
            case RecordSet set ->
                other instanceof RecordSet it
                        && set.type().equals(it.type())
                        && normal(set.policy()).equals(normal(it.policy()));
        };
    }

    private static AnswerPolicy normal(AnswerPolicy policy) {
        return switch (policy) {
            case Fixed it -> new Fixed(sorted(it.records()));
            case Rotated it -> it.records().size() == 1 ? new Fixed(it.records()) : new Rotated(sorted(it.records()));
            case Shuffled it -> it.records().size() == 1 ? new Fixed(it.records()) : new Shuffled(sorted(it.records()));
            case Weighted it -> new Weighted(weighted(it.choices()));
            case HashedByAsker it -> new HashedByAsker(weighted(it.choices()));
            case ByLine it ->
                new ByLine(
                        it.choices().stream()
                                .map(each -> new LineChoice(each.line(), normal(each.policy())))
                                .sorted(Comparator.comparing(each -> each.line().toString()))
                                .toList(),
                        it.otherwise().map(SameEntry::normal));
            case Nearest it ->
                new Nearest(it.choices().stream()
                        .map(each -> new SiteChoice(each.place(), normal(each.policy())))
                        .toList());
            case Failover it ->
                new Failover(it.order().stream().map(SameEntry::normal).toList(), it.check());
            case Canary it -> new Canary(normal(it.stable()), normal(it.canary()), it.share(), it.draw());
            case WhenHealthy it -> new WhenHealthy(normal(it.policy()), it.check(), it.minimum(), it.fallback());
        };
    }

    private static List<WeightedChoice> weighted(List<WeightedChoice> choices) {
        return choices.stream()
                .map(each -> new WeightedChoice(each.weight(), normal(each.policy())))
                .toList();
    }

    private static List<Rdata> sorted(List<Rdata> records) {
        return records.stream().sorted(Comparator.comparing(Rdata::text)).toList();
    }
}
