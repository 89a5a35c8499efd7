package fingerpost.simulate.compiled;

import fingerpost.simulate.habit.AnswerOrder;
import fingerpost.simulate.habit.Patience;
import fingerpost.topology.ClientGroup;
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
    private record Kind(
            int asker, AnswerOrder order, boolean v4, boolean v6, Patience patience, ClientGroup.Stub stub) {}

    private final Model model;
    private final Services services;
    private final int era;
    private final double[] addresses;
    private final double[] ends;

    private Aim(Model model, int era) {
        this.model = model;
        this.services = model.services();
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
                                cell.habit().patience(),
                                cell.group().stub()),
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
        int host = model.host(url);
        int service = services.service(kind.stub, url);
        if (service >= 0) {
            led(kind, url, service, Model.SRV, weight, redirects, 0);
        } else if (services.isBound(url) && services.asksHttps(kind.stub, url)) {
            led(kind, url, host, Model.HTTPS, weight, redirects, 0);
        } else {
            tell(kind, host, weight, redirects);
            knock(kind, url, host, weight, redirects);
        }
    }

    private void tell(Kind kind, int host, double weight, int redirects) {
        if (redirects == 0) {
            first(kind, host).forEach((address, part) -> addresses[address] += part * weight);
        }
    }

    /** @param way by which a URL is tried, as {@link Model#door} has it */
    private void knock(Kind kind, int way, int host, double weight, int redirects) {
        Map<Integer, Double> first = first(kind, host);
        Map<Integer, Double> tried =
                kind.patience == Patience.FIRST_ONLY ? first : reached(way, first, family(kind, host, Model.V4));
        tried.forEach((address, part) -> visit(kind, model.door(era, way, address), part * weight, redirects));
    }

    private Map<Integer, Double> first(Kind kind, int host) {
        Map<Integer, Double> four = family(kind, host, Model.V4);
        Map<Integer, Double> six = family(kind, host, Model.V6);
        return kind.patience == Patience.FIRST_ONLY ? inTurn(four, six) : inTurn(six, four);
    }

    private Map<Integer, Double> family(Kind kind, int host, int family) {
        Map<Integer, Double> found = new LinkedHashMap<>();
        if (host < 0 && family == Model.V4) {
            found.put(-1 - host, 1.0);
        } else if (host >= 0 && (family == Model.V4 ? kind.v4 : kind.v6)) {
            collect(kind, host, family, 1, 0, found);
        }
        return found;
    }

    /** Where SRV or HTTPS records of that name lead the request for a URL; without HTTPS records, to the name itself. */
    private void led(Kind kind, int url, int name, int type, double weight, int redirects, int aliases) {
        Map<List<Integer>, Double> sets = new LinkedHashMap<>();
        sets(kind, name, type, 1, 0, sets);
        double without =
                1 - sets.values().stream().mapToDouble(Double::doubleValue).sum();
        if (type == Model.HTTPS && without > 1e-12) {
            tell(kind, name, weight * without, redirects);
            knock(kind, aliases == 0 ? url : services.overTls(url), name, weight * without, redirects);
        }
        sets.forEach((given, part) -> {
            double[] chances = services.chances(numbers(given));
            boolean isAlias =
                    given.stream().anyMatch(each -> services.targets().get(each).isAlias() && at(each, name) != name);
            for (int i = 0; i < chances.length; i++) {
                int at = at(given.get(i), name);
                if (chances[i] > 0 && !isAlias) {
                    tell(kind, at, weight * part * chances[i], redirects);
                } else if (chances[i] > 0 && aliases < MOST_STEPS) {
                    led(kind, url, at, type, weight * part * chances[i], redirects, aliases + 1);
                }
            }
            if (!isAlias) {
                connect(kind, url, name, type, given, weight * part, redirects);
            }
        });
    }

    private void connect(Kind kind, int url, int name, int type, List<Integer> given, double weight, int redirects) {
        List<Integer> alive = given.stream()
                .filter(each -> !alive(services.way(url, each), first(kind, at(each, name)))
                        .isEmpty())
                .toList();
        double[] chances = services.chances(numbers(alive));
        for (int i = 0; i < chances.length; i++) {
            knock(kind, services.way(url, alive.get(i)), at(alive.get(i), name), weight * chances[i], redirects);
        }
        if (alive.isEmpty() && type == Model.HTTPS) {
            knock(kind, services.overTls(url), name, weight, redirects);
        }
    }

    private int at(int target, int name) {
        int to = services.targets().get(target).name();
        return to == Target.OWNER ? name : to;
    }

    private static int[] numbers(List<Integer> targets) {
        return targets.stream().mapToInt(Integer::intValue).toArray();
    }

    private void sets(Kind kind, int name, int type, double part, int links, Map<List<Integer>, Double> into) {
        Link link = model.link(era, kind.asker, name, type);
        if (links < MOST_STEPS) {
            sets(kind, link, link.choice(), type, part, links, into);
        }
    }

    private void sets(
            Kind kind, Link link, Choice choice, int type, double part, int links, Map<List<Integer>, Double> into) {
        if (choice instanceof Choice.Drawn drawn) {
            double all = drawn.weight();
            for (int i = 0; i < drawn.parts(); i++) {
                sets(kind, link, drawn.part(i), type, part * drawn.weight(i) / all, links, into);
            }
            return;
        }
        int value = choice.values()[0];
        if (value >= 0 && link.kind() == Link.Kind.ALIAS) {
            sets(kind, value, type, part, links + 1, into);
        } else if (value >= 0) {
            into.merge(
                    IntStream.range(0, model.sets().size(value))
                            .mapToObj(place -> model.sets().address(value, place))
                            .toList(),
                    part,
                    Double::sum);
        }
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
