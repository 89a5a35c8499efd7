package fingerpost.ui.rehearse;

import fingerpost.rehearse.Asked;
import fingerpost.ui.speech.Numbers;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of what is asked, as it is shown: the newest first, no longer than it can be read, brought up to date by pulses. */
final class Feed {
    /** However much is asked, the list changes no more often. */
    private static final long SHORTEST_NANOS = 100_000_000;

    /** Nor more often than that while it is more than anybody reads, which leaves the processor to who answers. */
    private static final long SHORTEST_IN_A_FLOOD_NANOS = 500_000_000;

    private static final int FLOOD = 50;
    private static final long RATED_NANOS = 1_000_000_000;

    private final Audience audience;
    private final ObservableList<Audience.Heard> rows = FXCollections.observableArrayList();
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper counted = new ReadOnlyStringWrapper("");
    private long shownAt;
    private boolean flooded;
    private long ratedAt;
    private long ratedCount;
    private long rate;

    Feed(Audience audience) {
        this.audience = audience;
        filter.subscribe(text -> {
            Predicate<Asked> matching = matching(text);
            audience.want(matching);
            rows.removeIf(each -> !matching.test(each.asked()));
        });
    }

    /** Unmodifiable by its readers. */
    ObservableList<Audience.Heard> rows() {
        return rows;
    }

    /** While it is, nothing comes to the list; counting goes on. */
    BooleanProperty pausedProperty() {
        return paused;
    }

    /** Words that all must stand in what was asked, answered, by whom or why. */
    StringProperty filterProperty() {
        return filter;
    }

    /** How much was asked so far, and how much in the last second. */
    ReadOnlyStringProperty countedProperty() {
        return counted.getReadOnlyProperty();
    }

    void clear() {
        audience.clear();
        rows.clear();
        ratedCount = 0;
        rate = 0;
        tell();
    }

    /**
     * Takes over what came meanwhile, now and then.
     *
     * @return what came to the list, the newest first
     */
    List<Audience.Heard> pulse(long nanos) {
        if (nanos - shownAt < (flooded ? SHORTEST_IN_A_FLOOD_NANOS : SHORTEST_NANOS)) {
            return List.of();
        }
        shownAt = nanos;
        if (nanos - ratedAt >= RATED_NANOS) {
            long all = all();
            rate = ratedAt == 0 ? 0 : Math.round((all - ratedCount) * 1e9 / (nanos - ratedAt));
            ratedAt = nanos;
            ratedCount = all;
        }
        tell();
        if (paused.get()) {
            return List.of();
        }
        List<Audience.Heard> come = audience.take();
        flooded = come.size() >= FLOOD;
        if (come.size() >= Audience.MOST) {
            rows.setAll(come);
        } else if (!come.isEmpty()) {
            rows.addAll(0, come);
            if (rows.size() > Audience.MOST) {
                rows.remove(Audience.MOST, rows.size());
            }
        }
        return come;
    }

    private long all() {
        long all = 0;
        for (Asked.Kind kind : Asked.Kind.values()) {
            all += audience.count(kind);
        }
        return all;
    }

    private void tell() {
        List<String> parts = new ArrayList<>();
        part(parts, Asked.Kind.DNS, "DNS");
        part(parts, Asked.Kind.HTTP, "HTTP");
        part(parts, Asked.Kind.UPDATE, Speech.of("updates"));
        part(parts, Asked.Kind.DECLINED, Speech.of("declined"));
        String kinds = parts.isEmpty() ? "" : String.join(" · ", parts);
        counted.set(rate == 0 ? kinds : Speech.of("{0} · {1} a second", kinds, Numbers.whole(rate)));
    }

    private void part(List<String> parts, Asked.Kind kind, String word) {
        long count = audience.count(kind);
        if (count > 0) {
            parts.add(Numbers.whole(count) + " " + word);
        }
    }

    private static Predicate<Asked> matching(String text) {
        List<String> words = List.of(text.strip().split("\\s+", -1));
        return text.isBlank() ? _ -> true : asked -> words.stream().allMatch(word -> matches(asked, word));
    }

    private static boolean matches(Asked asked, String word) {
        return contains(asked.question(), word)
                || contains(asked.answer(), word)
                || contains(asked.why(), word)
                || contains(asked.asker().toString(), word);
    }

    private static boolean contains(String text, String word) {
        for (int at = 0; at + word.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
