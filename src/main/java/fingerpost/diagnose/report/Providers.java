package fingerpost.diagnose.report;

import fingerpost.dns.DomainName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who runs a place, by the end of its name, and where names that do not exist can be claimed by anybody. */
public final class Providers {
    private static final String SHIPPED = "/fingerpost/diagnose/takeover-patterns.txt";
    private static final Pattern SUFFIX = Pattern.compile("(\\*|[a-z0-9_-]+)(\\.(\\*|[a-z0-9_-]+))+");
    private static final Providers ALL = read();

    private final List<Provider> all;

    /**
     * A provider.
     *
     * @param suffix the end of its names; a star stands for one label
     * @param kind {@code pages}, {@code host}, {@code store}, {@code cdn} or {@code loadbalancer}
     * @param claimable whether a name below the suffix that does not exist (NXDOMAIN) can be created by any customer
     */
    public record Provider(String suffix, String kind, boolean claimable, String name) {
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

    /** Those that come with the program. */
    public static Providers shipped() {
        return ALL;
    }

    /** The provider at which that name stands. */
    public Optional<Provider> of(DomainName target) {
        return all.stream().filter(each -> each.covers(target)).findFirst();
    }

    /** The provider at which anybody could create that name, given that it does not exist. */
    Optional<Provider> unclaimed(DomainName missing) {
        return all.stream()
                .filter(each -> each.claimable() && each.covers(missing))
                .findFirst();
    }

    private static Providers read() {
        try (InputStream in = Objects.requireNonNull(Providers.class.getResourceAsStream(SHIPPED))) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Providers as the shipped file writes them.
     *
     * @throws IllegalArgumentException for a line that is no provider, naming it
     */
    static Providers read(String text) {
        List<Provider> all = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                all.add(provider(line, i + 1));
            }
        }
        return new Providers(all);
    }

    private static Provider provider(String line, int number) {
        String[] words = line.split("\\s+", 4);
        if (words.length < 4) {
            throw malformed(number, line, "it needs the end of a name, a kind, nxdomain or no, and the provider");
        }
        if (!SUFFIX.matcher(words[0]).matches()) {
            throw malformed(
                    number, line, words[0] + " is not the end of a name, in small letters and without dots around");
        }
        if (!words[2].equals("nxdomain") && !words[2].equals("no")) {
            throw malformed(number, line, "whether it can be claimed is nxdomain or no, not " + words[2]);
        }
        return new Provider(words[0], words[1], words[2].equals("nxdomain"), words[3]);
    }

    private static IllegalArgumentException malformed(int number, String line, String why) {
        return new IllegalArgumentException("takeover-patterns.txt, line " + number + " (" + line + "): " + why + ".");
    }
}
