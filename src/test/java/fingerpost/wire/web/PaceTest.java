package fingerpost.wire.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 100);
    private final List<Long> rests = new ArrayList<>();
    private final Pace pace = new Pace(now::get, rest -> rests.add(rest.toMillis()));

    private void ask(String address) throws InterruptedException {
        pace.await(IpAddress.of(address));
    }

    @Test
    void fiveConnectionsBeginInASecond() throws InterruptedException {
        for (int i = 0; i < 6; i++) {
            ask("192.0.2." + i);
        }
        assertThat(rests).containsExactly(200L, 400L, 600L, 800L, 1000L);
    }

    @Test
    void timeThatPassedIsNotWaitedForAgainNorSaved() throws InterruptedException {
        ask("192.0.2.1");
        now.addAndGet(Duration.ofSeconds(10).toNanos());
        ask("192.0.2.1");
        ask("2001:db8::1");
        assertThat(rests).containsExactly(200L);
    }

    @Test
    void thisMachineIsNotHeldBack() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            ask("127.0.0.1");
            ask("::1");
        }
        assertThat(rests).isEmpty();
    }
}
