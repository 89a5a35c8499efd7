package fingerpost.behaviour;

import fingerpost.dns.Rdata;
import java.util.List;

/** All records in the order given. */
record FixedAnswer(List<Rdata> records) implements Picker {
    @Override
    public Pick pick(Asking asking) {
        return Pick.of(asking.usable(records), records.size() == 1 ? "the only record" : "all, in the order given");
    }
}
