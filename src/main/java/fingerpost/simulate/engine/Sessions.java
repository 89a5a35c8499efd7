package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.compiled.Pool;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who served whom: for each client and host the end of the request before, and the backend that the cookie of a sticky service
 * names. A session is lost where a client comes from a stateful backend to another end, or to a stateful one from elsewhere.
 */
final class Sessions {
    private static final int NONE = -1;

    private final Model model;
    private final int[][] backendOf;
    private final int[] last;
    private final int[] cookie;

    Sessions(Model model, int places) {
        this.model = model;
        Map<Id, Integer> numbers = new HashMap<>();
        this.backendOf = model.pools().stream()
                .map(pool -> numbers(pool.service().members(), numbers))
                .toArray(int[][]::new);
        this.last = unknown(matter(model) ? places : 0);
        boolean anySticks = model.pools().stream()
                .anyMatch(pool -> pool.service().stickyCookie().isPresent());
        this.cookie = unknown(anySticks ? places : 0);
    }

    private static int[] unknown(int places) {
        int[] unknown = new int[places];
        Arrays.fill(unknown, NONE);
        return unknown;
    }

    private static int[] numbers(List<Member> members, Map<Id, Integer> numbers) {
        return members.stream()
                .mapToInt(member -> numbers.computeIfAbsent(member.backend(), any -> numbers.size()))
                .toArray();
    }

    /** Whether it matters who served whom before. */
    static boolean matter(Model model) {
        for (int end = 0; end < model.ends().size(); end++) {
            if (model.isStateful(end)) {
                return true;
            }
        }
        return false;
    }

    /** The member of the pool that the client's cookie names; {@code -1} where there is none. */
    int sticky(int pool, int place) {
        if (cookie.length == 0 || place < 0 || !sticks(pool) || cookie[place] == NONE) {
            return NONE;
        }
        int[] backends = backendOf[pool];
        for (int i = 0; i < backends.length; i++) {
            if (backends[i] == cookie[place]) {
                return i;
            }
        }
        return NONE;
    }

    /** That member of the pool answered, and its proxy set the cookie. */
    void told(int pool, int place, int member) {
        if (place >= 0 && cookie.length > 0 && sticks(pool)) {
            cookie[place] = backendOf[pool][member];
        }
    }

    private boolean sticks(int pool) {
        Pool each = model.pools().get(pool);
        return each.service().stickyCookie().isPresent();
    }

    /** The client's request ended at that end. */
    void served(int place, int end, int bin, Tally tally) {
        if (place < 0 || last.length == 0) {
            return;
        }
        int before = last[place];
        last[place] = end;
        if (before == NONE || !(model.isStateful(before) || model.isStateful(end))) {
            return;
        }
        if (before == end) {
            tally.sessionsKept++;
        } else {
            tally.sessionsLost++;
            if (model.isStateful(before)) {
                tally.lostAt[bin * tally.shape().ends() + before]++;
            }
        }
    }
}
