package fingerpost.behaviour;

import fingerpost.dns.Rdata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * All records in cyclic order by a counter per RRset, as BIND's {@code rrset-order cyclic}: answer k begins at k mod n,
 * where n counts the records that may be given.
 */
record RotatedAnswer(List<Rdata> records, Place place) implements Picker {
    /** Which RRset the counter belongs to. */
    record Place(String text) {}

    @Override
    public Offer offer(Asking asking) {
        return Offer.of(new Possible.Turned(place.text(), asking.usable(records)));
    }

    @Override
    public Pick pick(Asking asking) {
        List<Rdata> turned = new ArrayList<>(asking.usable(records));
        if (turned.isEmpty()) {
            return Pick.NOTHING;
        }
        int start = asking.state().turn(place, turned.size());
        Collections.rotate(turned, -start);
        return Pick.of(turned, "rotated: this answer begins with record " + (start + 1) + " of " + turned.size());
    }
}
