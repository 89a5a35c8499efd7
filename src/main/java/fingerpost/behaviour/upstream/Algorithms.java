package fingerpost.behaviour.upstream;

import fingerpost.topology.Balancing;
import fingerpost.topology.HashKey;
import fingerpost.topology.Proxy;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Which program does what where a service says how it balances. */
public final class Algorithms {
    private Algorithms() {}

    /**
     * The way in which that program chooses among these.
     *
     * @param dice a number from 0 to below its argument, every one equally likely
     */
    public static Algorithm of(Proxy.Kind program, Balancing balancing, List<Peer> peers, IntUnaryOperator dice) {
        return switch (program) {
            case NGINX -> nginx(balancing, peers, dice);
            case CADDY -> caddy(balancing, peers, dice);
            case HAPROXY -> haproxy(balancing, peers, dice);
        };
    }

    private static Algorithm nginx(Balancing balancing, List<Peer> peers, IntUnaryOperator dice) {
        return switch (balancing) {
            case Balancing.RoundRobin _ -> new SmoothRoundRobin(peers);
            case Balancing.LeastConnections _ -> new LeastConnections(peers);
            case Balancing.IpHash _ -> new IpHash(peers);
            case Balancing.Hash hash -> hash.consistent() ? new ConsistentHash(peers) : new KeyHash(peers);
            case Balancing.RandomTwo _ -> new RandomTwo(peers, dice);
        };
    }

    private static Algorithm haproxy(Balancing balancing, List<Peer> peers, IntUnaryOperator dice) {
        return switch (balancing) {
            case Balancing.RoundRobin _ -> new HaproxyRoundRobin(peers);
            case Balancing.LeastConnections _ -> new HaproxyLeastConnections(peers);
            case Balancing.IpHash _ -> new HaproxyHash(peers, HaproxyHash.Of.SOURCE, false);
            case Balancing.Hash hash -> new HaproxyHash(peers, of(hash.key()), hash.consistent());
            case Balancing.RandomTwo _ -> new HaproxyRandom(peers, dice);
        };
    }

    private static Algorithm caddy(Balancing balancing, List<Peer> peers, IntUnaryOperator dice) {
        return switch (balancing) {
            case Balancing.RoundRobin _ -> new CaddyTurns(peers);
            case Balancing.LeastConnections _ -> new CaddyRandom(peers, CaddyRandom.Among.LEAST, dice);
            case Balancing.IpHash _ -> new CaddyHash(peers, true, dice);
            case Balancing.Hash hash -> new CaddyHash(peers, hash.key() instanceof HashKey.ClientAddress, dice);
            case Balancing.RandomTwo _ -> new CaddyRandom(peers, CaddyRandom.Among.TWO, dice);
        };
    }

    private static HaproxyHash.Of of(HashKey key) {
        return switch (key) {
            case HashKey.ClientAddress _ -> HaproxyHash.Of.SOURCE;
            case HashKey.RequestUri _ -> HaproxyHash.Of.PATH;
            case HashKey.AskedHost _, HashKey.Cookie _ -> HaproxyHash.Of.KEY;
        };
    }
}
