package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Link;
import fingerpost.simulate.compiled.Model;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Under which networks a resolver keeps answers that hold only for some (RFC 7871 section 7.3): number 0 for everybody, the
 * others for the networks that clients are told by, several of them together where a scope is wider. Clients of two groups
 * with the same network share it.
 */
final class Scopes {
    private final int[] first;
    private final int[] wider;
    private final int names;
    private final int count;

    Scopes(Model model, Cache cache) {
        List<Cell> cells = cache.cells();
        names = model.names().size();
        first = new int[cells.size()];
        wider = new int[cells.size() * names];
        Map<Integer, Integer> known = new HashMap<>();
        int next = 1;
        for (int cell = 0; cell < first.length; cell++) {
            Cell each = cells.get(cell);
            Integer before = known.putIfAbsent(each.asker(), next);
            first[cell] = before == null ? next : before;
            next += before == null ? each.subnets() : 0;
            for (int name = 0; name < names; name++) {
                wider[cell * names + name] = wider(model, each.asker(), name);
            }
        }
        count = next;
    }

    /** By how much at least in every era, so that no answer is given to a network for which it does not hold. */
    private static int wider(Model model, int asker, int name) {
        int least = Link.EVERYBODY;
        for (int era = 0; era < model.eras(); era++) {
            for (int type = 0; type < Model.TYPES; type++) {
                Link link = model.link(era, asker, name, type);
                if (link.scoped()) {
                    least = least == Link.EVERYBODY ? link.wider() : Math.min(least, link.wider());
                }
            }
        }
        return least;
    }

    int count() {
        return count;
    }

    /** The number under which that client's own answers about a name are kept; 0 where there are none but everybody's. */
    int of(int cell, int subnet, int name) {
        int bits = wider[cell * names + name];
        return bits == Link.EVERYBODY ? 0 : first[cell] + (bits > 30 ? 0 : subnet >> bits);
    }
}
