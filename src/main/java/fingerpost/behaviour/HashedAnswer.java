package fingerpost.behaviour;

import fingerpost.dns.Rdata;
import java.util.List;

/** One choice by the asker's hash modulo the sum of the weights (PowerDNS pickwhashed); see {@link AskerHash}. */
record HashedAnswer(WeightedPickers choices, List<Rdata> records) implements Picker {
    @Override
    public long usableWeight(Asking asking) {
        return choices.usableWeight(asking);
    }

    @Override
    public Offer offer(Asking asking) {
        AskerHash hash = AskerHash.of(asking.asker());
        return choices.offer(asking, hash::below).under(hash.scope());
    }

    @Override
    public Pick pick(Asking asking) {
        AskerHash hash = AskerHash.of(asking.asker());
        return choices.pick(asking, "hashed by asker " + hash.network(), hash::below)
                .under("the same asker gets the same choice", hash.scope());
    }
}
