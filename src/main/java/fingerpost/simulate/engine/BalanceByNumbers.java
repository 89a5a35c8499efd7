package fingerpost.simulate.engine;

import fingerpost.behaviour.upstream.UpstreamRequest;
import fingerpost.simulate.compiled.Pool;
import fingerpost.simulate.random.AliasTable;
import fingerpost.simulate.random.Dice;
import fingerpost.topology.Balancing;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * nginx's round robin, {@code least_conn} and {@code random two least_conn} in plain numbers: the same as {@link
 * BalanceByPeers}, which is the judge of it, in share where dice decide.
 */
final class BalanceByNumbers implements Balance {
    private static final int MOST_VAIN = 20;
    private static final double MICROS = 1e6;

    private enum Way {
        IN_TURN,
        FEWEST,
        OF_TWO
    }

    private final Way way;
    private final boolean counts;
    private final Turns turns;
    private final Dice dice;
    private final int[] primaries;
    private final int[] backups;
    private final int[] weight;
    private final Departures[] open;
    private final @Nullable AliasTable byWeight;
    private final int[] tied;
    private double now;
    private long second;
    private int vain;

    BalanceByNumbers(Service service, Dice dice) {
        List<Member> members = service.members();
        this.turns = new Turns(members);
        this.dice = dice;
        this.primaries = places(members, false);
        this.backups = places(members, true);
        this.counts = !(service.balancing() instanceof Balancing.RoundRobin);
        this.way = way(service.balancing(), members.size(), primaries.length);
        this.weight = members.stream().mapToInt(Member::weight).toArray();
        this.open = Stream.generate(Departures::new).limit(members.size()).toArray(Departures[]::new);
        this.byWeight = primaries.length == 0
                        || IntStream.of(primaries)
                                        .map(i -> weight[i])
                                        .distinct()
                                        .count()
                                == 1
                ? null
                : AliasTable.of(
                        IntStream.of(primaries).mapToDouble(i -> weight[i]).toArray());
        this.tied = new int[members.size()];
    }

    private static Way way(Balancing balancing, int members, int primaries) {
        if (balancing instanceof Balancing.LeastConnections && members > 1) {
            return Way.FEWEST;
        }
        return balancing instanceof Balancing.RandomTwo && primaries > 1 ? Way.OF_TWO : Way.IN_TURN;
    }

    private static int[] places(List<Member> members, boolean backup) {
        return IntStream.range(0, members.size())
                .filter(i -> members.get(i).backup() == backup)
                .toArray();
    }

    @Override
    public void begin(Pool pool, Supplier<UpstreamRequest> request, double at) {
        turns.begin(pool.shunned());
        now = at;
        second = (long) (at / MICROS);
        vain = 0;
    }

    Turns turns() {
        return turns;
    }

    @Override
    public boolean stick(int member) {
        if (!turns.mayTake(member, second)) {
            return false;
        }
        turns.take(member, second);
        return true;
    }

    @Override
    public int next() {
        return switch (way) {
            case FEWEST -> {
                int primary = least(primaries);
                yield primary >= 0 ? primary : least(backups);
            }
            case OF_TWO -> ofTwo();
            case IN_TURN -> turns.next(second);
        };
    }

    private int least(int[] among) {
        int ties = 0;
        long fewest = 0;
        for (int i : among) {
            if (turns.mayTake(i, second)) {
                long connections = open[i].at(now);
                long order = ties == 0 ? -1 : connections * weight[tied[0]] - fewest * weight[i];
                if (order < 0) {
                    ties = 0;
                    fewest = connections;
                }
                if (order <= 0) {
                    tied[ties++] = i;
                }
            }
        }
        return ties == 0 ? NONE : turns.take(ties == 1 ? tied[0] : turns.among(tied, ties), second);
    }

    private int ofTwo() {
        int first = NONE;
        while (vain <= MOST_VAIN) {
            int drawn = primaries[byWeight == null ? dice.below(primaries.length) : byWeight.draw(dice)];
            if (drawn != first && turns.mayTake(drawn, second)) {
                if (first != NONE) {
                    long order =
                            (long) open[drawn].at(now) * weight[first] - (long) open[first].at(now) * weight[drawn];
                    return turns.take(order > 0 ? first : drawn, second);
                }
                first = drawn;
            }
            vain++;
        }
        return turns.next(second);
    }

    @Override
    public void failed(int member) {
        turns.release(member, true, second);
    }

    @Override
    public void holds(int member, double until) {
        turns.release(member, false, second);
        if (counts) {
            open[member].add(until);
        }
    }
}
