package fingerpost.simulate.engine;

import fingerpost.behaviour.upstream.UpstreamRequest;
import fingerpost.simulate.compiled.Pool;
import fingerpost.simulate.random.Dice;
import fingerpost.topology.Balancing;
import fingerpost.topology.Proxy;
import java.util.function.Supplier;

/** One proxy's memory of one service, with connections that last; members by their place in the service. */
interface Balance {
    /** Where no member is left. */
    int NONE = -1;

    /** Begins a request. */
    void begin(Pool pool, Supplier<UpstreamRequest> request, double now);

    /** Whether that member takes it, where its session sticks. */
    boolean stick(int member);

    /** The next member to try; {@link #NONE} where none is left. */
    int next();

    /** The member did not answer. */
    void failed(int member);

    /** The member answers, and the connection lasts until then. */
    void holds(int member, double until);

    /** Whether that pool's proxy does no more than nginx's round robin, as {@link Turns} knows it. */
    static boolean onlyTakesTurns(Pool pool) {
        return pool.proxy().kind() == Proxy.Kind.NGINX && pool.service().balancing() instanceof Balancing.RoundRobin;
    }

    /** The memory of that pool's proxy. */
    static Balance of(Pool pool, Dice dice) {
        boolean asNginx = pool.proxy().kind() == Proxy.Kind.NGINX;
        return switch (pool.service().balancing()) {
            case Balancing.RoundRobin _, Balancing.LeastConnections _, Balancing.RandomTwo _
            when asNginx -> new BalanceByNumbers(pool.service(), dice);
            case Balancing.RoundRobin _,
                    Balancing.LeastConnections _,
                    Balancing.IpHash _,
                    Balancing.Hash _,
                    Balancing.RandomTwo _ -> new BalanceByPeers(pool, dice);
        };
    }
}
