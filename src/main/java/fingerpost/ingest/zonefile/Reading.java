package fingerpost.ingest.zonefile;

import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Goes through a zone file once: what counts as origin, owner and TTL on the way, and each record into its columns. */
final class Reading {
    private static final int MOST_SECONDS = Integer.MAX_VALUE;
    private static final long USUAL_TTL = 3600;
    private static final long UNKNOWN = -1;

    private final ReadingOptions options;
    private final List<ZoneSource> sources = new ArrayList<>();
    private final Faults faults = new Faults(sources);
    private final List<AliasLine> aliases = new ArrayList<>();
    private final byte[] scratch = new byte[NameOctets.MOST + 2];
    private final Directives directives;
    private final Columns columns;
    private final NameTable names;
    private byte[] origin;
    private int owner = -1;
    private boolean originChanged;
    private long defaultTtl = UNKNOWN;
    private long lastTtl = UNKNOWN;
    private long firstTtl = UNKNOWN;
    private boolean stopped;

    private Reading(byte[] text, ReadingOptions options) {
        this.options = options;
        int lines = Math.min(ZoneSource.lines(text), options.mostRecords());
        columns = new Columns(lines, text.length / 2);
        names = new NameTable(lines);
        origin = options.origin().map(NameOctets::of).orElse(new byte[0]);
        directives = new Directives(this, new IncludedFiles(options, sources));
        sources.add(new ZoneSource("", text));
    }

    static ZoneFile of(byte[] text, ReadingOptions options) {
        Reading reading = new Reading(text, options);
        reading.lines(0, reading.begin(text));
        return new ZoneFile(
                options,
                reading.sources,
                reading.columns.trimmed(),
                reading.names.trimmed(),
                reading.aliases,
                reading.firstTtl == UNKNOWN ? Optional.empty() : Optional.of(Ttl.of(reading.firstTtl)),
                reading.faults);
    }

    private int begin(byte[] text) {
        boolean mark = text.length > 2 && text[0] == (byte) 0xef && text[1] == (byte) 0xbb && text[2] == (byte) 0xbf;
        if (mark) {
            note(FaultCode.BYTE_ORDER_MARK, 0, 0, "The file begins with a byte order mark, which no server takes.");
        }
        for (byte c : text) {
            if (c == 0) {
                note(FaultCode.NOT_TEXT, 0, 0, "The file holds octets of value 0, so it is no text in ASCII or UTF-8.");
                break;
            }
        }
        return mark ? 3 : 0;
    }

    private void lines(int source, int from) {
        byte[] text = sources.get(source).text();
        Tokens token = new Tokens(text, from, text.length);
        while (token.hasMore() && !stopped) {
            int place = token.at();
            int before = columns.data().length();
            int records = columns.size();
            try {
                entry(token, source, place);
                token.endLine();
            } catch (Refused refused) {
                if (columns.size() == records) {
                    columns.data().cut(before);
                }
                stopped = refused.code() == FaultCode.TOO_MUCH;
                faults.add(source, stopped ? refused : token.recover(refused));
            }
        }
    }

    private void entry(Tokens token, int source, int place) {
        byte first = token.here();
        if (first == '\n' || !token.next()) {
            return;
        }
        if (first == '$') {
            directives.run(token, source);
        } else {
            record(token, source, place, Letter.kind(first) == Letter.BLANK);
        }
    }

    /** Reads one record, the token at its first word. */
    void record(Tokens token, int source, int place, boolean inherits) {
        if (columns.size() >= options.mostRecords()) {
            throw new Refused(
                    FaultCode.TOO_MUCH, place, "Here stands more than " + options.mostRecords() + " records.");
        }
        if (inherits) {
            inherit(token, source);
        } else {
            owner(token, source);
        }
        long ttl = UNKNOWN;
        boolean classed = false;
        int type = 0;
        while (type == 0) {
            if (Period.isMeant(token)) {
                if (ttl != UNKNOWN) {
                    throw new Refused(FaultCode.BAD_TTL, token.start(), "A second TTL stands here.");
                }
                ttl = ttl(token, source);
            } else if (!classed && isInternet(token)) {
                classed = true;
            } else {
                type = type(token, ttl, source, place);
                break;
            }
            next(token);
        }
        new DataReading(token, columns.data()).read(type, origin);
        columns.add(owner, type, (int) effective(ttl, type, source, place), source, place);
    }

    private void inherit(Tokens token, int source) {
        if (owner < 0) {
            throw new Refused(
                    FaultCode.NO_OWNER, token.start(), "The line begins with a blank, so it has no owner name.");
        }
        if (originChanged) {
            note(FaultCode.OWNER_AFTER_ORIGIN, source, token.start(), "The line behind $ORIGIN has no owner name.");
            originChanged = false;
        }
    }

    private void owner(Tokens token, int source) {
        if (token.quoted()) {
            note(FaultCode.QUOTED_NAME, source, token.start(), "The owner name stands in quotation marks.");
        }
        int length = NameOctets.read(token, scratch, 0, origin);
        owner = names.intern(scratch, 0, length);
        originChanged = false;
        next(token);
    }

