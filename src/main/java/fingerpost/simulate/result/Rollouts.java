package fingerpost.simulate.result;

import fingerpost.dns.DomainName;
import fingerpost.simulate.compiled.Aim;
import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Choice;
import fingerpost.simulate.compiled.Group;
import fingerpost.simulate.compiled.Link;
import fingerpost.simulate.compiled.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The canaries of a design and how surely they come true. */
final class Rollouts {
    private static final double MICROS = 1e6;

    private final Model model;
    private final Spread spread;
    private final Targets targets;

    Rollouts(Model model, Spread spread, Targets targets) {
        this.model = model;
        this.spread = spread;
        this.targets = targets;
    }

    List<Rollout> all() {
        List<Rollout> all = new ArrayList<>();
        for (int i = 0; i < model.groups().size(); i++) {
            Group group = model.groups().get(i);
            if (group.kind() == Group.Kind.CANARY) {
                all.add(rollout(group, i));
            }
        }
        return all;
    }

    private Rollout rollout(Group group, int number) {
        return new Rollout(
                group.label(),
                targets.mean(aim -> part(aim, group)),
                spread.ofGroup(number, spread.bins()),
                effective(),
                epoch(group),
                targets.played() / MICROS);
    }

    private static double part(Aim aim, Group group) {
        double whole = group.among().stream().mapToDouble(aim::address).sum();
        return whole == 0
                ? 0
                : group.addresses().stream().mapToDouble(aim::address).sum() / whole;
    }

    /** One over the sum of the squared weights of the caches. */
    private double effective() {
        double sum = 0;
        double squares = 0;
        for (Cache cache : model.caches()) {
            double rate = cache.rate();
            sum += rate;
            squares += rate * rate;
        }
        return sum * sum / squares;
    }

    /** The TTL as the resolvers keep it, and the wait for a question, weighted by who asks. */
    private OptionalDouble epoch(Group group) {
        int name = model.names().indexOf(DomainName.of(group.label()));
        double sum = 0;
        double weights = 0;
        for (Cache cache : model.caches()) {
            double rate = cache.rate();
            for (Cell cell : cache.cells()) {
                Link link = model.link(0, cell.asker(), name, cell.v4() ? Model.V4 : Model.V6);
                if (!(link.choice() instanceof Choice.Drawn)) {
                    return OptionalDouble.empty();
                }
                double ttl = Math.min(
                        link.ttl() / MICROS, (double) cache.recursion().most().toSeconds());
                double weight = cell.population() * cell.rate();
                sum += weight
                        * (Math.max(ttl, (double) cache.recursion().least().toSeconds()) + 1 / rate);
                weights += weight;
            }
        }
        return OptionalDouble.of(sum / weights);
    }
}
