package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.compiled.Answer;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.ClientGroup.Stub;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StubsTest {
    private static final long SECOND = 1_000_000;
    private static final long NOW = 100 * SECOND;

    /** Kept at second 100; the resolver keeps the answer so much longer. */
    @ParameterizedTest
    @CsvSource({
        "CHROMIUM, 7, 300, 60",
        "CHROMIUM, 7, 5, 60",
        "CHROMIUM, -1, 300, 0",
        "ANDROID, 7, 300, 2",
        "JVM, 7, 5, 30",
        "JVM, -1, 5, 10",
        "JVM, -2, 300, 10",
        "SYSTEMD_RESOLVED, 7, 300, 300",
        "SYSTEMD_RESOLVED, 7, 86400, 7200",
        "SYSTEMD_RESOLVED, -1, 900, 900",
        "SYSTEMD_RESOLVED, -1, 86400, 7200",
        "WINDOWS, 7, 604800, 172800",
    })
    void anAnswerIsKeptAsTheHabitSaysUntilItsLastMicrosecond(Stub stub, int four, long left, long kept) {
        Stubs stubs = stubs(stub, 2, 3);
        int place = stubs.place(1, 2);
        stubs.keep(place, 0, four, Answer.NONE, NOW, NOW + left * SECOND);

        long end = NOW + kept * SECOND;
        assertThat(stubs.until(place)).isEqualTo(end);
        assertThat(stubs.keeps(place, end - 1)).isTrue();
        assertThat(stubs.keeps(place, end)).isFalse();
        assertThat(stubs.v4(place)).isEqualTo(four);
        assertThat(stubs.v6(place)).isEqualTo(Answer.NONE);
    }

    @Test
    void whoHasNoCacheKeepsNothing() {
        Stubs stubs = stubs(Stub.NO_CACHE, 2, 1);
        stubs.keep(stubs.place(1, 0), 0, 7, 8, NOW, NOW + SECOND);

        assertThat(stubs.keeps(stubs.place(1, 0), NOW)).isFalse();
        assertThat(stubs.v4(stubs.place(1, 0))).isEqualTo(Answer.NONE);
        assertThat(stubs.v6(stubs.place(1, 0))).isEqualTo(Answer.NONE);
    }

    @Test
    void eachClientKeepsEachHostByItselfWhateverTheOtherFamilySays() {
        Stubs stubs = stubs(Stub.CHROMIUM, 2, 2);
        int[] answers = {0x7fff_0001, Answer.NONE, Answer.FAILED, 0};
        for (int i = 0; i < answers.length; i++) {
            stubs.keepUntil(stubs.place(i / 2, i % 2), answers[i], answers[3 - i], NOW + i);
        }

        for (int i = 0; i < answers.length; i++) {
            int place = stubs.place(i / 2, i % 2);
            assertThat(stubs.v4(place)).isEqualTo(answers[i]);
            assertThat(stubs.v6(place)).isEqualTo(answers[3 - i]);
            assertThat(stubs.until(place)).isEqualTo(NOW + i);
        }
    }

    private static Stubs stubs(Stub stub, int population, int hosts) {
        List<Cell> cells = new Lab()
                .www(60)
                .clients(population, 1, stub)
                .model()
                .caches()
                .getFirst()
                .cells();
        return new Stubs(cells, population, hosts);
    }
}