    private static void next(Tokens token) {
        int before = token.start();
        if (!token.next()) {
            throw new Refused(FaultCode.NO_TYPE, before, "The record ends before its type.");
        }
    }

    private static boolean isInternet(Tokens token) {
        byte[] text = token.text();
        int at = token.start();
        if (token.length() == 2) {
            return Letter.lower(text[at]) == 'i' && Letter.lower(text[at + 1]) == 'n' && !token.quoted();
        }
        return token.length() == 6 && token.said().equalsIgnoreCase("CLASS1") && !token.quoted();
    }

    private int type(Tokens token, long ttl, int source, int place) {
        int code = token.quoted() ? 0 : TypeWords.code(token);
        if (code > 0 && !new RecordType(code).isMeta()) {
            return code;
        }
        String word = token.said().toUpperCase(Locale.ROOT);
        if (code > 0) {
            throw new Refused(FaultCode.UNKNOWN_TYPE, token.start(), word + " stands in messages; no zone has it.");
        }
        if (word.equals("IN") || word.matches("CH|HS|CS|CHAOS|HESIOD|ANY|NONE|CLASS[0-9]{1,5}")) {
            throw new Refused(
                    FaultCode.WRONG_CLASS,
                    token.start(),
                    word.equals("IN") ? "The class stands twice." : "The record is of the class " + word + ".");
        }
        if (TypeWords.isAlias(token)) {
            alias(token, word, ttl, source, place);
        }
        throw new Refused(FaultCode.UNKNOWN_TYPE, token.start(), NameOctets.quoted(token) + " is not a record type.");
    }

    private void alias(Tokens token, String word, long ttl, int source, int place) {
        int at = token.start();
        if (!word.equals("LUA") && token.next()) {
            byte[] target = name(token);
            if (!token.next()) {
                long kept = ttl != UNKNOWN ? ttl : defaultTtl != UNKNOWN ? defaultTtl : USUAL_TTL;
                aliases.add(new AliasLine(owner, (int) kept, NameOctets.name(target, 0), source, place));
            }
        }
        throw new Refused(
                FaultCode.ALIAS_TYPE, at, "The type " + word + " is a provider's own; BIND, NSD and Knot refuse it.");
    }

    private long effective(long said, int type, int source, int place) {
        if (said != UNKNOWN) {
            lastTtl = said;
            return said;
        }
        if (defaultTtl != UNKNOWN) {
            return defaultTtl;
        }
        if (lastTtl != UNKNOWN) {
            once(FaultCode.OLD_TTL, source, place, "The record has no TTL and takes that of the record before.");
            return lastTtl;
        }
        if (type == RecordType.SOA.code()) {
            once(FaultCode.OLD_TTL, source, place, "The SOA has no TTL and takes its own last field.");
            OctetArena data = columns.data();
            long minimum = 0;
            for (int i = data.length() - 4; i < data.length(); i++) {
                minimum = (minimum << 8) | data.at(i);
            }
            defaultTtl = Math.min(minimum, MOST_SECONDS);
            return defaultTtl;
        }
        once(FaultCode.NO_TTL, source, place, "No TTL is said before this record; it takes 3600 s.");
        return USUAL_TTL;
    }

    /** The TTL that the token says; too large a one counts as 0. */
    long ttl(Tokens token, int source) {
        long seconds = Period.seconds(token);
        if (seconds < 0) {
            throw new Refused(FaultCode.BAD_TTL, token.start(), NameOctets.quoted(token) + " is not a TTL.");
        }
        if (seconds > MOST_SECONDS) {
            note(FaultCode.TTL_TOO_LARGE, source, token.start(), "The TTL " + seconds + " does not fit 31 bits.");
            return 0;
        }
        return seconds;
    }

    /** The name that the token says, on its own. */
    byte[] name(Tokens token) {
        byte[] octets = new byte[NameOctets.MOST + 2];
        int length = NameOctets.read(token, octets, 0, origin);
        return Arrays.copyOf(octets, length);
    }

    byte[] origin() {
        return origin;
    }

    void origin(byte[] name) {
        origin = name;
        originChanged = true;
    }

    void defaultTtl(long seconds) {
        firstTtl = firstTtl == UNKNOWN ? seconds : firstTtl;
        defaultTtl = seconds;
    }

    /** Reads another text; origin and owner are afterwards what they were. */
    void include(int source, byte[] nextOrigin) {
        byte[] originBefore = origin;
        int ownerBefore = owner;
        origin = nextOrigin;
        lines(source, 0);
        origin = originBefore;
        owner = ownerBefore;
    }

    int recordsLeft() {
        return options.mostRecords() - columns.size();
    }

    void note(FaultCode code, int source, int at, String message) {
        faults.add(code, source, at, message);
    }

    private void once(FaultCode code, int source, int at, String message) {
        if (!faults.has(code)) {
            note(code, source, at, message);
        }
    }
}
