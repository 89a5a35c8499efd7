package fingerpost.diagnose.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The domains by which CAA records name an authority, found by the organisation in its certificates. */
final class IssuerDomains {
    private static final Map<String, List<String>> KNOWN = read();

    private IssuerDomains() {}

    /** Empty where the authority is not known here. */
    static Optional<List<String>> of(String organisation) {
        return Optional.ofNullable(KNOWN.get(organisation.strip()));
    }

    private static Map<String, List<String>> read() {
        try (InputStream file = Objects.requireNonNull(IssuerDomains.class.getResourceAsStream("issuers.txt"))) {
            Map<String, List<String>> known = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*=\\s*", 2))
                    .forEach(line -> known.put(line[0], Arrays.asList(line[1].split("\\s+", -1))));
            return Map.copyOf(known);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
