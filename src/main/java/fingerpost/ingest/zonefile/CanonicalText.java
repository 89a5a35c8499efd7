package fingerpost.ingest.zonefile;

import fingerpost.dns.RecordType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A zone in one fixed form: a record on a line, everything said in full, the SOA first, names in canonical order. */
final class CanonicalText {
    private static final int BUFFER = 1 << 20;
    private static final int LONGEST_LINE = 1 << 18;
    /** So many names are looked up together: memory brings them side by side, not one after the other. */
    private static final int BLOCK = 256;

    private final Columns columns;
    private final NameTable names;
    private final ZoneNames zone;
    private final OctetArena out = new OctetArena(BUFFER + LONGEST_LINE);
    private final DataText text = new DataText(out);
    private final byte[][] types = new byte[1 << 16][];
    private final int apexLength;
    private final byte[] apexText;
    private final int[] owner = new int[BLOCK];
    private final int[] first = new int[BLOCK];
    private final int[] data = new int[BLOCK];
    /** Nobody asks for it; it keeps the compiler from leaving the look-ups out. */
    @SuppressWarnings("UnusedVariable")
    private int touched;

    private CanonicalText(ZoneFile file, byte[] apex) {
        columns = file.columns();
        names = file.names();
        zone = new ZoneNames(columns, names, apex);
        apexLength = apex.length;
        if (apexLength > 1) {
            text.name(apex, 0);
        }
        apexText = Arrays.copyOf(out.array(), out.length());
        out.cut(0);
    }

    /** Writes the records inside the zone, duplicates once. */
    static void write(ZoneFile file, byte[] apex, OutputStream to) throws IOException {
        CanonicalText writing = new CanonicalText(file, apex);
        int[] order = CanonicalOrder.of(writing.zone, writing.names, apex.length);
        for (int i = 0; i < order.length; i += BLOCK) {
            int end = Math.min(order.length, i + BLOCK);
            writing.fetch(order, i, end);
            for (int j = i; j < end; j++) {
                writing.name(order[j], writing.first[j - i], to);
            }
        }
        writing.flush(to);
    }

    /** Touches what the names of a block need, each kind in a loop of its own. */
    private void fetch(int[] order, int from, int to) {
        for (int i = from; i < to; i++) {
            owner[i - from] = names.start(order[i]);
            first[i - from] = zone.first(order[i]);
        }
        for (int i = 0; i < to - from; i++) {
            data[i] = columns.dataStart(first[i]);
            touched += columns.ttl(first[i]) + columns.type(first[i]) + zone.next(first[i]);
        }
        byte[] nameOctets = names.octets();
        byte[] dataOctets = columns.data().array();
        for (int i = 0; i < to - from; i++) {
            touched += nameOctets[owner[i]] + dataOctets[Math.min(data[i], dataOctets.length - 1)];
        }
    }

    private void name(int name, int record, OutputStream to) throws IOException {
        if (zone.next(record) < 0) {
            line(name, record, to);
            return;
        }
        Integer[] records = zone.sorted(name);
        for (int each : records) {
            if (zone.isType(each, RecordType.SOA)) {
                line(name, each, to);
                break;
            }
        }
        for (int i = 0; i < records.length; i++) {
            boolean repeated = i > 0 && zone.isSameData(records[i - 1], records[i]);
            if (!repeated && !zone.isType(records[i], RecordType.SOA)) {
                line(name, records[i], to);
            }
        }
    }

    private void line(int name, int record, OutputStream to) throws IOException {
        int start = names.start(name);
        int end = start + names.length(name) - apexLength;
        text.labels(names.octets(), start, end);
        if (apexText.length > 0) {
            out.add(apexText, 0, apexText.length);
        } else if (start == end) {
            out.octet('.');
        }
        out.octet(' ');
        text.number(columns.ttl(record));
        byte[] type = type(columns.type(record));
        out.add(type, 0, type.length);
        text.write(columns.type(record), columns.data().array(), columns.dataStart(record), columns.dataEnd(record));
        out.octet('\n');
        if (out.length() > BUFFER) {
            flush(to);
        }
    }

    private byte[] type(int code) {
        byte[] word = types[code];
        if (word == null) {
            word = (" IN " + new RecordType(code) + " ").getBytes(StandardCharsets.US_ASCII);
            types[code] = word;
        }
        return word;
    }

    private void flush(OutputStream to) throws IOException {
        to.write(out.array(), 0, out.length());
        out.cut(0);
    }
}
