package fingerpost.behaviour;

import fingerpost.dns.Rdata;
import java.util.List;

/** An answer policy, made ready to be asked. */
interface Picker {
    /** All records that it may ever give. */
    List<Rdata> records();

    /** What this asker gets now. */
    Pick pick(Asking asking);

    /** What this asker may get, whatever the dice say. */
    Offer offer(Asking asking);

    /** How much of it may be given now: so many records, or the weight of so many choices. */
    default long usableWeight(Asking asking) {
        return asking.usable(records()).size();
    }

    default boolean anyUsable(Asking asking) {
        return asking.anyUsable(records());
    }
}
