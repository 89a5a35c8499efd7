package fingerpost.prove.ground;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How often each outcome of something with chance in it came: counted from the design and from the server, and compared. */
public final class Shares {
    private static final double STANDARD_ERRORS = 4;

    private final Map<String, Integer> counts = new TreeMap<>();
    private int all;

    public void add(String outcome) {
        counts.merge(outcome, 1, Integer::sum);
        all++;
    }

    /** The only outcome; or each with its share. */
    public String text() {
        if (counts.size() == 1) {
            return counts.keySet().iterator().next();
        }
        return counts.entrySet().stream()
                .map(each -> String.format(Locale.ROOT, "%.1f%% %s", 100 * share(each.getKey()), each.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** Whether no share differs by more than four standard errors of the difference of two samples. */
    public boolean agreesWith(Shares other) {
        TreeSet<String> outcomes = new TreeSet<>(counts.keySet());
        outcomes.addAll(other.counts.keySet());
        return outcomes.stream()
                .allMatch(each -> Math.abs(share(each) - other.share(each)) <= tolerance(each, other) + 1e-12);
    }

    /** The largest difference that counts as agreement, for a person. */
    public String tolerance(Shares other) {
        double widest = counts.keySet().stream()
                .mapToDouble(each -> tolerance(each, other))
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "%d asked; within %.1f points (4 standard errors)", other.all, 100 * widest);
    }

    private double tolerance(String outcome, Shares other) {
        double p = (double) (count(outcome) + other.count(outcome)) / (all + other.all);
        return STANDARD_ERRORS * Math.sqrt(p * (1 - p) * (1.0 / all + 1.0 / other.all));
    }

    private double share(String outcome) {
        return (double) count(outcome) / all;
    }

    private int count(String outcome) {
        return counts.getOrDefault(outcome, 0);
    }
}
