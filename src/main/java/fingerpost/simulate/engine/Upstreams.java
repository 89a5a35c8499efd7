package fingerpost.simulate.engine;

import fingerpost.behaviour.upstream.UpstreamRequest;
import fingerpost.dns.IpAddress;
import fingerpost.simulate.compiled.Door;
import fingerpost.simulate.compiled.Pool;
import fingerpost.simulate.random.Dice;
import fingerpost.topology.Balancing;
import fingerpost.topology.HashKey;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The memories that proxies have of their services, as one worker process has them, where nobody waits. */
final class Upstreams {
    private final @Nullable Balance[] balances;
    private final Dice dice;

    /** How many members the last request waited for in vain. */
    int failedTries;

    /** How many members refused the last request. */
    int refusals;

    /** The member that the last request ended at. */
    int member;

    Upstreams(int count, Dice dice) {
        this.balances = new Balance[count];
        this.dice = dice;
    }

    /**
     * What becomes of a request in that pool; silent where no member is left.
     *
     * @param from where the client's connection comes from
     * @param client its number
     * @param sticky the member that a cookie names; {@code -1} for none
     */
    Door send(Pool pool, Supplier<IpAddress> from, int client, String uri, int sticky, long now) {
        failedTries = 0;
        refusals = 0;
        Balance balance = of(pool);
        balance.begin(pool, () -> request(pool, from.get(), client, uri), (double) now);
        member = sticky >= 0 && balance.stick(sticky) ? sticky : balance.next();
        while (member >= 0) {
            Door door = pool.ends().get(member);
            if (door.kind() != Door.Kind.SILENT && door.kind() != Door.Kind.REFUSED) {
                balance.holds(member, (double) now);
                return door;
            }
            if (door.kind() == Door.Kind.REFUSED) {
                refusals++;
            } else {
                failedTries++;
            }
            balance.failed(member);
            member = balance.next();
        }
        return new Door(Door.Kind.SILENT, 0);
    }

    /** Whose turn it is in that pool, of those that {@linkplain Balance#onlyTakesTurns only take turns}. */
    Turns turns(Pool pool) {
        return ((BalanceByNumbers) of(pool)).turns();
    }

    /** The memory of that pool's proxy. */
    Balance of(Pool pool) {
        Balance balance = balances[pool.upstream()];
        if (balance == null) {
            balance = Balance.of(pool, dice);
            balances[pool.upstream()] = balance;
        }
        return balance;
    }

    /** What the pool's algorithm looks at; each client has a cookie of its own. */
    static UpstreamRequest request(Pool pool, IpAddress from, int client, String uri) {
        String key = pool.service().balancing() instanceof Balancing.Hash hash
                ? switch (hash.key()) {
                    case HashKey.ClientAddress _ -> from.toString();
                    case HashKey.AskedHost _ -> pool.asked();
                    case HashKey.RequestUri _ -> uri;
                    case HashKey.Cookie _ -> from + " " + client;
                }
                : "";
        return new UpstreamRequest(from, key);
    }
}
