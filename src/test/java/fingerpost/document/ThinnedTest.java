package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ThinnedTest {
    /** A Wednesday. */
    private static final Instant NOW = Instant.parse("2026-11-18T15:00:00Z");

    private static SequencedMap<Integer, Instant> saved(String... moments) {
        SequencedMap<Integer, Instant> saved = new LinkedHashMap<>();
        for (String each : moments) {
            saved.put(saved.size() + 1, Instant.parse(each));
        }
        return saved;
    }

    private static List<String> kept(SequencedMap<Integer, Instant> saved, ZoneId zone) {
        return Thinned.of(saved, zone).stream()
                .map(each -> saved.get(each).toString())
                .toList();
    }

    @Test
    void upToTenAllStay() {
        SequencedMap<Integer, Instant> ten = new LinkedHashMap<>();
        for (int i = 1; i <= 10; i++) {
            ten.put(i, NOW.plusSeconds(i));
        }
        assertThat(Thinned.of(ten, ZoneOffset.UTC)).containsExactlyElementsOf(ten.keySet());
        assertThat(Thinned.of(new LinkedHashMap<>(), ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void anEveningOfSavingLeavesTheLastOfEarlierDaysWeeksAndMonths() {
        SequencedMap<Integer, Instant> saved = saved(
                "2026-08-30T10:00:00Z",
                "2026-09-08T10:00:00Z",
                "2026-09-29T10:00:00Z",
                "2026-10-27T10:00:00Z",
                "2026-10-30T10:00:00Z",
                "2026-11-02T10:00:00Z",
                "2026-11-06T10:00:00Z",
                "2026-11-13T10:00:00Z",
                "2026-11-16T10:00:00Z",
                "2026-11-17T09:00:00Z",
                "2026-11-17T18:00:00Z");
        for (int i = 0; i < 20; i++) {
            saved.put(saved.size() + 1, NOW.plusSeconds(i));
        }

        assertThat(kept(saved, ZoneOffset.UTC))
                .containsExactly(
                        "2026-08-30T10:00:00Z",
                        "2026-09-29T10:00:00Z",
                        "2026-10-30T10:00:00Z",
                        "2026-11-06T10:00:00Z",
                        "2026-11-13T10:00:00Z",
                        "2026-11-16T10:00:00Z",
                        "2026-11-17T18:00:00Z",
                        "2026-11-18T15:00:17Z",
                        "2026-11-18T15:00:18Z",
                        "2026-11-18T15:00:19Z");
    }

    @Test
    void aDayBeginsWhereThePersonIs() {
        SequencedMap<Integer, Instant> saved = saved("2026-11-17T22:30:00Z", "2026-11-17T23:30:00Z");
        for (int i = 0; i < 10; i++) {
            saved.put(saved.size() + 1, NOW.plusSeconds(i));
        }
        assertThat(kept(saved, ZoneOffset.UTC)).startsWith("2026-11-17T23:30:00Z");
        assertThat(kept(saved, ZoneOffset.ofHours(1))).startsWith("2026-11-17T22:30:00Z");
    }

    @Test
    void aClockThatWentBackLosesNotTheNewest() {
        SequencedMap<Integer, Instant> saved = new LinkedHashMap<>();
        for (int i = 1; i <= 12; i++) {
            saved.put(i, NOW.plus(Duration.ofDays(i)));
        }
        saved.put(13, NOW.minus(Duration.ofDays(400)));

        assertThat(Thinned.of(saved, ZoneOffset.UTC)).hasSize(10).contains(13);
    }

    /** What would be kept of all versions there ever were is still there although it was thinned at every save. */
    @Test
    void thinningAtEverySaveKeepsTheSameAsThinningOnce() {
        SplittableRandom random = new SplittableRandom(10);
        for (int run = 0; run < 100; run++) {
            SequencedMap<Integer, Instant> all = new LinkedHashMap<>();
            SequencedMap<Integer, Instant> left = new LinkedHashMap<>();
            Instant now = NOW;
            for (int i = 1; i <= 120; i++) {
                now = now.plus(Duration.ofHours(random.nextInt(4) == 0 ? random.nextInt(200) : random.nextInt(3)));
                all.put(i, now);
                left.put(i, now);
                left.keySet().retainAll(Thinned.of(left, ZoneOffset.UTC));
            }
            assertThat(left.keySet()).hasSizeLessThanOrEqualTo(10);
            assertThat(left.keySet()).containsAll(Thinned.of(all, ZoneOffset.UTC));
        }
    }
}
