package fingerpost;

import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Coordinates;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Nearest;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.SiteChoice;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Answer policies at random, for {@link Chance}. */
final class ChanceOfPolicy {
    private ChanceOfPolicy() {}

    static AnswerPolicy of(SplittableRandom random, RecordType type, List<Id> lines, int depth) {
        if (type.equals(RecordType.CNAME) || type.equals(RecordType.DNAME)) {
            return new Fixed(List.of(Chance.rdata(random, type)));
        }
        if (depth == 0 || random.nextInt(3) > 0) {
            List<Rdata> records = Chance.several(random, 1, 4, () -> Chance.rdata(random, type));
            return switch (random.nextInt(5)) {
                case 0 -> new Rotated(records);
                case 1 -> new Shuffled(records);
                default -> new Fixed(records);
            };
        }
        Supplier<AnswerPolicy> inner = () -> of(random, type, lines, depth - 1);
        Supplier<WeightedChoice> weighted = () -> new WeightedChoice(random.nextInt(0, 100), inner.get());
        return switch (random.nextInt(7)) {
            case 0 -> new Weighted(Chance.several(random, 1, 4, weighted));
            case 1 -> new HashedByAsker(Chance.several(random, 1, 4, weighted));
            case 2 -> new Failover(Chance.several(random, 1, 3, inner), check(random));
            case 3 ->
                new Canary(
                        inner.get(),
                        inner.get(),
                        random.nextInt(10_001),
                        Chance.oneOf(random, List.of(Canary.Draw.values())));
            case 4 -> new Nearest(Chance.several(random, 1, 3, () -> new SiteChoice(place(random), inner.get())));
            case 5 ->
                new WhenHealthy(
                        inner.get(),
                        check(random),
                        random.nextInt(101),
                        Chance.oneOf(random, List.of(WhenHealthy.Fallback.values())));
            default -> lines.isEmpty() ? inner.get() : byLine(random, lines, inner);
        };
    }

    private static ByLine byLine(SplittableRandom random, List<Id> lines, Supplier<AnswerPolicy> inner) {
        List<LineChoice> choices = new ArrayList<>();
        for (Id line : lines) {
            if (choices.isEmpty() || random.nextBoolean()) {
                choices.add(new LineChoice(line, inner.get()));
            }
        }
        return new ByLine(choices, random.nextInt(4) == 0 ? Optional.empty() : Optional.of(inner.get()));
    }

    static HealthCheck check(SplittableRandom random) {
        return random.nextBoolean() ? HealthCheck.tcp(random.nextInt(1, 65536)) : HealthCheck.http(80, "/health");
    }

    static Coordinates place(SplittableRandom random) {
        return new Coordinates(random.nextInt(-900, 901) / 10.0, random.nextInt(-1800, 1801) / 10.0);
    }
}
