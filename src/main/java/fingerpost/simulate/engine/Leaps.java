package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Answer;
import fingerpost.simulate.compiled.AnswerSets;
import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Door;
import fingerpost.simulate.compiled.Link;
import fingerpost.simulate.compiled.Model;
import fingerpost.topology.Rhythm;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a model can be played from one query to the next instead of request by request: where nothing that happens to a
 * request depends on another one except by what the resolver keeps, and the resolver gives everybody the same until that runs
 * out. Clients have no caches then, ask always alike, and are served at the first address.
 */
public final class Leaps {
    private final Model model;

    private Leaps(Model model) {
        this.model = model;
    }

    /** Whether it can be played so. */
    public static boolean fit(Model model) {
        Leaps leaps = new Leaps(model);
        return model.load().rhythm() instanceof Rhythm.Steady
                && model.surges().isEmpty()
                && !model.isShared()
                && leaps.namesStandAlone()
                && leaps.everybodyIsServed()
                && model.caches().stream().allMatch(leaps::isPlain);
    }

    private boolean namesStandAlone() {
        Set<Integer> hosts = new HashSet<>();
        for (int url = 0; url < model.load().asks().size(); url++) {
            if (model.host(url) < 0 || !hosts.add(model.host(url))) {
                return false;
            }
        }
        return true;
    }

    private boolean everybodyIsServed() {
        for (int end = 0; end < model.ends().size(); end++) {
            if (model.isStateful(end)) {
                return false;
            }
        }
        for (int era = 0; era < model.eras(); era++) {
            var reach = model.reach(era);
            if (!(reach.silent().isEmpty()
                    && reach.refusing().isEmpty()
                    && reach.cut().isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /** Whether all clients of the cache get the same, one address at a time, and it is asked for only once it has run out. */
    private boolean isPlain(Cache cache) {
        Cell first = cache.cells().getFirst();
        return !cache.recursion().prefetch().happens()
                && cache.cells().stream()
                        .allMatch(cell -> !cell.habit().caches()
                                && asksForAddresses(cell)
                                && cell.subnets() == 1
                                && cell.asker() == first.asker()
                                && cell.habit().patience() == first.habit().patience()
                                && cell.v4() == first.v4()
                                && cell.v6() == first.v6())
                && areSingle(first);
    }

    private boolean asksForAddresses(Cell cell) {
        return IntStream.range(0, model.urls().size())
                .noneMatch(url -> model.services().service(cell, url) >= 0
                        || model.services().asksHttps(cell, url));
    }

    private boolean areSingle(Cell cell) {
        for (int era = 0; era < model.eras(); era++) {
            for (int url = 0; url < model.load().asks().size(); url++) {
                boolean four = cell.v4() && gives(era, cell.asker(), url, Model.V4);
                boolean six = cell.v6() && gives(era, cell.asker(), url, Model.V6);
                boolean fails = (cell.v4() && fails(era, cell.asker(), url, Model.V4))
                        || (cell.v6() && fails(era, cell.asker(), url, Model.V6));
                if (fails || !(four || six)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean gives(int era, int asker, int url, int family) {
        return model.link(era, asker, model.host(url), family).kind() == Link.Kind.ADDRESSES;
    }

    /** Whether an answer is not one address that serves in every era, or none at all. */
    private boolean fails(int era, int asker, int url, int family) {
        Link link = model.link(era, asker, model.host(url), family);
        if (link.kind() == Link.Kind.NOTHING) {
            return false;
        }
        if (link.kind() != Link.Kind.ADDRESSES || link.scoped()) {
            return true;
        }
        AnswerSets sets = model.sets();
        for (int answer : link.choice().values()) {
            if (answer == Answer.NONE || sets.size(answer) != 1) {
                return true;
            }
            for (int when = 0; when < model.eras(); when++) {
                if (model.door(when, url, sets.address(answer, 0)).kind() != Door.Kind.SERVED) {
                    return true;
                }
            }
        }
        return false;
    }
}
