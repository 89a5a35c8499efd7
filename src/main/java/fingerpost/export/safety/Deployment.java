package fingerpost.export.safety;

import fingerpost.export.zonefile.ZoneLines;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What writing an export into a folder would do.
 *
 * @param before the texts that stand there now, by path
 * @param after the texts of the export, by path
 */
public record Deployment(NavigableMap<String, String> before, NavigableMap<String, String> after) {
    private static final int FEW = 10;
    private static final double MUCH = 0.3;
    private static final int DIGITS = 16;

    public Deployment {
        before = Collections.unmodifiableNavigableMap(new TreeMap<>(before));
        after = Collections.unmodifiableNavigableMap(new TreeMap<>(after));
    }

    public static Deployment of(Map<String, String> before, Map<String, String> after) {
        return new Deployment(new TreeMap<>(before), new TreeMap<>(after));
    }

    /** The files that are new or differ. */
    public NavigableMap<String, String> changed() {
        NavigableMap<String, String> changed = new TreeMap<>(after);
        changed.entrySet().removeIf(each -> each.getValue().equals(before.get(each.getKey())));
        return changed;
    }

    /** The paths of the files that stand there with another text. */
    public List<String> replaced() {
        return changed().keySet().stream().filter(before::containsKey).toList();
    }

    /**
     * The sum of the change, 16 hexadecimal digits: what a reviewer saw and what is written are the same where it is the same
     * (SHA-256 over paths, old and new texts).
     */
    public String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            changed().forEach((path, text) -> {
                add(digest, path);
                add(
                        digest,
                        Optional.ofNullable(before.get(path))
                                .map(old -> "=" + old)
                                .orElse(""));
                add(digest, text);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256.", never);
        }
    }

    private static void add(MessageDigest digest, String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        digest.update((octets.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(octets);
    }

    /** What wants a person's consent, in the order of the paths. */
    public List<Danger> dangers() {
        List<Danger> dangers = new ArrayList<>();
        for (String path : replaced()) {
            Optional<ZoneLines> old = ZoneLines.of(before.getOrDefault(path, ""));
            Optional<ZoneLines> fresh = ZoneLines.of(after.getOrDefault(path, ""));
            if (old.isPresent() && fresh.isPresent()) {
                mass(path, old.get(), fresh.get()).ifPresent(dangers::add);
                servers(path, old.get(), fresh.get()).ifPresent(dangers::add);
            }
        }
        return List.copyOf(dangers);
    }

    private static Optional<Danger> mass(String path, ZoneLines old, ZoneLines fresh) {
        int all = old.sets().size();
        long deleted = old.sets().keySet().stream()
                .filter(each -> !fresh.sets().containsKey(each))
                .count();
        long updated = old.sets().entrySet().stream()
                .filter(each -> fresh.sets().containsKey(each.getKey())
                        && !Set.copyOf(each.getValue())
                                .equals(Set.copyOf(fresh.sets().getOrDefault(each.getKey(), List.of()))))
                .count();
        boolean much = all >= FEW && (deleted > all * MUCH || updated > all * MUCH);
        return much
                ? Optional.of(new Danger(
                        Danger.Kind.MASS_CHANGE,
                        path,
                        "Of " + all + " record sets in " + path + ", " + deleted + " would go and " + updated
                                + " would change, more than 30 % at once."))
                : Optional.empty();
    }

    private static Optional<Danger> servers(String path, ZoneLines old, ZoneLines fresh) {
        List<String> had = nameServers(old);
        List<String> gets = nameServers(fresh);
        return had.equals(gets)
                ? Optional.empty()
                : Optional.of(new Danger(
                        Danger.Kind.APEX_NS,
                        path,
                        "The name servers of " + old.apex() + " would change from " + said(had) + " to " + said(gets)
                                + "; where the parent's delegation does not follow, the zone breaks."));
    }

    private static List<String> nameServers(ZoneLines zone) {
        return zone.set(zone.apex(), "NS").stream()
                .map(each -> each.ttl() + " " + each.data())
                .sorted()
                .toList();
    }

    private static String said(List<String> records) {
        return records.isEmpty() ? "none" : String.join(", ", records);
    }
}
