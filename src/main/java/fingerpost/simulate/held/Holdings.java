package fingerpost.simulate.held;

import fingerpost.dns.RecordType;
import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Choice;
import fingerpost.simulate.compiled.Link;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.habit.Recursion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What all caches of a scenario hold, those first that most look-ups come to. */
public final class Holdings {
    private static final int MOST = 3_000;
    private static final double GOLDEN = 0.618033988749895;

    /**
     * One record set in one cache.
     *
     * @param asker who sees it, where it is kept for a network only; -1 where it is kept for all
     */
    private record Place(int cache, int asker, int name, int type) {}

    private record Same(Link.Kind kind, Choice choice) {}

    private final Model model;
    private final Asked asked;

    private Holdings(Model model) {
        this.model = model;
        this.asked = new Asked(model);
    }

    /** Of that scenario; the {@value #MOST} that are looked up most often where there are more. */
    public static List<Holding> of(Model model) {
        return new Holdings(model).all();
    }

    private List<Holding> all() {
        Map<Place, Double> rates = new LinkedHashMap<>();
        Map<Place, Integer> askers = new LinkedHashMap<>();
        for (Cache cache : model.caches()) {
            for (Cell cell : cache.cells()) {
                asked.by(cell).forEach((what, rate) -> {
                    boolean scoped = IntStream.range(0, model.eras())
                            .anyMatch(era -> model.link(era, cell.asker(), what.name(), what.type())
                                    .scoped());
                    Place place = new Place(cache.number(), scoped ? cell.asker() : -1, what.name(), what.type());
                    rates.merge(place, rate / (scoped ? cell.subnets() : 1), Double::sum);
                    askers.putIfAbsent(place, cell.asker());
                });
            }
        }
        return rates.entrySet().stream()
                .sorted(Map.Entry.<Place, Double>comparingByValue().reversed())
                .limit(MOST)
                .flatMap(
                        each -> holding(each.getKey(), askers.getOrDefault(each.getKey(), 0), each.getValue()).stream())
                .toList();
    }

    private Optional<Holding> holding(Place place, int asker, double rate) {
        Cache cache = model.caches().get(place.cache);
        List<Renewals.Answers> answers = new ArrayList<>();
        boolean positive = false;
        boolean alias = false;
        for (int era = 0; era < model.eras(); era++) {
            Link link = model.link(era, asker, place.name, place.type);
            int at = era;
            boolean reached = cache.resolver()
                    .filter(id -> model.reach(at).silent().contains(id)
                            || model.reach(at).refusing().contains(id))
                    .isEmpty();
            positive |= link.kind() == Link.Kind.ADDRESSES || link.kind() == Link.Kind.ALIAS;
            alias |= link.kind() == Link.Kind.ALIAS;
            Renewals.Answers now = new Renewals.Answers(
                    model.beginning(era) / 1e6,
                    new Same(link.kind(), link.choice()),
                    kept(link, cache.recursion()),
                    link.kind() != Link.Kind.FAILED,
                    reached);
            if (answers.isEmpty() || !alike(answers.getLast(), now)) {
                answers.add(now);
            }
        }
        if (rate <= 0
                || answers.stream().allMatch(each -> each.ttl() <= 0)
                || (alias && place.type != Model.V4 && place.type != Model.SRV && isAlsoAskedForFour(place, asker))) {
            return Optional.empty();
        }
        double phase = (place.cache + 1) * GOLDEN + place.name * GOLDEN * GOLDEN;
        return Optional.of(new Holding(
                cache.resolver(),
                place.cache,
                model.names().get(place.name),
                alias ? RecordType.CNAME : type(place.type),
                rate,
                positive,
                new Renewals(answers, model.duration() / 1e6, 1 / rate, phase - Math.floor(phase))));
    }

    private static boolean alike(Renewals.Answers one, Renewals.Answers other) {
        return one.answer().equals(other.answer())
                && one.ttl() == other.ttl()
                && one.answered() == other.answered()
                && one.reachable() == other.reachable();
    }

    /** The CNAME is one record set, whatever is asked for. */
    private boolean isAlsoAskedForFour(Place place, int asker) {
        return model.link(0, asker, place.name, Model.V4).kind() == Link.Kind.ALIAS;
    }

    private static double kept(Link link, Recursion recursion) {
        return switch (link.kind()) {
            case ADDRESSES, ALIAS ->
                Math.min(Math.max(link.ttl() / 1e6, seconds(recursion.least())), seconds(recursion.most()));
            case NOTHING -> Math.min(link.negative() / 1e6, seconds(recursion.mostNegative()));
            case FAILED -> 0;
        };
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static RecordType type(int type) {
        return switch (type) {
            case Model.V4 -> RecordType.A;
            case Model.V6 -> RecordType.AAAA;
            case Model.SRV -> RecordType.SRV;
            default -> RecordType.HTTPS;
        };
    }
}
