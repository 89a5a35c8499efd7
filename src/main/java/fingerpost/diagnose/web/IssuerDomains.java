package fingerpost.diagnose.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The domains by which CAA records name an authority, found by the organisation in its certificates. */
final class IssuerDomains {
    private static final String DOMAIN = "[a-z0-9-]+(\\.[a-z0-9-]+)+";
    private static final Pattern LINE =
            Pattern.compile("(?<organisation>[^=]*[^=\\s])\\s*=\\s*(?<domains>" + DOMAIN + "(\\s+" + DOMAIN + ")*)");
    private static final Map<String, List<String>> KNOWN = read();

    private IssuerDomains() {}

    /** Empty where the authority is not known here. */
    static Optional<List<String>> of(String organisation) {
        return Optional.ofNullable(KNOWN.get(organisation.strip()));
    }

    private static Map<String, List<String>> read() {
        try (InputStream file = Objects.requireNonNull(IssuerDomains.class.getResourceAsStream("issuers.txt"))) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Organisations and their domains as the shipped file writes them.
     *
     * @throws IllegalArgumentException for a line that is none, naming it
     */
    static Map<String, List<String>> read(String text) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw malformed(i + 1, line, "it needs an organisation, = and its domains, in small letters");
            }
            List<String> domains = List.of(matcher.group("domains").split("\\s+", -1));
            if (known.put(matcher.group("organisation"), domains) != null) {
                throw malformed(i + 1, line, "the organisation stands in an earlier line too");
            }
        }
        return Map.copyOf(known);
    }

    private static IllegalArgumentException malformed(int number, String line, String why) {
        return new IllegalArgumentException("issuers.txt, line " + number + " (" + line + "): " + why + ".");
    }
}
