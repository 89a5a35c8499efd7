package fingerpost.behaviour;

import fingerpost.dns.Rdata;
import java.util.List;

/** All records in the order given. */
record FixedAnswer(List<Rdata> records) implements Picker {
    @Override
    public Offer offer(Asking asking) {
        return Offer.of(new Possible.Whole(asking.usable(records)));
    }

    @Override
    public Pick pick(Asking asking) {
        return Pick.of(asking.usable(records), records.size() == 1 ? "the only record" : "all, in the order given");
    }
}
