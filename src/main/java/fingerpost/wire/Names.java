package fingerpost.wire;

import fingerpost.dns.DomainName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xbill.DNS.Name;

/** Domain names between our words and dnsjava's. */
public final class Names {
    private Names() {}

    static Name toWire(DomainName name) {
        return ofLabels(name.labels());
    }

    /** Letters as they stand in the labels, so that mixed case is kept. */
    static Name ofLabels(List<String> labels) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (String label : labels) {
            octets.write(label.length());
            octets.writeBytes(label.getBytes(StandardCharsets.ISO_8859_1));
        }
        octets.write(0);
        try {
            return new Name(octets.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static DomainName fromWire(Name name) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < name.labels() - 1; i++) {
            byte[] label = name.getLabel(i);
            labels.add(new String(label, 1, label.length - 1, StandardCharsets.ISO_8859_1));
        }
        return DomainName.ofLabels(labels);
    }
}
