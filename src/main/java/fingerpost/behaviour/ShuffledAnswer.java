package fingerpost.behaviour;

import fingerpost.dns.Rdata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All records in an order of which every one is equally likely, as gdnsd and PowerDNS give them. */
record ShuffledAnswer(List<Rdata> records) implements Picker {
    @Override
    public Offer offer(Asking asking) {
        return Offer.of(new Possible.Shuffled(asking.usable(records)));
    }

    @Override
    public Pick pick(Asking asking) {
        List<Rdata> shuffled = new ArrayList<>(asking.usable(records));
        for (int last = shuffled.size() - 1; last > 0; last--) {
            Collections.swap(shuffled, last, asking.state().draw(last + 1));
        }
        return Pick.of(shuffled, "shuffled: a random order of " + shuffled.size() + " records");
    }
}
