package fingerpost.behaviour;

import fingerpost.dns.Rdata;
import java.util.List;

/** One choice by chance: r is drawn below the sum of the weights, the first cumulative weight above r wins. */
record WeightedAnswer(WeightedPickers choices, List<Rdata> records) implements Picker {
    @Override
    public long usableWeight(Asking asking) {
        return choices.usableWeight(asking);
    }

    @Override
    public Offer offer(Asking asking) {
        return choices.offer(asking);
    }

    @Override
    public Pick pick(Asking asking) {
        return choices.pick(asking, "weighted", asking.state()::draw);
    }
}
