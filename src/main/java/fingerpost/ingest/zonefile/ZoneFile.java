package fingerpost.ingest.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.wire.Octets;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A zone file as it was read: every record that could be, in the order of the file, and every fault. The text is kept to the
 * byte, so that an edit changes nothing but what it is about. Records are held in columns; a million of them take no more room
 * than three times their text.
 */
public final class ZoneFile {
    private static final long MOST_OCTETS = 1L << 30;

    private final ReadingOptions options;
    private final List<ZoneSource> sources;
    private final Columns columns;
    private final NameTable names;
    private final List<AliasLine> aliases;
    private final Optional<DomainName> apex;
    private final Optional<Ttl> usualTtl;
    private final List<ZoneFault> faults;

    ZoneFile(
            ReadingOptions options,
            List<ZoneSource> sources,
            Columns columns,
            NameTable names,
            List<AliasLine> aliases,
            Optional<Ttl> usualTtl,
            Faults faults) {
        this.options = options;
        this.sources = List.copyOf(sources);
        this.columns = columns;
        this.names = names;
        this.aliases = List.copyOf(aliases);
        this.usualTtl = usualTtl;
        this.apex = options.origin().or(this::ownerOfSoa);
        apex.ifPresentOrElse(
                name -> ZoneChecks.check(columns, names, NameOctets.of(name), faults),
                () -> faults.add(FaultCode.NO_SOA, "The zone has no SOA record, and nobody says its name."));
        this.faults = List.copyOf(faults.list());
    }

    /** Reads the octets of a zone file. Whatever they are, there is a result, if only of faults. */
    public static ZoneFile read(byte[] text, ReadingOptions options) {
        return Reading.of(text.clone(), options);
    }

    /**
     * Reads the zone file of the options.
     *
     * @throws IOException where it cannot be read, or has more than 1 GB
     */
    public static ZoneFile read(Path file, ReadingOptions options) throws IOException {
        long size = Files.size(file);
        if (size > MOST_OCTETS) {
            throw new IOException("it has " + size + " octets, and 1073741824 are read at most");
        }
        return Reading.of(Files.readAllBytes(file), options.withFile(file));
    }

    /** How many records it has. */
    public int size() {
        return columns.size();
    }

    /** The record of that number, from 0. */
    public ZoneRecord record(int index) {
        int owner = columns.owner(index);
        return new ZoneRecord(
                NameOctets.name(names.octets(), names.start(owner)),
                new RecordType(columns.type(index)),
                new Ttl(columns.ttl(index)),
                Octets.of(
                        Arrays.copyOfRange(columns.data().array(), columns.dataStart(index), columns.dataEnd(index))));
    }

    /** The line on which the record begins, from 1; in the included file where it stands in one. */
    public int line(int index) {
        return sources.get(columns.source(index)).line(columns.place(index));
    }

    /** The line on which that ALIAS begins, from 1. */
    int line(AliasLine alias) {
        return sources.get(alias.source()).line(alias.place());
    }

    /** The included file in which the record stands; empty for the zone file itself. */
    String sourceName(int index) {
        return sources.get(columns.source(index)).name();
    }

    /** What the first {@code $TTL} says, if there is one. */
    public Optional<Ttl> usualTtl() {
        return usualTtl;
    }

    /**
     * The words of that record in its text, to be edited.
     *
     * @throws IllegalArgumentException for a record that {@code $GENERATE} makes
     */
    public RecordWords words(int index) {
        return RecordWords.of(sources.get(columns.source(index)).text(), columns.place(index));
    }

    /**
     * The remarks that belong to a record: whole lines right above it and the one behind it on its line, each without its
     * semicolon and the blanks around.
     */
    public List<String> remarks(int index) {
        return Remarks.of(sources.get(columns.source(index)).text(), columns.place(index));
    }

    /** The name of the zone, as the caller or its SOA says it. */
    public Optional<DomainName> apex() {
        return apex;
    }

    /** What is wrong and what is good to know, in the order of the file, then what the zone as a whole lacks. */
    public List<ZoneFault> faults() {
        return faults;
    }

    /**
     * Writes the records of the zone in one fixed form, whatever the file looks like: one to a line, names absolute and in
     * canonical order (RFC 4034 section 6.1), the SOA first, duplicates once. Nothing is written where no apex is known.
     */
    public void writeCanonical(OutputStream to) throws IOException {
        if (apex.isPresent()) {
            CanonicalText.write(this, NameOctets.of(apex.get()), to);
        }
    }

    /** The text of the zone file, to the byte. */
    public byte[] text() {
        return sources.getFirst().text().clone();
    }

    /** The same octets, not to be changed. */
    byte[] source() {
        return sources.getFirst().text();
    }

    ReadingOptions options() {
        return options;
    }

    Columns columns() {
        return columns;
    }

    NameTable names() {
        return names;
    }

    List<AliasLine> aliases() {
        return aliases;
    }

    private Optional<DomainName> ownerOfSoa() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.type(i) == RecordType.SOA.code()) {
                return Optional.of(NameOctets.name(names.octets(), names.start(columns.owner(i))));
            }
        }
        return Optional.empty();
    }
}
