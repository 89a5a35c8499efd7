package fingerpost.dns;

import java.util.ArrayList;
import java.util.List;

/** The name at which the PTR records of an address stand (RFC 1035 section 3.5, RFC 3596 section 2.5). */
public final class ReverseName {
    private ReverseName() {}

    /** Below {@code in-addr.arpa} or {@code ip6.arpa}. */
    public static DomainName of(IpAddress address) {
        List<String> labels = new ArrayList<>(List.of(address.bits() == 32 ? "in-addr" : "ip6", "arpa"));
        for (int octet : address.octets()) {
            if (address.bits() == 32) {
                labels.addFirst(Integer.toString(octet));
            } else {
                labels.addFirst(Integer.toHexString(octet >> 4));
                labels.addFirst(Integer.toHexString(octet & 15));
            }
        }
        return DomainName.ofLabels(labels);
    }
}
