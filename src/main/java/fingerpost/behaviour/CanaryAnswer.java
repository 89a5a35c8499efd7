package fingerpost.behaviour;

import fingerpost.dns.Rdata;
import fingerpost.topology.Canary;
import java.util.List;

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
    public Pick pick(Asking asking) {
        return switch (policy.draw()) {
            case EACH_ANSWER -> side(asking, asking.state().draw(WHOLE), 0, "drawn for each answer");
            case EACH_ASKER -> {
                AskerHash hash = AskerHash.of(asking.asker());
                yield side(asking, hash.below(WHOLE), hash.scope(), "by the asker " + hash.network());
            }
        };
    }

    private Pick side(Asking asking, long number, int scope, String how) {
        boolean toCanary = number < policy.share();
        Picker chosen = toCanary ? canary : stable;
        Picker other = toCanary ? stable : canary;
        boolean moved = !chosen.anyUsable(asking) && other.anyUsable(asking);
        Picker taken = moved ? other : chosen;
        String side = toCanary != moved ? "canary" : "stable";
        String why = side + " side, " + how + ", canary " + policy.share() / 100.0 + " %"
                + (moved ? ", because the other side has nothing healthy" : "");
        return taken.pick(asking).under(why, scope);
    }
}
