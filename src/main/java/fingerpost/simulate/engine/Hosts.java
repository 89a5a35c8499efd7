package fingerpost.simulate.engine;

import fingerpost.behaviour.ServiceQuestions;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Link;
import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.compiled.Services;
import fingerpost.simulate.compiled.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What clients keep something of, numbered from 0: the hosts of the URLs of a model and where services lead, for their
 * addresses; the names of services, for their SRV records; and hosts with HTTPS records, for those.
 */
final class Hosts {
    private record Slot(int name, int type) {}

    private static final int ADDRESSES = Model.V4;
    private static final int NONE = -1;

    private final Model model;
    private final Services services;
    private final Map<Slot, Integer> slots = new HashMap<>();
    private final List<Slot> all = new ArrayList<>();
    private final int[] of;
    private final int[] names;
    private final int[] bindings;
    private final boolean[] asksHttps;

    Hosts(Model model) {
        this.model = model;
        this.services = model.services();
        of = new int[model.urls().size()];
        for (int url = 0; url < of.length; url++) {
            int name = model.host(url);
            of[url] = name < 0 ? NONE : slot(name, ADDRESSES);
        }
        for (int url = 0; url < of.length; url++) {
            if (services.service(url) >= 0) {
                slot(services.service(url), Model.SRV);
            }
            if (services.isBound(url)) {
                slot(model.host(url), Model.HTTPS);
            }
            services.ledTo(url).mapToObj(services.targets()::get).forEach(this::add);
        }
        names = all.stream().mapToInt(Slot::name).toArray();
        bindings = all.stream()
                .mapToInt(each -> each.type == ADDRESSES ? known(each.name, Model.HTTPS) : NONE)
                .toArray();
        asksHttps = new boolean[names.length];
        for (int slot = 0; slot < names.length; slot++) {
            asksHttps[slot] = bindings[slot] >= 0;
        }
        for (int url = 0; url < of.length; url++) {
            if (services.asksHttps(url)) {
                asksHttps[of[url]] = true;
            }
        }
    }

    private void add(Target target) {
        if (target.name() != Target.OWNER) {
            slot(target.name(), ADDRESSES);
            if (target.isAlias()) {
                slot(target.name(), Model.HTTPS);
            }
        }
    }

    private int slot(int name, int type) {
        Slot slot = new Slot(name, type);
        return slots.computeIfAbsent(slot, any -> {
            all.add(slot);
            return all.size() - 1;
        });
    }

    private int known(int name, int type) {
        return slots.getOrDefault(new Slot(name, type), NONE);
    }

    /** For each URL the number of its host; {@code -1} where it names an address. */
    int[] of() {
        return of;
    }

    /** For each number the name that it stands for. */
    int[] names() {
        return names;
    }

    /** The number of the service that those clients look up for that URL; {@code -1} for none. */
    int service(Cell clients, int url) {
        int name = services.service(clients, url);
        return name < 0 ? NONE : known(name, Model.SRV);
    }

    /** The number of where that target leads; {@code -1} for the host that was asked for. */
    int led(int target) {
        int name = services.targets().get(target).name();
        return name == Target.OWNER ? NONE : known(name, ADDRESSES);
    }

    /** Where the HTTPS records of a host are kept; {@code -1} where it never has any. */
    int binding(int host) {
        return bindings[host];
    }

    /** The types of records that those clients ask the resolver for, for that number. */
    int[] types(Cell clients, int host) {
        int type = all.get(host).type;
        if (type == Model.SRV) {
            return new int[] {Model.SRV};
        }
        boolean https =
                asksHttps[host] && ServiceQuestions.asksHttps(clients.group().stub());
        return IntStream.of(Model.V4, Model.V6, Model.HTTPS)
                .filter(each -> type == ADDRESSES
                        && (each == Model.V4 ? clients.v4() : each == Model.V6 ? clients.v6() : https))
                .toArray();
    }

    /** For each host the part of all requests that are for it. */
    double[] shares() {
        double[] weights = weights();
        double[] shares = new double[Math.max(1, names.length)];
        for (int url = 0; url < weights.length; url++) {
            if (of[url] >= 0) {
                shares[of[url]] += weights[url];
            }
        }
        return parts(shares, weights);
    }

    /** For each number the part of the requests of those clients that begin with it, before anything happens. */
    double[] shares(Cell clients) {
        double[] weights = weights();
        double[] shares = new double[Math.max(1, names.length)];
        for (int url = 0; url < weights.length; url++) {
            int service = service(clients, url);
            int host = service >= 0 ? service : of[url];
            if (host >= 0) {
                shares[host] += weights[url];
                if (service >= 0) {
                    lead(clients, services.service(url), Model.SRV, weights[url], shares);
                } else if (services.isBound(url) && services.asksHttps(clients, url)) {
                    lead(clients, model.host(url), Model.HTTPS, weights[url], shares);
                }
            }
        }
        return parts(shares, weights);
    }

    private void lead(Cell clients, int name, int type, double weight, double[] shares) {
        Link link = model.link(0, clients.asker(), name, type);
        int answer = link.choice().values()[0];
        if (link.kind() != Link.Kind.ADDRESSES || answer < 0) {
            return;
        }
        int[] given = IntStream.range(0, model.sets().size(answer))
                .map(place -> model.sets().address(answer, place))
                .toArray();
        double[] chances = services.chances(given);
        for (int i = 0; i < given.length; i++) {
            if (led(given[i]) >= 0) {
                shares[led(given[i])] += weight * chances[i];
            }
        }
    }

    private double[] weights() {
        return model.load().asks().stream().mapToDouble(Load.Ask::weight).toArray();
    }

    private static double[] parts(double[] shares, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        Arrays.setAll(shares, i -> shares[i] / sum);
        return shares;
    }
}
