package fingerpost.wire;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.Cname;
import fingerpost.dns.Dname;
import fingerpost.dns.Ds;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Ipv6Address;
import fingerpost.dns.Mx;
import fingerpost.dns.Ns;
import fingerpost.dns.Ptr;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DNAMERecord;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.PTRRecord;
import org.xbill.DNS.Record;

/** Records between our words and dnsjava's. Whatever dnsjava throws ends here. */
final class RecordCodec {
    /** TTLs with the topmost bit set mean zero (RFC 2181 section 8). */
    private static final long MOST_SECONDS = Integer.MAX_VALUE;

    private RecordCodec() {}

    static ResourceRecord fromWire(Record read) {
        RecordType type = new RecordType(read.getType());
        Ttl ttl = read.getTTL() > MOST_SECONDS ? Ttl.ZERO : new Ttl((int) read.getTTL());
        Optional<Rdata> rdata = rdata(type, read);
        String text = rdata.filter(each -> RecordType.wellKnown().contains(type) || type.equals(RecordType.SOA))
                .map(Rdata::text)
                .orElseGet(() -> text(read));
        return new ResourceRecord(
                Names.fromWire(read.getName()),
                type,
                read.getDClass(),
                ttl,
                rdata,
                text,
                Octets.of(read.rdataToWireCanonical()));
    }

    /** The same record as dnsjava has it; of data that breaks the format of its type an unknown one. */
    static Record toWire(ResourceRecord record) {
        return Record.newRecord(
                Names.toWire(record.owner()),
                record.type().code(),
                record.recordClass(),
                record.ttl().seconds(),
                record.data().toArray());
    }

    static Octets octets(Rdata rdata) {
        if (rdata instanceof Ds ds) {
            return octets(ds);
        }
        try {
            return Octets.of(
                    Record.fromString(Name.root, rdata.type().code(), ResourceRecord.IN, 0, rdata.text(), Name.root)
                            .rdataToWireCanonical());
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(rdata.type() + " " + rdata.text() + " has no octets", unreadable);
        }
    }

    /** Of digests of any length, which dnsjava does not read. */
    private static Octets octets(Ds ds) {
        byte[] digest = HexFormat.of().parseHex(ds.digest());
        return Octets.of(ByteBuffer.allocate(4 + digest.length)
                .putShort((short) ds.keyTag())
                .put((byte) ds.algorithm())
                .put((byte) ds.digestType())
                .put(digest)
                .array());
    }

    private static Optional<Rdata> rdata(RecordType type, Record read) {
        if (read.getDClass() != ResourceRecord.IN || type.isMeta()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (read) {
                        case ARecord a ->
                            new A(new Ipv4Address(
                                    ByteBuffer.wrap(a.getAddress().getAddress()).getInt()));
                        case AAAARecord a -> {
                            ByteBuffer octets = ByteBuffer.wrap(sixteen(a));
                            yield new Aaaa(new Ipv6Address(octets.getLong(), octets.getLong()));
                        }
                        case NSRecord ns -> new Ns(Names.fromWire(ns.getTarget()));
                        case CNAMERecord cname -> new Cname(Names.fromWire(cname.getTarget()));
                        case DNAMERecord dname -> new Dname(Names.fromWire(dname.getTarget()));
                        case PTRRecord ptr -> new Ptr(Names.fromWire(ptr.getTarget()));
                        case MXRecord mx -> new Mx(mx.getPriority(), Names.fromWire(mx.getTarget()));
                        default -> generic(type, read);
                    });
        } catch (RuntimeException unrepresentable) {
            return Optional.empty();
        }
    }

    /** dnsjava makes an IPv4 address of a mapped one, of which only four octets are left. */
    private static byte[] sixteen(AAAARecord read) {
        return read.rdataToWireCanonical();
    }

    private static Rdata generic(RecordType type, Record read) {
        byte[] octets = read.rdataToWireCanonical();
        return Rdata.parse(type, "\\# " + octets.length + " " + HexFormat.of().formatHex(octets));
    }

    private static String text(Record read) {
        try {
            return read.rdataToString();
        } catch (RuntimeException unprintable) {
            byte[] octets = read.rdataToWireCanonical();
            return "\\# " + octets.length + " " + HexFormat.of().formatHex(octets);
        }
    }
}
