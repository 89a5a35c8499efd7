package fingerpost.ui.simulate;

import fingerpost.simulate.held.Held;
import fingerpost.simulate.held.Holding;
import fingerpost.topology.Id;
import fingerpost.topology.Resolver;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.canvas.Ring;
import fingerpost.ui.canvas.Tag;
import fingerpost.ui.model.Names;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the caches of resolvers hold under the playhead: at each resolver how long it keeps its answers yet, and at each name how
 * many still get the answer of before.
 */
final class CacheRings {
    private static final int MOST_LINES = 6;

    private record Now(Holding holding, Held held) {}

    private final Map<Subject, List<Holding>> byResolver = new LinkedHashMap<>();
    private final Map<Subject, List<Holding>> byName = new LinkedHashMap<>();
    private final Map<Id, String> resolvers = new HashMap<>();

    /**
     * Of these, those first that are asked for most.
     *
     * @param resolvers what a person calls each resolver
     */
    CacheRings(List<Holding> holdings, Roads roads, Map<Id, String> resolvers) {
        this.resolvers.putAll(resolvers);
        for (Holding each : holdings) {
            if (!each.isPositive()) {
                continue;
            }
            each.resolver()
                    .ifPresent(id -> byResolver
                            .computeIfAbsent(Subject.of(id), _ -> new ArrayList<>())
                            .add(each));
            roads.name(each.name())
                    .ifPresent(box ->
                            byName.computeIfAbsent(box, _ -> new ArrayList<>()).add(each));
        }
    }

    static CacheRings of(List<Holding> holdings, Topology topology) {
        Map<Id, String> resolvers = new HashMap<>();
        topology.all(Resolver.class).forEach(each -> resolvers.put(each.id(), Names.titleOf(each)));
        return new CacheRings(holdings, new Roads(TopologyGraph.of(topology)), resolvers);
    }

    Map<Subject, Cached> at(double seconds) {
        Map<Subject, Cached> all = new HashMap<>();
        byResolver.forEach((box, holdings) -> all.put(box, resolver(now(holdings, seconds))));
        byName.forEach((box, holdings) -> all.put(box, name(now(holdings, seconds))));
        return all;
    }

    private static List<Now> now(List<Holding> holdings, double seconds) {
        return holdings.stream().map(each -> new Now(each, each.at(seconds))).toList();
    }

    private static Cached resolver(List<Now> all) {
        Now lead =
                lead(all, Held.State.OLD).or(() -> lead(all, Held.State.LAST)).orElse(all.getFirst());
        Held held = lead.held;
        String span = Words.span(held.left());
        String word = switch (held.state()) {
            case FRESH -> Speech.of("TTL {0}", span);
            case OLD -> Speech.of("old, {0} left", span);
            case LAST -> Speech.of("gone in {0}", span);
            case NOTHING -> "";
        };
        return new Cached(Optional.of(new Ring(held.part(), mood(held.state()))), word, reason(all, CacheRings::what));
    }

    /** Of those in that state, the one that lasts longest. */
    private static Optional<Now> lead(List<Now> all, Held.State state) {
        return all.stream()
                .filter(each -> each.held.state() == state)
                .reduce((one, other) -> other.held.left() > one.held.left() ? other : one);
    }

    private Cached name(List<Now> all) {
        for (Held.State state : List.of(Held.State.OLD, Held.State.LAST)) {
            double part = part(all, state);
            if (part > 0) {
                String percent = Math.max(1, Math.round(part * 100)) + " %";
                return new Cached(
                        Optional.of(new Ring(part, mood(state))),
                        state == Held.State.OLD
                                ? Speech.of("{0} get the old answer", percent)
                                : Speech.of("{0} find it in a cache", percent),
                        reason(all, this::who));
            }
        }
        return new Cached(Optional.empty(), "", reason(all, this::who));
    }

    /** Of all look-ups, the part that comes to caches where it stands so. */
    private static double part(List<Now> all, Held.State state) {
        double sum = 0;
        double found = 0;
        for (Now each : all) {
            sum += each.holding.rate();
            found += each.held.state() == state ? each.holding.rate() : 0;
        }
        return found / sum;
    }

    private static Tag.Mood mood(Held.State state) {
        return switch (state) {
            case FRESH -> Tag.Mood.GOOD;
            case OLD -> Tag.Mood.DOUBTFUL;
            case LAST -> Tag.Mood.BAD;
            case NOTHING -> Tag.Mood.QUIET;
        };
    }

    private static String reason(List<Now> all, Function<Now, String> whose) {
        List<String> lines = new ArrayList<>();
        all.stream().limit(MOST_LINES).forEach(each -> lines.add(line(whose.apply(each), each.held)));
        if (all.size() > MOST_LINES) {
            lines.add(Speech.of("and {0} more", all.size() - MOST_LINES));
        }
        return String.join("\n", lines);
    }

    private static String line(String whose, Held held) {
        String left = Words.span(held.left());
        String whole = Words.span(held.whole());
        return switch (held.state()) {
            case FRESH -> Speech.of("{0}: about {1} of {2} left in the cache", whose, left, whole);
            case OLD -> Speech.of("{0}: the old answer for about {1} yet", whose, left);
            case LAST -> Speech.of("{0}: no server answers; found in the cache for about {1} yet", whose, left);
            case NOTHING -> Speech.of("{0}: not in the cache", whose);
        };
    }

    private static String what(Now now) {
        return now.holding.name().unicode() + " " + now.holding.type();
    }

    private String who(Now now) {
        return now.holding.resolver().map(resolvers::get).orElse(Speech.of("Other resolvers")) + ", "
                + now.holding.type();
    }
}
