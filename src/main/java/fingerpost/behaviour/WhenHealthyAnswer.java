package fingerpost.behaviour;

import fingerpost.dns.Rdata;
import fingerpost.topology.WhenHealthy;
import java.util.List;

/**
 * The policy inside without its unhealthy records; the fallback where less than the minimum is healthy, of a policy with
 * weights less of their sum (gdnsd's {@code up_thresh}), or where this asker would get nothing.
 */
record WhenHealthyAnswer(WhenHealthy policy, Picker inner) implements Picker {
    @Override
    public List<Rdata> records() {
        return inner.records();
    }

    @Override
    public Pick pick(Asking asking) {
        Asking checked = asking.withCheck(policy.check());
        long healthy = inner.usableWeight(checked);
        long whole = inner.usableWeight(asking);
        boolean byWeight = whole != asking.usable(records()).size();
        String count = (byWeight ? "by weight " : "") + healthy + " of " + whole + " healthy";
        if (isEnough(asking, checked)) {
            Pick pick = inner.pick(checked);
            if (!pick.records().isEmpty()) {
                return pick.under(count);
            }
        }
        return fallback(asking, count);
    }

    @Override
    public Offer offer(Asking asking) {
        Asking checked = asking.withCheck(policy.check());
        Offer fallback = fallback(asking);
        if (isEnough(asking, checked)) {
            Offer offer = inner.offer(checked);
            return new Offer(offer.possible().orElse(fallback.possible()), offer.scope());
        }
        return fallback;
    }

    private boolean isEnough(Asking asking, Asking checked) {
        return inner.anyUsable(checked)
                && inner.usableWeight(checked) * 100 >= policy.minimum() * inner.usableWeight(asking);
    }

    private Offer fallback(Asking asking) {
        return switch (policy.fallback()) {
            case ALL -> inner.offer(asking);
            case FIRST ->
                Offer.of(new Possible.Whole(
                        asking.usable(records()).stream().limit(1).toList()));
            case NONE -> Offer.NOTHING;
        };
    }

    private Pick fallback(Asking asking, String count) {
        return switch (policy.fallback()) {
            case ALL -> inner.pick(asking).under(count + ": too few, so all as if nobody checked");
            case FIRST ->
                Pick.of(
                        asking.usable(records()).stream().limit(1).toList(),
                        count + ": too few, so the first record alone");
            case NONE -> Pick.of(List.of(), count + ": too few, so no data");
        };
    }
}
