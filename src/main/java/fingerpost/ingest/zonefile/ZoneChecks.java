package fingerpost.ingest.zonefile;

import fingerpost.dns.RecordType;
import java.util.Set;

/** What is wrong with a zone though each of its lines can be read: what servers refuse or change when they load it. */
final class ZoneChecks {
    /** What may stand beside a CNAME: SIG, KEY, NXT and their successors (RFC 4035 section 2.5). */
    private static final Set<Integer> BESIDE_CNAME = Set.of(24, 25, 30, 46, 47);

    private final Columns columns;
    private final NameTable names;
    private final ZoneNames zone;
    private final Faults faults;

    private ZoneChecks(Columns columns, NameTable names, byte[] apex, Faults faults) {
        this.columns = columns;
        this.names = names;
        this.faults = faults;
        this.zone = new ZoneNames(columns, names, apex);
    }

    static void check(Columns columns, NameTable names, byte[] apex, Faults faults) {
        new ZoneChecks(columns, names, apex, faults).run();
    }

    private void run() {
        boolean dnames = zone.anywhere(ZoneNames.DNAME);
        for (int name = 0; name < names.size(); name++) {
            int record = zone.first(name);
            if (record < 0) {
                continue;
            }
            if (!zone.isInside(name)) {
                add(
                        FaultCode.OUT_OF_ZONE,
                        record,
                        "The name lies outside the zone; BIND and Knot leave its records out.");
                continue;
            }
            if (dnames && zone.hasAbove(name, ZoneNames.DNAME)) {
                add(FaultCode.BELOW_DNAME, record, "The name lies below a DNAME.");
            }
            if (zone.next(record) >= 0) {
                several(name);
            }
        }
        apex();
        servers();
    }

    /** A name with several records. */
    private void several(int name) {
        Integer[] records = zone.sorted(name);
        int cname = -1;
        int other = -1;
        for (int i = 0; i < records.length; i++) {
            int record = records[i];
            if (zone.isType(record, RecordType.CNAME)) {
                cname = record;
            } else if (!BESIDE_CNAME.contains(columns.type(record))) {
                other = record;
            }
            if (i > 0 && columns.type(records[i - 1]) == columns.type(record)) {
                pair(records[i - 1], record);
            }
        }
        if (cname >= 0 && other >= 0) {
            add(FaultCode.CNAME_WITH_OTHER_DATA, Math.max(cname, other), "The name has a CNAME and other records.");
        }
    }

    private void pair(int before, int record) {
        int later = Math.max(before, record);
        RecordType type = new RecordType(columns.type(record));
        if (zone.isSameData(before, record)) {
            add(FaultCode.DUPLICATE, later, "The same " + type + " record stands on an earlier line.");
        } else if (type.equals(RecordType.CNAME)) {
            add(FaultCode.SECOND_CNAME, later, "The name has more than one CNAME.");
        } else if (type.equals(RecordType.DNAME)) {
            add(FaultCode.SECOND_DNAME, later, "The name has more than one DNAME.");
        } else if (type.equals(RecordType.SOA)) {
            add(FaultCode.SECOND_SOA, later, "The zone has more than one SOA.");
        }
        if (columns.ttl(before) != columns.ttl(record)) {
            add(
                    FaultCode.DIFFERENT_TTL,
                    later,
                    "The " + type + " records of this name have different TTLs; servers take one for all.");
        }
    }

    private void apex() {
        int apex = zone.apex();
        boolean soa = false;
        boolean ns = false;
        for (int i = apex < 0 ? -1 : zone.first(apex); i >= 0; i = zone.next(i)) {
            soa |= zone.isType(i, RecordType.SOA);
            ns |= zone.isType(i, RecordType.NS);
        }
        if (!soa) {
            faults.add(FaultCode.NO_SOA, "The zone has no SOA record at its apex.");
        }
        if (!ns) {
            faults.add(FaultCode.NO_NS, "The zone has no NS record at its apex.");
        }
        for (int i = 0; i < columns.size(); i++) {
            if (zone.isType(i, RecordType.SOA) && columns.owner(i) != apex && zone.isInside(columns.owner(i))) {
                add(FaultCode.SOA_NOT_AT_APEX, i, "An SOA record stands below the apex.");
            }
        }
    }

    private void servers() {
        for (int i = 0; i < columns.size(); i++) {
            if (zone.isType(i, RecordType.NS) && zone.isInside(columns.owner(i))) {
                byte[] data = columns.data().array();
                int from = columns.dataStart(i);
                int length = columns.dataEnd(i) - from;
                if (zone.isInside(data, from, length) && !zone.isAddressed(data, from, length)) {
                    add(
                            columns.owner(i) == zone.apex() ? FaultCode.SERVER_WITHOUT_ADDRESS : FaultCode.NO_GLUE,
                            i,
                            "The name server " + NameOctets.name(data, from).unicode()
                                    + " has no address in this zone.");
                }
            }
        }
    }

    private void add(FaultCode code, int record, String message) {
        faults.add(code, columns.source(record), columns.place(record), message);
    }
}
