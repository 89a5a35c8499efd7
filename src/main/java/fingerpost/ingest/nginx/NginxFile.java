package fingerpost.ingest.nginx;

import fingerpost.ingest.file.FileNote;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An nginx file, whole or a part that another includes, with every octet of it.
 *
 * @param name what it is called in notes; empty for the file that is imported
 * @param tail blanks and comments behind the last item
 * @param faults what nginx would refuse of its form; what stands around them is read all the same
 */
public record NginxFile(String name, List<Item> items, String tail, List<FileNote> faults) {
    public NginxFile {
        items = List.copyOf(items);
        faults = List.copyOf(faults);
    }

    /** Reads any octets by the rules of nginx's own reader ({@code ngx_conf_read_token}); never fails. */
    public static NginxFile of(String name, byte[] octets) {
        return new TreeReading(name, new String(octets, StandardCharsets.ISO_8859_1)).file();
    }

    /** The file as it was read, or as it was changed since. */
    public byte[] octets() {
        StringBuilder text = new StringBuilder();
        items.forEach(each -> each.print(text));
        return text.append(tail).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The file with every directive replaced by what {@code change} makes of it, the inner ones first. */
    public NginxFile map(UnaryOperator<Directive> change) {
        return new NginxFile(name, Directive.map(items, change), tail, faults);
    }
}
