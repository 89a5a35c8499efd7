package fingerpost.ui.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.rehearse.Asked;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class AudienceTest {
    private final Audience audience = new Audience(InstantSource.fixed(Instant.EPOCH));

    static Asked asked(String question) {
        return new Asked(Asked.Kind.DNS, IpAddress.of("127.0.0.1"), question, "192.0.2.1", "", List.of());
    }

    private List<String> questions() {
        return audience.take().stream().map(each -> each.asked().question()).toList();
    }

    @Test
    void theNewestComesFirstAndEachOnce() {
        audience.accept(asked("one"));
        audience.accept(asked("two"));

        assertThat(questions()).containsExactly("two", "one");
        audience.accept(asked("three"));
        assertThat(questions()).containsExactly("three");
        assertThat(questions()).isEmpty();
    }

    @Test
    void ofAFloodAllIsCountedAndTheNewestIsKept() {
        int flood = 3 * Audience.MOST + 7;
        for (int i = 0; i < flood; i++) {
            audience.accept(asked(Integer.toString(i)));
        }

        assertThat(audience.count(Asked.Kind.DNS)).isEqualTo(flood);
        assertThat(questions()).hasSize(Audience.MOST).startsWith(Integer.toString(flood - 1));
    }

    @Test
    void whatIsNotWantedIsCountedButPushesNothingOut() {
        audience.want(each -> each.question().equals("mine"));
        audience.accept(asked("mine"));
        for (int i = 0; i < 2 * Audience.MOST; i++) {
            audience.accept(asked("other"));
        }

        assertThat(questions()).containsExactly("mine");
        assertThat(audience.count(Asked.Kind.DNS)).isEqualTo(2L * Audience.MOST + 1);
    }

    @Test
    void whatWaitsWhenItIsClearedIsGone() {
        audience.accept(asked("old"));
        audience.clear();
        audience.accept(asked("new"));

        assertThat(questions()).containsExactly("new");
        assertThat(audience.count(Asked.Kind.DNS)).isEqualTo(1);
    }

    @Test
    void ofManyAtTheSameTimeNothingIsLostOrTakenTwice() throws Exception {
        int each = Audience.MOST / 4;
        CountDownLatch go = new CountDownLatch(1);
        List<Thread> askers = new ArrayList<>();
        for (int asker = 0; asker < 4; asker++) {
            String name = asker + "-";
            askers.add(Thread.ofPlatform().start(() -> {
                try {
                    go.await();
                } catch (InterruptedException ended) {
                    return;
                }
                for (int i = 0; i < each; i++) {
                    audience.accept(asked(name + i));
                }
            }));
        }
        go.countDown();
        List<String> taken = new ArrayList<>();
        while (askers.stream().anyMatch(Thread::isAlive)) {
            taken.addAll(questions());
        }
        taken.addAll(questions());

        assertThat(taken).hasSize(4 * each);
        assertThat(new HashSet<>(taken)).hasSize(4 * each);
    }
}
