package fingerpost.wire.serve;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.wire.Names;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** An update out of its message; what is no update is refused with the reason (RFC 2136 sections 2.3 to 2.5). */
final class UpdateReading {
    private static final int IN = 1;

    private UpdateReading() {}

    static ZoneUpdate read(Message message, IpAddress asker, DomainName key) throws IOException {
        Record zone = message.getSection(Section.ZONE).getFirst();
        if (zone.getType() != Type.SOA || zone.getDClass() != IN) {
            throw new IOException("the zone section is no SOA of the class IN");
        }
        List<ZoneUpdate.Condition> conditions = new ArrayList<>();
        for (Record each : message.getSection(Section.PREREQ)) {
            conditions.add(condition(each));
        }
        List<ZoneUpdate.Change> changes = new ArrayList<>();
        for (Record each : message.getSection(Section.UPDATE)) {
            changes.add(change(each));
        }
        return new ZoneUpdate(asker, key, Names.fromWire(zone.getName()), conditions, changes);
    }

    private static ZoneUpdate.Condition condition(Record record) throws IOException {
        DomainName owner = Names.fromWire(record.getName());
        RecordType type = new RecordType(record.getType());
        boolean any = type.equals(RecordType.ANY);
        if (record.getTTL() != 0) {
            throw new IOException("a condition has a TTL");
        }
        return switch (record.getDClass()) {
            case DClass.ANY ->
                any ? new ZoneUpdate.Condition.NameInUse(owner) : new ZoneUpdate.Condition.SetExists(owner, type);
            case DClass.NONE ->
                any
                        ? new ZoneUpdate.Condition.NameNotInUse(owner)
                        : new ZoneUpdate.Condition.SetDoesNotExist(owner, type);
            case IN -> new ZoneUpdate.Condition.SetHolds(owner, rdata(record));
            default -> throw new IOException("a condition of the class " + record.getDClass());
        };
    }

    private static ZoneUpdate.Change change(Record record) throws IOException {
        DomainName owner = Names.fromWire(record.getName());
        RecordType type = new RecordType(record.getType());
        return switch (record.getDClass()) {
            case IN ->
                new ZoneUpdate.Change.Add(owner, Ttl.of(Math.min(record.getTTL(), Integer.MAX_VALUE)), rdata(record));
            case DClass.NONE -> new ZoneUpdate.Change.DeleteRecord(owner, rdata(record));
            case DClass.ANY ->
                type.equals(RecordType.ANY)
                        ? new ZoneUpdate.Change.DeleteName(owner)
                        : new ZoneUpdate.Change.DeleteSet(owner, type);
            default -> throw new IOException("a change of the class " + record.getDClass());
        };
    }

    private static Rdata rdata(Record record) throws IOException {
        byte[] octets = record.rdataToWireCanonical();
        RecordType type = new RecordType(record.getType());
        if (type.isMeta()) {
            throw new IOException("no zone holds a " + type);
        }
        try {
            return Rdata.parse(
                    type, "\\# " + octets.length + " " + HexFormat.of().formatHex(octets));
        } catch (IllegalArgumentException unreadable) {
            throw new IOException(unreadable.getMessage(), unreadable);
        }
    }
}
