package fingerpost.behaviour;

import fingerpost.dns.Rdata;
import fingerpost.topology.Canary;
import java.util.List;
import java.util.stream.Stream;

/**
 * The canary's side if a number from 0 below 10000 lies below its share: drawn for each answer, or the asker's hash, so
 * that raising the share only ever moves askers to the canary. A side without a usable record leaves it to the other.
 */
record CanaryAnswer(Canary policy, Picker stable, Picker canary) implements Picker {
    private static final int WHOLE = 10_000;

    @Override
    public List<Rdata> records() {
        return policy.records();
    }

    @Override
    public Offer offer(Asking asking) {
        return switch (policy.draw()) {
            case EACH_ANSWER -> drawn(asking);
            case EACH_ASKER -> {
                AskerHash hash = AskerHash.of(asking.asker());
                yield taken(asking, hash.below(WHOLE) < policy.share())
                        .offer(asking)
                        .under(hash.scope());
            }
        };
    }

    private Offer drawn(Asking asking) {
        Offer low = taken(asking, true).offer(asking);
        Offer high = taken(asking, false).offer(asking);
        List<Possible.Drawn.Part> parts = Stream.of(
                        new Possible.Drawn.Part(policy.share(), low.possible()),
                        new Possible.Drawn.Part(WHOLE - policy.share(), high.possible()))
                .filter(part -> part.weight() > 0)
                .toList();
        return new Offer(new Possible.Drawn(parts), Math.max(low.scope(), high.scope()));
    }

    private Picker taken(Asking asking, boolean toCanary) {
        Picker chosen = toCanary ? canary : stable;
        Picker other = toCanary ? stable : canary;
        return !chosen.anyUsable(asking) && other.anyUsable(asking) ? other : chosen;
    }

    @Override
    public Pick pick(Asking asking) {
        return switch (policy.draw()) {
            case EACH_ANSWER -> side(asking, asking.state().draw((long) WHOLE), 0, "drawn for each answer");
            case EACH_ASKER -> {
                AskerHash hash = AskerHash.of(asking.asker());
                yield side(asking, hash.below(WHOLE), hash.scope(), "by the asker " + hash.network());
            }
        };
    }

    private Pick side(Asking asking, long number, int scope, String how) {
        boolean toCanary = number < policy.share();
        Picker taken = taken(asking, toCanary);
        boolean moved = taken != (toCanary ? canary : stable);
        String side = toCanary != moved ? "canary" : "stable";
        String why = side + " side, " + how + ", canary " + policy.share() / 100.0 + " %"
                + (moved ? ", because the other side has nothing healthy" : "");
        return taken.pick(asking).under(why, scope);
    }
}
