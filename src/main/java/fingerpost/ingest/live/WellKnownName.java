package fingerpost.ingest.live;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A name that sites often have.
 *
 * @param name relative to the apex
 * @param first the type that is asked first: whether the name exists at all
 * @param role {@code web}, {@code server} or {@code text}
 */
record WellKnownName(String name, RecordType first, String role) {
    private static final String SHIPPED = "/fingerpost/ingest/well-known-names.txt";
    static final List<WellKnownName> ALL = read();

    DomainName below(DomainName apex) {
        return DomainName.of(name, apex);
    }

    private static List<WellKnownName> read() {
        try (InputStream in = Objects.requireNonNull(WellKnownName.class.getResourceAsStream(SHIPPED));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+", 3))
                    .map(words -> new WellKnownName(words[0], RecordType.of(words[1]), words[2]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
