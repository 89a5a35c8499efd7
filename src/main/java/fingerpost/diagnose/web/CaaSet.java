package fingerpost.diagnose.web;

import fingerpost.dns.Caa;
import fingerpost.dns.DomainName;
import java.util.List;

/**
 * The CAA records that an authority obeys for a name, found by climbing (RFC 8659 section 3).
 *
 * @param owner where they stand
 * @param records none if there are none up to the root: any authority may issue
 */
public record CaaSet(DomainName owner, List<Caa> records) {
    public CaaSet {
        records = List.copyOf(records);
    }
}
