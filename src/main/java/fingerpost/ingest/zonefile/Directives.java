package fingerpost.ingest.zonefile;

import java.util.Locale;

/** Lines that begin with a dollar sign: {@code $ORIGIN}, {@code $TTL}, {@code $INCLUDE}, {@code $GENERATE}. */
final class Directives {
    private final Reading reading;
    private final IncludedFiles files;

    Directives(Reading reading, IncludedFiles files) {
        this.reading = reading;
        this.files = files;
    }

    /** Does what the token says; the entry ends behind it. */
    void run(Tokens token, int source) {
        int at = token.start();
        switch (token.said().toUpperCase(Locale.ROOT)) {
            case "$ORIGIN" -> {
                byte[] origin = name(token, at, "the origin");
                end(token);
                reading.origin(origin);
            }
            case "$TTL" -> {
                word(token, at, "the TTL");
                long ttl = reading.ttl(token, source);
                end(token);
                reading.defaultTtl(ttl);
            }
            case "$INCLUDE" -> include(token, at);
            case "$GENERATE" -> generate(token, source, at);
            default ->
                throw new Refused(
                        FaultCode.UNKNOWN_DIRECTIVE,
                        at,
                        NameOctets.quoted(token) + " is not a directive of zone files.");
        }
    }

    private void include(Tokens token, int at) {
        word(token, at, "the file");
        int included = files.open(token);
        try {
            byte[] origin = token.next() ? reading.name(token) : reading.origin();
            end(token);
            reading.include(included, origin);
        } finally {
            files.close();
        }
    }

    private void generate(Tokens token, int source, int at) {
        Generating generating = Generating.read(token);
        if (generating.count() > reading.recordsLeft()) {
            throw new Refused(
                    FaultCode.TOO_MUCH, at, "It makes " + generating.count() + " records, more than are read.");
        }
        for (long i = generating.start(); i <= generating.stop(); i += generating.step()) {
            byte[] line = generating.line(i);
            Tokens tokens = new Tokens(line, 0, line.length);
            try {
                tokens.next();
                reading.record(tokens, source, at, false);
            } catch (Refused refused) {
                throw new Refused(refused.code(), at, "For the number " + i + ": " + refused.message(), refused.cure());
            }
        }
        reading.note(FaultCode.GENERATED, source, at, "It stands for " + generating.count() + " records.");
    }

    private byte[] name(Tokens token, int at, String what) {
        word(token, at, what);
        return reading.name(token);
    }

    private static void word(Tokens token, int at, String what) {
        if (!token.next()) {
            throw new Refused(FaultCode.BAD_DIRECTIVE, at, "The directive ends before " + what + ".");
        }
    }

    private static void end(Tokens token) {
        if (token.next()) {
            throw new Refused(
                    FaultCode.BAD_DIRECTIVE,
                    token.start(),
                    NameOctets.quoted(token) + " stands behind the end of the directive.");
        }
    }
}
