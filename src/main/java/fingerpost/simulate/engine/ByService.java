package fingerpost.simulate.engine;

import fingerpost.behaviour.HttpsOrder;
import fingerpost.behaviour.SrvOrder;
import fingerpost.simulate.compiled.AnswerSets;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.compiled.Services;
import fingerpost.simulate.compiled.Target;
import fingerpost.simulate.random.Dice;
import java.util.List;
import java.util.stream.IntStream;

/** Where SRV records (RFC 2782) and HTTPS records (RFC 9460) lead the clients of one cache. */
final class ByService {
    private static final int NONE = -1;

    private final AnswerSets sets;
    private final Services services;
    private final List<Target> targets;
    private final Dice dice;
    private final int urls;
    private final int[] service;
    private final boolean[] asksHttps;
    private final int[] led;
    private int[] given = new int[8];
    private int[] priorities = new int[8];
    private int[] weights = new int[8];
    private int[] order = new int[8];

    ByService(Model model, List<Cell> cells, Hosts hosts, Dice dice) {
        this.sets = model.sets();
        this.services = model.services();
        this.targets = services.targets();
        this.dice = dice;
        this.urls = model.urls().size();
        this.service = new int[cells.size() * urls];
        this.asksHttps = new boolean[cells.size() * urls];
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int url = 0; url < urls; url++) {
                service[cell * urls + url] = hosts.service(cells.get(cell), url);
                asksHttps[cell * urls + url] = services.asksHttps(cells.get(cell), url);
            }
        }
        this.led = new int[targets.size()];
        for (int target = 0; target < led.length; target++) {
            led[target] = hosts.led(target);
        }
    }

    /** The number of the service that clients of that cell look up for that URL; {@code -1} for none. */
    int service(int cell, int url) {
        return service[cell * urls + url];
    }

    /** Whether they ask for HTTPS records beside its addresses. */
    boolean asksHttps(int cell, int url) {
        return asksHttps[cell * urls + url];
    }

    /** The same hosts of URLs; {@code -1} for those that may be found by other records than addresses. */
    int[] plain(int... hostOf) {
        return IntStream.range(0, urls)
                .map(url -> services.service(url) >= 0 || services.isBound(url) ? NONE : hostOf[url])
                .toArray();
    }

    /** Draws the order in which the SRV records of that answer are tried; how many there are. */
    int arrangeSrv(int answer) {
        int count = read(answer);
        SrvOrder.arrange(priorities, weights, order, count, dice::below);
        return count;
    }

    /** The same of HTTPS records. */
    int arrangeHttps(int answer) {
        int count = read(answer);
        HttpsOrder.arrange(priorities, order, count, dice::below);
        return count;
    }

    private int read(int answer) {
        int count = answer < 0 ? 0 : sets.size(answer);
        if (count > given.length) {
            given = new int[count];
            priorities = new int[count];
            weights = new int[count];
            order = new int[count];
        }
        for (int i = 0; i < count; i++) {
            given[i] = sets.address(answer, i);
            priorities[i] = targets.get(given[i]).priority();
            weights[i] = targets.get(given[i]).weight();
        }
        return count;
    }

    /** The target that comes at that place of the order drawn last. */
    int target(int place) {
        return given[order[place]];
    }

    /** The number of where that target leads; {@code -1} for the host that was asked for. */
    int led(int target) {
        return led[target];
    }

    boolean isAlias(int target) {
        return targets.get(target).isAlias();
    }

    /** What a request for that URL meets where the target leads, for {@link Model#door}. */
    int way(int url, int target) {
        return services.way(url, target);
    }

    /** The same at the host as it is without them. */
    int overTls(int url) {
        return services.overTls(url);
    }
}
