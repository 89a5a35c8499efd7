package fingerpost.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xbill.DNS.Master;
import org.xbill.DNS.Record;

/** Records as the RFCs print them: lines of a zone file, owner, TTL, class and type on each. */
final class ZoneLines {
    private ZoneLines() {}

    static List<ResourceRecord> of(String text) {
        try (Master master = new Master(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)))) {
            List<ResourceRecord> records = new ArrayList<>();
            for (Record each = master.nextRecord(); each != null; each = master.nextRecord()) {
                records.add(RecordCodec.fromWire(each));
            }
            return records;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ResourceRecord one(String line) {
        return of(line).getFirst();
    }
}
