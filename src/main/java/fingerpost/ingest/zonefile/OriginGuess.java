package fingerpost.ingest.zonefile;

import fingerpost.dns.DomainName;
import java.nio.file.Path;
import java.util.Optional;

/** The origin that the name of a file hints at: {@code example.com.zone}, {@code db.example.com}. */
final class OriginGuess {
    private OriginGuess() {}

    static Optional<DomainName> of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        String stem = name.replaceFirst("(?i)^(db|zone)\\.", "")
                .replaceFirst("(?i)\\.(zone|zonefile|db|txt|dns|hosts|bind|signed|conf)$", "");
        try {
            DomainName guess = DomainName.of(stem);
            return guess.labels().size() > 1 ? Optional.of(guess) : Optional.empty();
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
