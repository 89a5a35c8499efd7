package fingerpost.diagnose.report;

import fingerpost.dns.DomainName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who runs a place, by the end of its name, and where names that do not exist can be claimed by anybody. */
final class Providers {
    private static final String SHIPPED = "/fingerpost/diagnose/takeover-patterns.txt";
    private static final Providers ALL = read();

    private final List<Provider> all;

    /**
     * A provider.
     *
     * @param claimable whether a name below the suffix that does not exist (NXDOMAIN) can be created by any customer
     */
    record Provider(String suffix, String kind, boolean claimable, String name) {
        /** A star stands for one label. */
        boolean covers(DomainName target) {
            List<String> wanted = List.of(suffix.split("\\.", -1));
            int extra = target.labels().size() - wanted.size();
            if (extra < 1) {
                return false;
            }
            for (int i = 0; i < wanted.size(); i++) {
                String label = wanted.get(i);
                if (!label.equals("*") && !label.equals(target.labels().get(extra + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private Providers(List<Provider> all) {
        this.all = List.copyOf(all);
    }

    static Providers shipped() {
        return ALL;
    }

    /** The provider at which that name stands. */
    Optional<Provider> of(DomainName target) {
        return all.stream().filter(each -> each.covers(target)).findFirst();
    }

    /** The provider at which anybody could create that name, given that it does not exist. */
    Optional<Provider> unclaimed(DomainName missing) {
        return all.stream()
                .filter(each -> each.claimable() && each.covers(missing))
                .findFirst();
    }

    private static Providers read() {
        List<Provider> all = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Providers.class.getResourceAsStream(SHIPPED));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] words = line.strip().split("\\s+", 4);
                        all.add(new Provider(words[0], words[1], words[2].equals("nxdomain"), words[3]));
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Providers(all);
    }
}
