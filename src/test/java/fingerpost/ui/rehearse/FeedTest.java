package fingerpost.ui.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final long SECOND = 1_000_000_000L;

    private final Audience audience = new Audience(InstantSource.fixed(Instant.EPOCH));
    private final Feed feed = new Feed(audience);
    private long now = SECOND;

    private void ask(String... questions) {
        for (String each : questions) {
            audience.accept(AudienceTest.asked(each));
        }
    }

    private List<String> shown() {
        now += SECOND;
        feed.pulse(now);
        return feed.rows().stream().map(each -> each.asked().question()).toList();
    }

    @Test
    void theNewestStandsOnTop() {
        ask("one", "two");
        assertThat(shown()).containsExactly("two", "one");
        ask("three");
        assertThat(shown()).containsExactly("three", "two", "one");
    }

    @Test
    void theListNeverGrowsBeyondItsBound() {
        for (int i = 0; i < 5; i++) {
            for (int k = 0; k < Audience.MOST - 1; k++) {
                ask(i + "." + k);
            }
            assertThat(shown()).hasSizeLessThanOrEqualTo(Audience.MOST).startsWith(i + "." + (Audience.MOST - 2));
        }
    }

    @Test
    void pulsesInCloseOrderChangeNothing() {
        shown();
        ask("one");
        assertThat(feed.pulse(now + 1_000_000)).isEmpty();
        assertThat(feed.rows()).isEmpty();
        assertThat(feed.pulse(now + SECOND)).hasSize(1);
    }

    @Test
    void inAFloodTheListChangesLessOften() {
        for (int i = 0; i < Audience.MOST; i++) {
            ask("flood");
        }
        shown();
        ask("next");
        assertThat(feed.pulse(now + SECOND / 4)).isEmpty();
        assertThat(feed.pulse(now + SECOND / 2)).hasSize(1);
        ask("calm");
        assertThat(feed.pulse(now + SECOND / 2 + SECOND / 8)).hasSize(1);
    }

    @Test
    void whileItIsHeldTheListStaysAndTheCountersGoOn() {
        ask("one");
        shown();
        feed.pausedProperty().set(true);
        ask("two");

        assertThat(shown()).containsExactly("one");
        assertThat(feed.countedProperty().get()).startsWith("2 DNS");
        feed.pausedProperty().set(false);
        assertThat(shown()).containsExactly("two", "one");
    }

    @Test
    void allWordsOfTheFilterMustStandInARowWhateverTheirCase() {
        ask("www.example.com. A", "www.example.com. MX");
        shown();
        feed.filterProperty().set("WWW mx");
        assertThat(shown()).containsExactly("www.example.com. MX");
        ask("mail.example.com. A", "www.example.com. MX again");
        assertThat(shown()).containsExactly("www.example.com. MX again", "www.example.com. MX");
        feed.filterProperty().set(" ");
        ask("mail.example.com. A");
        assertThat(shown()).hasSize(3);
    }

    @Test
    void countersTellTheRateOfTheLastSecond() {
        shown();
        ask("one", "two", "three");
        shown();

        assertThat(feed.countedProperty().get()).isEqualTo("3 DNS \u00b7 3 a second");
        shown();
        assertThat(feed.countedProperty().get()).isEqualTo("3 DNS");
        feed.clear();
        assertThat(feed.countedProperty().get()).isEmpty();
        assertThat(feed.rows()).isEmpty();
    }
}
