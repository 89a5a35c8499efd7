package fingerpost.simulate.held;

import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Door;
import fingerpost.simulate.compiled.Link;
import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.compiled.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What clients ask their resolver for, and how often once it has nothing of it. */
final class Asked {
    private static final int MOST_LINKS = 12;

    /** A name and a type, by the numbers of the model. */
    record What(int name, int type) {}

    private final Model model;
    private final double[] shares;

    Asked(Model model) {
        this.model = model;
        this.shares = shares(model);
    }

    /** The part of all requests that is for each URL; a redirected one is for two. */
    private static double[] shares(Model model) {
        List<Load.Ask> asks = model.load().asks();
        double all = asks.stream().mapToDouble(Load.Ask::weight).sum();
        double[] shares = new double[model.urls().size()];
        for (int url = 0; url < asks.size(); url++) {
            shares[url] += asks.get(url).weight() / all;
        }
        for (int url = 0; url < asks.size(); url++) {
            int at = url;
            for (int links = 0; links < MOST_LINKS && at >= 0; links++) {
                at = redirected(model, at);
                if (at >= 0) {
                    shares[at] += asks.get(url).weight() / all;
                }
            }
        }
        return shares;
    }

    private static int redirected(Model model, int url) {
        for (int address = 0; address < model.addresses().size(); address++) {
            Door door = model.door(0, url, address);
            if (door.kind() == Door.Kind.REDIRECTED && door.number() != url) {
                return door.number();
            }
        }
        return -1;
    }

    /** Look-ups in a second that come to the resolver. */
    Map<What, Double> by(Cell clients) {
        Map<What, Double> all = new LinkedHashMap<>();
        double pin = clients.habit().pin().toNanos() / 1e9;
        for (int url = 0; url < shares.length; url++) {
            double each = clients.rate() * shares[url];
            double rate = each <= 0 ? 0 : clients.population() / (pin + 1 / each);
            int service = model.services().service(clients, url);
            int host = service >= 0 ? service : model.host(url);
            if (rate > 0 && host >= 0) {
                for (int type : types(clients, url)) {
                    for (Map.Entry<What, Double> led :
                            led(clients, host, type, rate).entrySet()) {
                        all.merge(led.getKey(), led.getValue(), Double::sum);
                    }
                }
            }
        }
        return all;
    }

    private List<Integer> types(Cell clients, int url) {
        if (model.services().service(clients, url) >= 0) {
            return List.of(Model.SRV);
        }
        List<Integer> types = addresses(clients);
        if (model.services().asksHttps(clients, url)) {
            types.add(Model.HTTPS);
        }
        return types;
    }

    private static List<Integer> addresses(Cell clients) {
        List<Integer> types = new ArrayList<>();
        if (clients.v4()) {
            types.add(Model.V4);
        }
        if (clients.v6()) {
            types.add(Model.V6);
        }
        return types;
    }

    /** The name and all that CNAME, SRV and HTTPS records ever lead to from it. */
    private Map<What, Double> led(Cell clients, int host, int type, double rate) {
        Map<What, Double> found = new LinkedHashMap<>();
        for (int era = 0; era < model.eras(); era++) {
            follow(clients, era, new What(host, type), rate, 0, found);
        }
        return found;
    }

    private void follow(Cell clients, int era, What what, double rate, int links, Map<What, Double> found) {
        found.merge(what, rate, Math::max);
        if (links < MOST_LINKS) {
            next(clients, model.link(era, clients.asker(), what.name, what.type), what)
                    .forEach((each, part) -> follow(clients, era, each, rate * part, links + 1, found));
        }
    }

    /** What is looked up after that answer, each with its part of the times. */
    private Map<What, Double> next(Cell clients, Link link, What what) {
        Map<What, Double> next = new LinkedHashMap<>();
        int[] values = link.choice().values();
        for (int value : values) {
            if (link.kind() == Link.Kind.ALIAS) {
                next.merge(new What(value, what.type), 1.0 / values.length, Double::sum);
            } else if (link.kind() == Link.Kind.ADDRESSES
                    && value >= 0
                    && (what.type == Model.SRV || what.type == Model.HTTPS)) {
                targets(clients, value).forEach((each, part) -> next.merge(each, part / values.length, Double::sum));
            }
        }
        return next;
    }

    /** Where the records of an answer lead that are tried first; a target that is the owner itself has been asked for. */
    private Map<What, Double> targets(Cell clients, int answer) {
        int[] given = IntStream.range(0, model.sets().size(answer))
                .map(place -> model.sets().address(answer, place))
                .toArray();
        double[] chances = model.services().chances(given);
        Map<What, Double> targets = new LinkedHashMap<>();
        for (int i = 0; i < given.length; i++) {
            Target target = model.services().targets().get(given[i]);
            if (target.name() != Target.OWNER) {
                List<Integer> types = addresses(clients);
                if (target.isAlias()) {
                    types.add(Model.HTTPS);
                }
                for (int type : types) {
                    targets.merge(new What(target.name(), type), chances[i], Double::sum);
                }
            }
        }
        return targets;
    }
}
