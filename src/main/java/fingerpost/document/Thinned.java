package fingerpost.document;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which earlier versions of a file stay: the latest, and of older ones the last of each of a few days, weeks and months, so that
 * an evening of saving does not push out what was there last week. What is kept as the last of a day, week or month stays the
 * last of it, so thinning at every save loses none of these.
 */
final class Thinned {
    /** So many stay at most. */
    static final int MOST = 10;

    private enum Span {
        DAY(3),
        WEEK(2),
        MONTH(2);

        private final int kept;

        Span(int kept) {
            this.kept = kept;
        }

        /** Months hold whole weeks, so that the last of a month is the last of a week. */
        LocalDate begin(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> WEEK.begin(day).withDayOfMonth(1);
            };
        }
    }

    private Thinned() {}

    /**
     * Those that stay, at most {@link #MOST}; all where there are no more.
     *
     * @param saved when each was saved, in the order in which they were kept, the newest last
     * @param zone where days begin
     */
    static Set<Integer> of(SequencedMap<Integer, Instant> saved, ZoneId zone) {
        List<Map.Entry<Integer, Instant>> newestFirst =
                List.copyOf(saved.reversed().entrySet());
        Set<Integer> kept = new LinkedHashSet<>();
        if (!newestFirst.isEmpty()) {
            LocalDate day = day(newestFirst.getFirst(), zone);
            for (Span span : Span.values()) {
                day = lastOfEach(span, day, newestFirst, zone, kept);
            }
        }
        newestFirst.stream()
                .map(Map.Entry::getKey)
                .filter(each -> !kept.contains(each))
                .limit(MOST - kept.size())
                .toList()
                .forEach(kept::add);
        return new TreeSet<>(kept);
    }

    /** Keeps the last of each of the spans before that day; returns the day of the oldest that was kept. */
    private static LocalDate lastOfEach(
            Span span, LocalDate from, List<Map.Entry<Integer, Instant>> newestFirst, ZoneId zone, Set<Integer> kept) {
        LocalDate oldest = from;
        int left = span.kept;
        for (Map.Entry<Integer, Instant> each : newestFirst) {
            LocalDate day = day(each, zone);
            if (left > 0 && span.begin(day).isBefore(span.begin(oldest))) {
                kept.add(each.getKey());
                oldest = day;
                left--;
            }
        }
        return oldest;
    }

    private static LocalDate day(Map.Entry<Integer, Instant> version, ZoneId zone) {
        return version.getValue().atZone(zone).toLocalDate();
    }
}
