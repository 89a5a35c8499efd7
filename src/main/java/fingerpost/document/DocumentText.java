package fingerpost.document;

import fingerpost.document.form.TopologyForm;
import fingerpost.document.json.Asked;
import fingerpost.document.json.At;
import fingerpost.document.json.Json;
import fingerpost.document.json.JsonPrinting;
import fingerpost.document.json.JsonReading;
import fingerpost.document.json.Misread;
import fingerpost.document.json.Source;
import fingerpost.document.json.Unknown;
import fingerpost.document.json.Writing;
import fingerpost.topology.Topology;

/** The text of a document: JSON for people and for Git. The same document gives the same text. */
public final class DocumentText {
    /** The version of the format that this program reads and writes. */
    public static final int VERSION = 1;

    private static final String FORMAT = "fingerpost";
    private static final Json.Fields NONE = new Writing().flat();

    private DocumentText() {}

    /** The text, with a line feed at its end. */
    public static String write(Document document) {
        Json known = form(document.topology(), document.diagram());
        Json.Fields unknown = document.unknown().equals(Document.EMPTY.unknown())
                ? NONE
                : (Json.Fields) JsonReading.of(document.unknown());
        return JsonPrinting.of(Unknown.restore(known, unknown));
    }

    /** The document that the text says; refused with line, column and path where anything of it does not fit. */
    public static Document read(String text) throws DocumentProblem {
        try {
            return read(JsonReading.of(opened(text)));
        } catch (Misread misread) {
            throw new DocumentProblem(misread.sentence(), misread);
        }
    }

    private static String opened(String text) throws DocumentProblem {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (plain.isBlank()) {
            throw new DocumentProblem("It is empty; take an earlier copy, or begin a new design.");
        }
        if (plain.stripLeading().charAt(0) != '{') {
            throw new DocumentProblem(
                    "It is not a Fingerpost document, which is JSON and begins with a curly bracket; open another"
                            + " file.");
        }
        return plain;
    }

    private static Document read(Json json) throws DocumentProblem {
        Asked asked = new Asked();
        Source source = Source.of(json, asked);
        requireFormat(source);
        source.refuseNulls();
        Topology topology = TopologyForm.read(source);
        Diagram diagram = source.find("diagram")
                .map(each -> DiagramForm.read(each, topology))
                .orElse(Diagram.EMPTY);
        String unknown = Unknown.any(json, asked)
                ? JsonPrinting.line(Unknown.collect(json, asked, form(topology, diagram)))
                : Document.EMPTY.unknown();
        return new Document(topology, diagram, unknown);
    }

    private static void requireFormat(Source source) throws DocumentProblem {
        boolean ours = source.find("format")
                .map(Source::json)
                .filter(DocumentText::saysFormat)
                .isPresent();
        if (!ours) {
            throw new DocumentProblem("It is JSON but not a Fingerpost document: it does not begin with"
                    + " \"format\": \"" + FORMAT + "\"; open another file.");
        }
        Source version = source.field("version");
        long number = version.wholeLong();
        if (number > VERSION) {
            throw new DocumentProblem("It was written by a newer Fingerpost: it has version " + number
                    + " of the format, and this program knows version " + VERSION
                    + ". Nothing was changed; open it with the newer program.");
        }
        if (number < 1) {
            throw version.refused("There is no version " + number + " of the format; the first is 1.");
        }
    }

    private static boolean saysFormat(Json json) {
        return json instanceof Json.Text(String value, At _) && value.equals(FORMAT);
    }

    private static Json form(Topology topology, Diagram diagram) {
        Writing writing = new Writing().text("format", FORMAT).number("version", VERSION);
        TopologyForm.write(topology, writing);
        return writing.put("diagram", DiagramForm.write(diagram)).block();
    }
}
