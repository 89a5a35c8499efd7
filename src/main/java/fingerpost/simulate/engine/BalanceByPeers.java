package fingerpost.simulate.engine;

import fingerpost.behaviour.upstream.Peer;
import fingerpost.behaviour.upstream.Upstream;
import fingerpost.behaviour.upstream.UpstreamRequest;
import fingerpost.simulate.compiled.Pool;
import fingerpost.simulate.random.Dice;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** By {@link Upstream}, whatever the algorithm. */
final class BalanceByPeers implements Balance {
    private static final double MICROS = 1e6;

    private record Held(Upstream.Sending sending, Peer peer, double until) {}

    private final MemberPeers peers;
    private final PriorityQueue<Held> held = new PriorityQueue<>(Comparator.comparingDouble(Held::until));
    private Upstream.@Nullable Sending sending;

    BalanceByPeers(Pool pool, Dice dice) {
        peers = MemberPeers.of(pool, dice);
    }

    @Override
    public void begin(Pool pool, Supplier<UpstreamRequest> request, double now) {
        while (!held.isEmpty() && held.element().until <= now) {
            Held left = held.remove();
            left.sending.succeeded(left.peer);
        }
        sending = peers.upstream().send(request.get(), peers.shunned(pool), (long) (now / MICROS));
    }

    @Override
    public boolean stick(int member) {
        return sending().stickTo(peers.byMember().get(member)).isPresent();
    }

    @Override
    public int next() {
        return sending().next().map(peers.byMember()::indexOf).orElse(NONE);
    }

    @Override
    public void failed(int member) {
        sending().failed(peers.byMember().get(member));
    }

    @Override
    public void holds(int member, double until) {
        held.add(new Held(sending(), peers.byMember().get(member), until));
    }

    private Upstream.Sending sending() {
        if (sending == null) {
            throw new IllegalStateException("No request has begun.");
        }
        return sending;
    }
}
