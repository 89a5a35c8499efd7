package fingerpost.export.powerdns;

import fingerpost.dns.RecordType;
import fingerpost.export.Loss.Status;
import fingerpost.export.zonefile.Telling;
import fingerpost.topology.RecordSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Record sets that PowerDNS 4.7 would misread or refuse, and with them the zone: they are left out. */
public final class Unreadable {
    private static final RecordType ALIAS = new RecordType(65401);
    private static final RecordType LUA = new RecordType(65402);
    private static final Pattern KEY_WITHOUT_VALUE = Pattern.compile(" key[0-9]+( |$)");

    private Unreadable() {}

    public static Optional<Telling.OwnWords> by(RecordSet set) {
        if (set.type().equals(ALIAS) || set.type().equals(LUA)) {
            return Optional.of(without("The type " + set.type().code() + " is PowerDNS's own."));
        }
        boolean bare = (set.type().equals(RecordType.SVCB) || set.type().equals(RecordType.HTTPS))
                && set.policy().records().stream()
                        .anyMatch(each -> KEY_WITHOUT_VALUE.matcher(each.text()).find());
        return bare
                ? Optional.of(without("PowerDNS 4.7 refuses a service parameter of a number without a value."))
                : Optional.empty();
    }

    private static Telling.OwnWords without(String reason) {
        return new Telling.OwnWords(List.of(), Status.CANNOT, reason + " BIND and Knot have it.");
    }
}
