package fingerpost.ui.diagnose;

import fingerpost.ui.speech.Speech;
import fingerpost.wire.Server;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was asked before the program was last started; what came of it is gone.
 *
 * @param extent of a report
 * @param servers of a question to several resolvers
 */
record Remembered(Way way, Inquiry inquiry, Extent extent, List<Server> servers, ZonedDateTime when)
        implements Past<Remembered> {
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);
    private static final int FIELDS = 10;

    Remembered {
        servers = List.copyOf(servers);
    }

    static Remembered of(Past<?> past) {
        return switch (past) {
            case Told told -> new Remembered(Way.TRACE, told.inquiry(), Extent.NAME_SERVERS, List.of(), told.when());
            case Reported reported ->
                new Remembered(Way.REPORT, reported.inquiry(), reported.extent(), List.of(), reported.when());
            case SideBySide asked ->
                new Remembered(Way.RESOLVERS, asked.inquiry(), Extent.NAME_SERVERS, asked.servers(), asked.when());
            case Remembered already -> already;
        };
    }

    /** As one line of text. */
    String line() {
        String kind = inquiry.start().kind().name();
        String where = switch (inquiry.start()) {
            case Start.Internet _ -> "";
            case Start.OtherRoot root -> root.where();
            case Start.Resolver resolver -> ServerText.told(resolver.server());
        };
        String port = inquiry.start() instanceof Start.OtherRoot root ? Integer.toString(root.port()) : "";
        return String.join(
                "\t",
                way.name(),
                inquiry.question().name().toString(),
                inquiry.question().type().toString(),
                kind,
                where.replace('\t', ' '),
                port,
                Boolean.toString(extent.web()),
                Boolean.toString(extent.design()),
                told(servers),
                when.toOffsetDateTime().toString());
    }

    /** What that line says; empty where it is none of ours. */
    static Optional<Remembered> read(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            return Optional.empty();
        }
        try {
            Start start = Start.of(Start.Kind.valueOf(fields[3]), fields[4], fields[5]);
            List<Server> servers = fields[8].isEmpty() ? List.of() : ServerText.list(fields[8]);
            return Optional.of(new Remembered(
                    Way.valueOf(fields[0]),
                    Inquiry.of(fields[1], fields[2], start),
                    new Extent(Boolean.parseBoolean(fields[6]), Boolean.parseBoolean(fields[7])),
                    servers,
                    ZonedDateTime.parse(fields[9])));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether the same was asked, be it at another time. */
    boolean asks(Remembered other) {
        return way == other.way
                && inquiry.equals(other.inquiry)
                && extent.equals(other.extent)
                && servers.equals(other.servers);
    }

    private static String told(List<Server> servers) {
        return servers.stream().map(ServerText::told).collect(Collectors.joining(","));
    }

    @Override
    public Headline headline() {
        return new Headline(
                Mark.Tone.QUIET,
                Speech.of(
                        "{0} was asked on {1}, before the program was last started. F9 asks again.",
                        title(), SPOKEN.format(when)));
    }

    @Override
    public String title() {
        return way == Way.REPORT ? inquiry.question().name().unicode() : inquiry.title();
    }

    @Override
    public String cost() {
        return "";
    }

    @Override
    public boolean running() {
        return false;
    }

    @Override
    public Remembered stopped() {
        return this;
    }

    @Override
    public Remembered failed(String why) {
        return this;
    }
}
