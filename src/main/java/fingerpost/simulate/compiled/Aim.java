package fingerpost.simulate.compiled;

import fingerpost.simulate.habit.AnswerOrder;
import fingerpost.simulate.habit.Patience;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the design itself says about one era: the share of requests that each address and each end would have if every
 * request were answered afresh by the name servers.
 */
public final class Aim {
    private static final int MOST_STEPS = 12;

    /** Clients that are alike in everything that decides about their answers. */
    private record Kind(int asker, AnswerOrder order, boolean v4, boolean v6, Patience patience) {}

    private final Model model;
    private final int era;
    private final double[] addresses;
    private final double[] ends;

    private Aim(Model model, int era) {
        this.model = model;
        this.era = era;
        this.addresses = new double[model.addresses().size()];
        this.ends = new double[model.ends().size()];
    }

    /** The aim of that era. */
    public static Aim of(Model model, int era) {
        Aim aim = new Aim(model, era);
        Map<Kind, Double> kinds = new LinkedHashMap<>();
        double all = 0;
        for (Cache cache : model.caches()) {
            for (Cell cell : cache.cells()) {
                double rate = cell.population() * cell.rate();
                all += rate;
                kinds.merge(
                        new Kind(
                                cell.asker(),
                                cache.recursion().order(),
                                cell.v4(),
                                cell.v6(),
                                cell.habit().patience()),
                        rate,
                        Double::sum);
            }
        }
        List<Load.Ask> asks = model.load().asks();
        double weights = asks.stream().mapToDouble(Load.Ask::weight).sum();
        for (Map.Entry<Kind, Double> kind : kinds.entrySet()) {
            for (int url = 0; url < asks.size(); url++) {
                aim.ask(
                        kind.getKey(),
                        url,
                        kind.getValue() / all * asks.get(url).weight() / weights,
                        0);
            }
        }
        return aim;
    }

    /** The share of that address among the addresses that clients are told to try first. */
    public double address(int address) {
        return addresses[address];
    }

    /** The share of requests that the end serves. */
    public double end(int end) {
        return ends[end];
    }

    /** Whether any client is still given that address first. */
    public boolean gives(int address) {
        return addresses[address] > 0;
    }

    private void ask(Kind kind, int url, double weight, int redirects) {
        Map<Integer, Double> four = new LinkedHashMap<>();
        Map<Integer, Double> six = new LinkedHashMap<>();
        int host = model.host(url);
        if (host < 0) {
            four.put(-1 - host, 1.0);
        } else {
            if (kind.v4) {
                collect(kind, host, Model.V4, 1, 0, four);
            }
            if (kind.v6) {
                collect(kind, host, Model.V6, 1, 0, six);
            }
        }
        Map<Integer, Double> first = kind.patience == Patience.FIRST_ONLY ? inTurn(four, six) : inTurn(six, four);
        if (redirects == 0) {
            first.forEach((address, part) -> addresses[address] += part * weight);
        }
        Map<Integer, Double> tried = kind.patience == Patience.FIRST_ONLY ? first : reached(url, first, four);
        tried.forEach((address, part) -> visit(kind, model.door(era, url, address), part * weight, redirects));
    }

    /** What is tried first where one family goes before the other. */
    private static Map<Integer, Double> inTurn(Map<Integer, Double> family, Map<Integer, Double> other) {
        double left = 1 - sum(family);
        Map<Integer, Double> first = new LinkedHashMap<>(family);
        other.forEach((address, part) -> first.merge(address, part * left, Double::sum));
        return first;
    }

    /** Addresses at which nobody answers leave their part to the others, and IPv6 as a whole to IPv4. */
    private Map<Integer, Double> reached(int url, Map<Integer, Double> first, Map<Integer, Double> four) {
        double told = sum(first);
        Map<Integer, Double> alive = alive(url, first);
        if (alive.isEmpty()) {
            alive = alive(url, four);
        }
        double left = sum(alive);
        Map<Integer, Double> reached = new LinkedHashMap<>();
        alive.forEach((address, part) -> reached.put(address, part * told / left));
        return reached;
    }

    private static double sum(Map<Integer, Double> parts) {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private Map<Integer, Double> alive(int url, Map<Integer, Double> parts) {
        Map<Integer, Double> alive = new LinkedHashMap<>();
        parts.forEach((address, part) -> {
            Door.Kind kind = model.door(era, url, address).kind();
            if (part > 0 && kind != Door.Kind.SILENT && kind != Door.Kind.REFUSED) {
                alive.put(address, part);
            }
        });
        return alive;
    }

    private void collect(Kind kind, int name, int family, double part, int links, Map<Integer, Double> into) {
        Link link = model.link(era, kind.asker, name, family);
        if (links < MOST_STEPS) {
            collect(kind, link, link.choice(), family, part, links, into);
        }
    }

    private void collect(
            Kind kind, Link link, Choice choice, int family, double part, int links, Map<Integer, Double> into) {
        switch (choice) {
            case Choice.One one -> {
                if (one.value() >= 0 && link.kind() == Link.Kind.ALIAS) {
                    collect(kind, one.value(), family, part, links + 1, into);
                } else if (one.value() >= 0 && kind.order == AnswerOrder.FROZEN) {
                    into.merge(model.sets().address(one.value(), 0), part, Double::sum);
                } else if (one.value() >= 0) {
                    evenly(one.value(), part, into);
                }
            }
            case Choice.Turned turned -> evenly(Answer.of(turned.set(), 0), part, into);
            case Choice.Shuffled shuffled -> evenly(Answer.of(shuffled.set(), 0), part, into);
            case Choice.Before before -> {
                if (kind.order == AnswerOrder.FROZEN) {
                    collect(kind, link, before.first(), family, part, links, into);
                } else {
                    evenly(Answer.of(before.set(), 0), part, into);
                }
            }
            case Choice.Drawn drawn -> {
                double all = drawn.weight();
                for (int i = 0; i < drawn.parts(); i++) {
                    collect(kind, link, drawn.part(i), family, part * drawn.weight(i) / all, links, into);
                }
            }
        }
    }

    private void evenly(int answer, double part, Map<Integer, Double> into) {
        int size = model.sets().size(answer);
        for (int place = 0; place < size; place++) {
            into.merge(model.sets().address(answer, place), part / size, Double::sum);
        }
    }

    private void visit(Kind kind, Door door, double weight, int redirects) {
        switch (door.kind()) {
            case SERVED -> ends[door.number()] += weight;
            case REDIRECTED -> {
                if (redirects < MOST_STEPS) {
                    ask(kind, door.number(), weight, redirects + 1);
                }
            }
            case POOLED -> pooled(kind, model.pools().get(door.number()), weight, redirects);
            case SILENT, REFUSED, DISTRUSTED, ERROR, DROPPED -> {}
        }
    }

    private void pooled(Kind kind, Pool pool, double weight, int redirects) {
        int[] members = members(pool, false);
        int[] chosen = members.length > 0 ? members : members(pool, true);
        double all = IntStream.of(chosen)
                .mapToLong(i -> pool.service().members().get(i).weight())
                .sum();
        for (int i : chosen) {
            visit(
                    kind,
                    pool.ends().get(i),
                    weight * pool.service().members().get(i).weight() / all,
                    redirects + 1);
        }
    }

    private static int[] members(Pool pool, boolean backups) {
        return IntStream.range(0, pool.ends().size())
                .filter(i -> pool.service().members().get(i).backup() == backups
                        && !pool.service().members().get(i).down()
                        && !pool.shunned().get(i)
                        && pool.ends().get(i).kind() != Door.Kind.SILENT)
                .toArray();
    }
}
