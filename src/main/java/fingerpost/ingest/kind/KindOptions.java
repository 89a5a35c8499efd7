package fingerpost.ingest.kind;

import fingerpost.dns.IpAddress;
import fingerpost.ingest.zonefile.ReadingOptions;
import java.util.List;

/**
 * What a person knows of a file that does not stand in it.
 *
 * @param zone how a zone file is read
 * @param addresses of the machine of an nginx, for listens that name none
 */
public record KindOptions(ReadingOptions zone, List<IpAddress> addresses) {
    public KindOptions {
        addresses = List.copyOf(addresses);
    }
}
