package fingerpost.behaviour;

import fingerpost.dns.Rdata;
import java.util.ArrayList;
import java.util.List;

/**
 * What a policy gives to one asker.
 *
 * @param records in the order sent; none for no data
 * @param scope how many bits of the asker's network it holds for (RFC 7871 section 7.2.1); 0 for everybody
 * @param why what decided, outermost policy first, for a person to read
 */
record Pick(List<Rdata> records, int scope, List<String> why) {
    static final Pick NOTHING = new Pick(List.of(), 0, List.of());

    Pick {
        records = List.copyOf(records);
        why = List.copyOf(why);
    }

    static Pick of(List<Rdata> records, String why) {
        return new Pick(records, 0, List.of(why));
    }

    /** This pick, decided first by an outer policy that holds for that scope. */
    Pick under(String reason, int outerScope) {
        List<String> reasons = new ArrayList<>(List.of(reason));
        reasons.addAll(why);
        return new Pick(records, Math.max(scope, outerScope), reasons);
    }

    /** This pick with another outermost reason before the others. */
    Pick under(String reason) {
        return under(reason, 0);
    }
}
