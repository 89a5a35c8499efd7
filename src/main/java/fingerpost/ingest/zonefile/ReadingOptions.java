package fingerpost.ingest.zonefile;

import fingerpost.dns.DomainName;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a zone file is read.
 *
 * @param origin of names without a final dot, and the apex of the zone; where it is empty, {@code $ORIGIN} and the SOA say it
 * @param file where the text stands, so that included files are found beside it; empty for a text that stands nowhere
 * @param includes whether files in the folder of that file may be included
 * @param mostRecords more are refused
 * @param remarks how remarks that an export wrote become policies; empty where they are comments like others
 */
public record ReadingOptions(
        Optional<DomainName> origin,
        Optional<Path> file,
        boolean includes,
        int mostRecords,
        Optional<RemarkReading> remarks) {
    /** A zone of more is none that anybody designs; large registries have more. */
    public static final int MOST_RECORDS = 5_000_000;

    public static final ReadingOptions USUAL =
            new ReadingOptions(Optional.empty(), Optional.empty(), false, MOST_RECORDS, Optional.empty());

    public ReadingOptions withOrigin(DomainName name) {
        return new ReadingOptions(Optional.of(name), file, includes, mostRecords, remarks);
    }

    public ReadingOptions withFile(Path path) {
        return new ReadingOptions(origin, Optional.of(path), includes, mostRecords, remarks);
    }

    public ReadingOptions withIncludes() {
        return new ReadingOptions(origin, file, true, mostRecords, remarks);
    }

    public ReadingOptions withMostRecords(int most) {
        return new ReadingOptions(origin, file, includes, most, remarks);
    }

    public ReadingOptions withRemarks(RemarkReading reading) {
        return new ReadingOptions(origin, file, includes, mostRecords, Optional.of(reading));
    }
}
