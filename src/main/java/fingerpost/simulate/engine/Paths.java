package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.compiled.Reach;
import fingerpost.topology.Id;
import java.util.Optional;

/** What of {@link Reach} concerns one cache and its clients, in plain flags. */
final class Paths {
    private final Cache cache;
    private final boolean[] cut;
    private boolean silent;
    private boolean refusing;

    Paths(Cache cache) {
        this.cache = cache;
        this.cut = new boolean[2 * cache.cells().size()];
    }

    void enter(Reach reach) {
        Optional<Id> resolver = cache.resolver();
        silent = resolver.filter(reach.silent()::contains).isPresent();
        refusing = resolver.filter(reach.refusing()::contains).isPresent();
        for (int cell = 0; cell < cache.cells().size(); cell++) {
            Id clients = cache.cells().get(cell).group().id();
            cut[2 * cell + Model.V4] = reach.isCutFromV4(clients);
            cut[2 * cell + Model.V6] = reach.isCutFromV6(clients);
        }
    }

    /** Whether the resolver does not answer. */
    boolean isSilent() {
        return silent;
    }

    /** Whether the resolver refuses at once. */
    boolean isRefusing() {
        return refusing;
    }

    /**
     * Whether clients of that cell get no answer from addresses of that family.
     *
     * @param family {@link Model#V4} or {@link Model#V6}
     */
    boolean isCut(int cell, int family) {
        return cut[2 * cell + family];
    }
}
