package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import java.io.IOException;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;

/** Octets of the data of a record, from its presentation format, also of types that have no words of their own (LOC, CERT, APL). */
public final class PresentedData {
    private PresentedData() {}

    /**
     * The data as it travels, names whole and in lower case.
     *
     * @param text on one line, names relative to the origin
     * @throws IllegalArgumentException saying what cannot be read
     */
    public static byte[] octets(RecordType type, String text, DomainName origin) {
        if (type.isTyped()) {
            return RecordCodec.octets(Rdata.parse(type, text, origin)).toArray();
        }
        try {
            return Record.fromString(Name.root, type.code(), ResourceRecord.IN, 0, text, Names.toWire(origin))
                    .rdataToWireCanonical();
        } catch (IOException | RuntimeException unreadable) {
            throw new IllegalArgumentException(type + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
