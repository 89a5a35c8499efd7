package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Link;
import fingerpost.simulate.compiled.Model;
import java.util.Arrays;
import java.util.List;

/** Where the chains of the hosts lead before anything happens, and how long their links are kept. */
final class Chains {
    private final Model model;
    private final Kept kept;
    private final int[] group;
    private final long[] longest;
    private final long[] shortest;
    private final boolean[] scoped;
    private int host;

    Chains(Model model, List<Cell> cells, Kept kept, Hosts hosts) {
        int[] names = hosts.names();
        this.model = model;
        this.kept = kept;
        group = new int[names.length];
        longest = new long[names.length];
        shortest = new long[names.length];
        scoped = new boolean[names.length];
        Arrays.fill(shortest, Long.MAX_VALUE);
        int[] seenBy = new int[model.names().size()];
        Arrays.fill(seenBy, -1);
        for (host = 0; host < names.length; host++) {
            group[host] = host;
            for (Cell each : cells) {
                for (int type : hosts.types(each, host)) {
                    follow(names[host], type, each.asker(), seenBy, 0);
                }
            }
        }
    }

    private void follow(int name, int family, int asker, int[] seenBy, int depth) {
        if (depth > Kept.MOST_LINKS) {
            return;
        }
        if (seenBy[name] >= 0 && root(seenBy[name]) != root(host)) {
            group[root(host)] = root(seenBy[name]);
        }
        seenBy[name] = host;
        Link link = model.link(0, asker, name, family);
        long ttl = kept.kept(link);
        if (link.kind() == Link.Kind.FAILED) {
            return;
        }
        longest[host] = Math.max(longest[host], ttl);
        if (ttl > 0) {
            shortest[host] = Math.min(shortest[host], ttl);
        }
        scoped[host] |= link.scoped();
        if (link.kind() == Link.Kind.ALIAS) {
            for (int next : link.choice().values()) {
                if (next >= 0) {
                    follow(next, family, asker, seenBy, depth + 1);
                }
            }
        }
    }

    private int root(int of) {
        int each = of;
        while (group[each] != each) {
            each = group[each];
        }
        return each;
    }

    /** The same number for hosts whose chains meet. */
    int group(int ofHost) {
        return root(ofHost);
    }

    /** The longest time for which a link of that host's chain is kept, in microseconds. */
    long longest(int ofHost) {
        return longest[ofHost];
    }

    /** The shortest that is not 0. */
    long shortest(int ofHost) {
        return Math.min(shortest[ofHost], longest[ofHost]);
    }

    /** Whether a link of it is kept for each network by itself. */
    boolean scoped(int ofHost) {
        return scoped[ofHost];
    }
}
