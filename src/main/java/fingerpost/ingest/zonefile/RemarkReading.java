package fingerpost.ingest.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.topology.Line;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How the remarks of an exported zone file are read: the text behind {@code ; fingerpost:} and {@code ; fingerpost line:}.
 * Each throws {@link IllegalArgumentException} with a sentence for a text that says nothing.
 *
 * @param entry the entry that a text says, in the zone of that apex
 * @param written the data of the records that stood in the file when the remark was written
 * @param line the line that a text says
 */
public record RemarkReading(
        BiFunction<String, DomainName, ZoneEntry> entry,
        Function<String, List<String>> written,
        Function<String, Line> line) {}
