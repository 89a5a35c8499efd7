package fingerpost.ingest.zonefile;

/**
 * Something wrong in a zone file, or good to know about it.
 *
 * @param file the included file, relative to the folder of the zone file; empty for the zone file itself
 * @param line from 1; 0 where the file as a whole is meant
 * @param column in octets, from 1; 0 where the file as a whole is meant
 * @param message what is wrong
 * @param cure what to do
 */
public record ZoneFault(FaultCode code, String file, int line, int column, String message, String cure) {
    /** {@code 12:7} or {@code hosts.inc:12:7}; empty where the file as a whole is meant. */
    public String place() {
        String within = line == 0 ? "" : line + ":" + column;
        return file.isEmpty() ? within : file + (within.isEmpty() ? "" : ":" + within);
    }

    public boolean isError() {
        return code.grade() == FaultCode.Grade.ERROR;
    }
}
