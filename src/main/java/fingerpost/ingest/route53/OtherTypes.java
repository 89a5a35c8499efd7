package fingerpost.ingest.route53;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.ingest.zonefile.ReadingOptions;
import fingerpost.ingest.zonefile.ZoneFault;
import fingerpost.ingest.zonefile.ZoneFile;
import fingerpost.ingest.zonefile.ZoneRecord;
import java.nio.charset.StandardCharsets;

/** Data of types that a design holds as octets (NAPTR, SSHFP, SPF), read as a zone file has them. */
final class OtherTypes {
    private OtherTypes() {}

    /** Throws {@link IllegalArgumentException} with the reason where it is no data of that type. */
    static Rdata parse(RecordType type, String text) {
        if (text.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException(type + ": a value stands on one line.");
        }
        ZoneFile file = ZoneFile.read(
                ("example.com. 0 IN " + type + " " + text).getBytes(StandardCharsets.UTF_8),
                ReadingOptions.USUAL.withOrigin(DomainName.ROOT));
        if (file.size() != 1) {
            throw new IllegalArgumentException(file.faults().stream()
                    .filter(ZoneFault::isError)
                    .findFirst()
                    .map(ZoneFault::message)
                    .orElse(type + ": this is no value of the type."));
        }
        ZoneRecord read = file.record(0);
        return Rdata.parse(
                read.type(), "\\# " + read.data().length() + (read.data().length() == 0 ? "" : " " + read.data()));
    }
}
