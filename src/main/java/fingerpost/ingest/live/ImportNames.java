package fingerpost.ingest.live;

import fingerpost.dns.DomainName;
import java.util.ArrayList;
import java.util.List;

/** Names that a person lists for an import, between blanks, commas or ends of lines; behind {@code #} stands a remark. */
public final class ImportNames {
    private ImportNames() {}

    /**
     * The names that the text lists: one below the domain or with a final dot as it stands, any other below the domain; {@code @}
     * is the domain.
     *
     * @throws IllegalArgumentException saying which line cannot be read and why
     */
    public static List<DomainName> of(String text, DomainName domain) {
        List<DomainName> names = new ArrayList<>();
        int line = 0;
        for (String each : text.lines().toList()) {
            line++;
            for (String word : each.replaceFirst("#.*", "").split("[\\s,;]+", -1)) {
                if (!word.isEmpty()) {
                    names.add(read(word, domain, line));
                }
            }
        }
        return names.stream().distinct().toList();
    }

    private static DomainName read(String word, DomainName domain, int line) {
        try {
            if (word.equals("@")) {
                return domain;
            }
            DomainName name = DomainName.of(word);
            return word.endsWith(".") || name.isAtOrBelow(domain) ? name : DomainName.of(word, domain);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("Line " + line + ": " + wrong.getMessage(), wrong);
        }
    }
}
