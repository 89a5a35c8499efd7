package fingerpost.document;

import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Nearest;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.SiteChoice;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.List;
import java.util.Optional;

/** Random answer policies, nested. */
final class RandomPolicies {
    private final RandomWords words;
    private final List<Id> lines;

    RandomPolicies(RandomWords words, List<Id> lines) {
        this.words = words;
        this.lines = lines;
    }

    AnswerPolicy policy(RecordType type, int depth) {
        if (depth == 0 || !words.rarely()) {
            return leaf(type);
        }
        return switch (words.upTo(6)) {
            case 0 -> new Weighted(words.some(1, 3, () -> weighted(type, depth)));
            case 1 -> new HashedByAsker(words.some(1, 3, () -> weighted(type, depth)));
            case 2 -> byLine(type, depth);
            case 3 -> new Nearest(words.some(1, 3, () -> new SiteChoice(words.place(), policy(type, depth - 1))));
            case 4 -> new Failover(words.some(1, 3, () -> policy(type, depth - 1)), words.health());
            case 5 ->
                new Canary(
                        policy(type, depth - 1),
                        policy(type, depth - 1),
                        words.upTo(10_000),
                        words.oneOf(Canary.Draw.values()));
            default ->
                new WhenHealthy(
                        policy(type, depth - 1),
                        words.health(),
                        words.oneOf(0, words.upTo(100)),
                        words.oneOf(WhenHealthy.Fallback.values()));
        };
    }

    private AnswerPolicy byLine(RecordType type, int depth) {
        if (lines.isEmpty()) {
            return leaf(type);
        }
        List<LineChoice> choices = lines.stream()
                .limit(1 + words.upTo(lines.size()))
                .map(line -> new LineChoice(line, policy(type, depth - 1)))
                .toList();
        Optional<AnswerPolicy> otherwise = words.maybe(() -> policy(type, depth - 1));
        return new ByLine(choices, otherwise);
    }

    private WeightedChoice weighted(RecordType type, int depth) {
        return new WeightedChoice(words.oneOf(0, 1, words.upTo(1_000_000)), policy(type, depth - 1));
    }

    private AnswerPolicy leaf(RecordType type) {
        List<Rdata> records =
                words.some(1, 3, () -> words.record(type)).stream().distinct().toList();
        return switch (words.upTo(4)) {
            case 0 -> new Rotated(records);
            case 1 -> new Shuffled(records);
            default -> new Fixed(records);
        };
    }
}
