package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.shared.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedTest {
    private static final ZonedDateTime WHEN = ZonedDateTime.parse("2026-11-21T14:03:00Z");

    private static Inquiry inquiry(String name, Start start) {
        return Inquiry.of(name, "AAAA", start);
    }

    static Stream<Past<?>> everythingThatCanBeAsked() {
        return Stream.of(
                Told.begun(inquiry("www.example.com", new Start.Internet()), WHEN),
                Told.begun(inquiry("www.example.com", new Start.OtherRoot("192.0.2.1, 192.0.2.2", 5300)), WHEN),
                Told.begun(inquiry("xn--bcher-kva.example", new Start.OtherRoot("hints of mine", 53)), WHEN),
                Told.begun(inquiry(".", new Start.Resolver(ServerText.of("[2001:db8::53]:5300"))), WHEN),
                Reported.begun(inquiry("example.com", new Start.Internet()), new Extent(true, false), WHEN),
                Reported.begun(inquiry("example.com", new Start.Internet()), new Extent(false, true), WHEN),
                SideBySide.begun(
                        inquiry("example.com", new Start.Internet()),
                        WHEN,
                        ServerText.list("192.0.2.53, [2001:db8::53]:5300")));
    }

    @ParameterizedTest
    @MethodSource("everythingThatCanBeAsked")
    void whatWasAskedIsReadBackAsItWas(Past<?> past) {
        Remembered asked = Remembered.of(past);

        assertThat(Remembered.read(asked.line())).contains(asked);
        assertThat(asked.title()).isEqualTo(past.title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TRACE",
                "TRACE\texample.com.\tA\tINTERNET\t\t\tfalse\tfalse\t\tyesterday",
                "TRACE\texample.com.\tA\tOTHER_ROOT\t\t\tfalse\tfalse\t\t2026-11-21T14:03Z",
                "GUESS\texample.com.\tA\tINTERNET\t\t\tfalse\tfalse\t\t2026-11-21T14:03Z",
                "TRACE\ta..b\tA\tINTERNET\t\t\tfalse\tfalse\t\t2026-11-21T14:03Z",
                "TRACE\texample.com.\tA\tRESOLVER\tns.example.com\t\tfalse\tfalse\t\t2026-11-21T14:03Z",
                "RESOLVERS\texample.com.\tA\tINTERNET\t\t\tfalse\tfalse\tns.example.com\t2026-11-21T14:03Z",
            })
    void whatCannotBeReadIsForgotten(String line) {
        assertThat(Remembered.read(line)).isEmpty();
    }

    @Test
    void theSameQuestionIsKeptOnceAndTheOldestOnesGo(@TempDir Path folder) {
        Memory memory = new Memory(new Settings(folder.resolve("settings")));
        List<Past<?>> asked = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            asked.add(Told.begun(inquiry("host-" + i + ".example.com", new Start.Internet()), WHEN.minusMinutes(i)));
            asked.add(Told.begun(inquiry("host-0.example.com", new Start.Internet()), WHEN.minusHours(i + 2L)));
        }

        memory.keep(asked);

        List<Remembered> kept = new Memory(new Settings(folder.resolve("settings"))).read();
        assertThat(kept).hasSize(50);
        assertThat(kept.getFirst().when()).isEqualTo(WHEN);
        assertThat(kept.getLast().title()).isEqualTo("host-49.example.com AAAA");
    }

    @Test
    void aLineThatSomebodySpoiltCostsOnlyItself(@TempDir Path folder) throws Exception {
        Remembered good = Remembered.of(Told.begun(inquiry("example.com", new Start.Internet()), WHEN));
        Path file = folder.resolve("settings");
        Files.writeString(file, "asked.0=nonsense\nasked.1=" + good.line().replace("\t", "\\t") + "\n");

        assertThat(new Memory(new Settings(file)).read()).containsExactly(good);
    }
}
