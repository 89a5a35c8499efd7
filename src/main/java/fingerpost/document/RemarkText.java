package fingerpost.document;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.Ttl;
import fingerpost.document.form.LineForm;
import fingerpost.document.form.RecordForm;
import fingerpost.document.json.Asked;
import fingerpost.document.json.Json;
import fingerpost.document.json.JsonPrinting;
import fingerpost.document.json.JsonReading;
import fingerpost.document.json.Misread;
import fingerpost.document.json.Source;
import fingerpost.document.json.Unknown;
import fingerpost.document.json.Writing;
import fingerpost.topology.Line;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One line of ASCII that says in the words of a document what a plain zone file cannot: an entry with its answer policy, or a
 * line that policies name. It stands there as a comment, and whoever imports the file gets the policy back.
 */
public final class RemarkText {
    private static final String ENTRY = "entry";
    private static final String WRITTEN = "written";

    private static final Ttl HOUR = new Ttl(3600);

    private RemarkText() {}

    /**
     * {@code {"written": ["192.0.2.1"], "entry": {"owner": "www", ...}}}.
     *
     * @param written the records that the zone file has for that entry; by them it is seen later whether the file still says
     *     what the remark was made for
     */
    public static String of(ZoneEntry entry, DomainName apex, List<Rdata> written) {
        return ascii(new Writing()
                .texts(WRITTEN, written.stream().map(Rdata::text).toList())
                .put(ENTRY, RecordForm.write(entry, apex))
                .flat());
    }

    /** The line as a document has it. */
    public static String of(Line line) {
        return ascii(LineForm.write(line));
    }

    /** The entry of a remark; {@link IllegalArgumentException} with a sentence where it says none. */
    public static ZoneEntry entry(String text, DomainName apex) {
        return read(text, source -> {
            source.list(WRITTEN, Source::text);
            return RecordForm.read(source.field(ENTRY), apex, HOUR);
        });
    }

    /** The records that the file had when the remark was written, each as its data in a zone file. */
    public static List<String> written(String text) {
        return opened(() -> Source.of(JsonReading.of(text), new Asked()).list(WRITTEN, Source::text));
    }

    /** The line of a remark; {@link IllegalArgumentException} with a sentence where it says none. */
    public static Line line(String text) {
        return read(text, LineForm::read);
    }

    private static <T> T read(String text, Function<Source, T> form) {
        return opened(() -> {
            Json json = JsonReading.of(text);
            Asked asked = new Asked();
            Source source = Source.of(json, asked);
            source.refuseNulls();
            T value = form.apply(source);
            if (Unknown.any(json, asked)) {
                throw source.refused("It has a field that nobody here knows; a newer Fingerpost may have written it.");
            }
            return value;
        });
    }

    private static <T> T opened(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Misread misread) {
            throw new IllegalArgumentException(misread.sentence(), misread);
        }
    }

    /** Beyond ASCII a character of JSON can only stand in a string, where it can be escaped. */
    private static String ascii(Json json) {
        StringBuilder line = new StringBuilder();
        JsonPrinting.line(json).chars().forEach(c -> {
            if (c < ' ' || c > '~') {
                line.append(String.format("\\u%04x", c));
            } else {
                line.append((char) c);
            }
        });
        return line.toString();
    }
}
