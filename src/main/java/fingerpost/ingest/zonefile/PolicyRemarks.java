package fingerpost.ingest.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The remarks of a zone file that an export wrote: lines that begin with {@code ; fingerpost}. */
final class PolicyRemarks {
    private static final String ENTRY = "; fingerpost: ";
    private static final String LINE = "; fingerpost line: ";
    private static final byte[] MARK = "; fingerpost".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 100_000;
    private static final int LONGEST = 1 << 20;

    private final RemarkReading reading;
    private final DomainName apex;
    private final List<ZoneFault> faults;
    private final List<PolicyRemark> entries = new ArrayList<>();
    private final Map<Id, Line> lines = new LinkedHashMap<>();

    private PolicyRemarks(RemarkReading reading, DomainName apex, List<ZoneFault> faults) {
        this.reading = reading;
        this.apex = apex;
        this.faults = faults;
    }

    /** Those of the text; what cannot be read is told to the faults. */
    static PolicyRemarks of(byte[] text, DomainName apex, RemarkReading reading, List<ZoneFault> faults) {
        PolicyRemarks remarks = new PolicyRemarks(reading, apex, faults);
        int number = 1;
        for (int begin = 0; begin < text.length && remarks.size() < MOST; number++) {
            int end = begin;
            while (end < text.length && text[end] != '\n') {
                end++;
            }
            if (isMarked(text, begin, end)) {
                remarks.read(new String(text, begin, end - begin, StandardCharsets.UTF_8).strip(), number);
            }
            begin = end + 1;
        }
        return remarks;
    }

    List<PolicyRemark> entries() {
        return List.copyOf(entries);
    }

    Map<Id, Line> lines() {
        return Map.copyOf(lines);
    }

    private int size() {
        return entries.size() + lines.size();
    }

    private static boolean isMarked(byte[] text, int begin, int end) {
        return end - begin > MARK.length
                && text[begin] == ';'
                && Arrays.equals(text, begin, begin + MARK.length, MARK, 0, MARK.length);
    }

    private void read(String line, int number) {
        try {
            if (line.length() > LONGEST) {
                throw new IllegalArgumentException("It is longer than " + LONGEST + " characters.");
            }
            if (line.startsWith(ENTRY)) {
                String text = line.substring(ENTRY.length());
                entries.add(new PolicyRemark(
                        reading.entry().apply(text, apex),
                        new TreeSet<>(reading.written().apply(text)),
                        number));
            } else if (line.startsWith(LINE)) {
                Line said = reading.line().apply(line.substring(LINE.length()));
                lines.putIfAbsent(said.id(), said);
            }
        } catch (IllegalArgumentException unread) {
            faults.add(new ZoneFault(
                    FaultCode.REMARK_UNREADABLE,
                    "",
                    number,
                    1,
                    "The remark says nothing that can be read: " + unread.getMessage(),
                    FaultCode.REMARK_UNREADABLE.cure()));
        }
    }
}
