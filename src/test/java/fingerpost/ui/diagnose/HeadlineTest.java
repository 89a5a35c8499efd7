package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.RecordType;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
    private static final ZonedDateTime WHEN = ZonedDateTime.parse("2026-11-22T08:00:00Z");
    private static final FakeNet NET = FakeNet.ofExampleCom()
            .delegate("192.0.2.2", "silent.com.", "ns.silent.com.", "192.0.2.90")
            .delegate("192.0.2.2", "closed.com.", "ns.closed.com.", "192.0.2.91")
            .refuse("192.0.2.91")
            .record("192.0.2.3", "one.example.com.", RecordType.CNAME, "two.example.com.")
            .record("192.0.2.3", "two.example.com.", RecordType.CNAME, "one.example.com.")
            .record("192.0.2.3", "dangling.example.com.", RecordType.CNAME, "gone.example.com.");

    private static Told told(String name, String type, Start start) throws IOException {
        Inquiry inquiry = Inquiry.of(name, type, start);
        return Told.begun(inquiry, WHEN).complete(new Engine(NET).trace(inquiry, _ -> {}));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "www.example.com | A | GOOD | www.example.com has 2 A records.",
                "shop.example.com | A | GOOD | shop.example.com has 1 A record, through 1 alias.",
                "www.example.com | MX | QUIET | www.example.com exists, but has no MX record.",
                "nope.example.com | A | DOUBTFUL | nope.example.com does not exist.",
                "dangling.example.com | A | DOUBTFUL | gone.example.com does not exist, and dangling.example.com leads"
                        + " there.",
                "one.example.com | A | BAD | one.example.com never resolves: its way leads back to where it was.",
                "www.silent.com | A | BAD | No server of silent.com answers, so www.silent.com does not resolve.",
                "www.closed.com | A | BAD | Every server of closed.com refuses to answer, so www.closed.com does not"
                        + " resolve.",
            })
    void theEndOfATraceIsSaidInPlainWords(String name, String type, Mark.Tone tone, String text) throws IOException {
        assertThat(Headline.of(told(name, type, FakeNet.root()))).isEqualTo(new Headline(tone, text));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.3, www.example.com has 2 A records.",
        "192.0.2.91, The resolver refuses",
        "192.0.2.90, The resolver does not answer."
    })
    void aResolverIsSpokenOfAsOne(String server, String text) throws IOException {
        Start start = Start.of(Start.Kind.RESOLVER, server, "");

        assertThat(Headline.of(told("www.example.com", "A", start)).text()).startsWith(text);
    }

    @Test
    void whatCameAfterTheEndIsNotLookedAt() throws IOException {
        Told whole = told("www.example.com", "A", FakeNet.root());
        Told stopped = Told.begun(whole.inquiry(), WHEN).stopped();

        assertThat(stopped.with(whole.steps())).isEqualTo(stopped);
        assertThat(stopped.with(List.of()).headline().text()).startsWith("Stopped");
    }
}
