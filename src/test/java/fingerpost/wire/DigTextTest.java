package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no real dig can be asked for; its own output is compared in the test of the command. */
class DigTextTest {
    private static final ZonedDateTime WHEN = ZonedDateTime.of(2026, 2, 1, 3, 4, 5, 0, ZoneId.of("UTC"));

    private static String text(Attempt... attempts) {
        return DigText.of(new Exchange(Samples.query(), List.of(attempts)), DigShow.ALL, WHEN);
    }

    private static byte[] answer() {
        return Replies.answer(Samples.read(Samples.packet(Samples.query())), Replies.GENUINE);
    }

    @Test
    void theTimeIsWrittenWithoutALocale() {
        assertThat(DigText.when(WHEN)).isEqualTo("Sun Feb 01 03:04:05 UTC 2026");
    }

    @Test
    void straysAreCountedByTheirReason() {
        Attempt attempt = new Attempt(
                Transport.UDP,
                true,
                Samples.packet(Samples.query()),
                Samples.answered(Samples.query(), answer()).reply(),
                List.of("another id", "another id", "another question"),
                1);
        assertThat(text(attempt))
                .startsWith(
                        ";; not believed, because they did not fit the question: {another id=2, another question=1}\n")
                .contains("status: NOERROR");
    }

    @Test
    void theTryWithoutEdnsIsTold() {
        Query query = Samples.query();
        Attempt refused = Samples.answered(query, Replies.headerOnly(Samples.read(Samples.packet(query)), 1));
        Query plain = query.withEdns(Optional.empty());
        assertThat(text(refused, Samples.answered(plain, answer())))
                .startsWith(";; The server answered FORMERR without repeating the question. Asking without EDNS.\n");
    }

    @Test
    void silenceIsToldForEveryTry() {
        Query query = Samples.query();
        Attempt last = Samples.attempt(query.withEdns(Optional.empty()), new Reply.Silent());
        assertThat(text(Samples.attempt(query, new Reply.Silent()), last))
                .isEqualTo(";; communications error to 127.0.0.1#10053: timed out\n"
                        + ";; communications error to 127.0.0.1#10053: timed out (asked without EDNS)\n"
                        + ";; no response from 127.0.0.1#10053\n\n");
    }

    @Test
    void everyKindOfRecordHasALine() throws java.io.IOException {
        Message message = MessageCodec.decode(Packet.of(Mutants.whole()));
        assertThat(message.records().map(DigText::record))
                .hasSize(28)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("www.example.com.\t300\tIN\t")
                        .doesNotContain("\n"));
    }

    @Test
    void extendedErrorsAndPaddingStandInTheOptSection() {
        List<String> lines = DigEdns.lines(
                new Edns(
                        512,
                        0,
                        0x4001,
                        List.of(
                                new EdnsOption.ExtendedError(18, "not for you"),
                                new EdnsOption.ExtendedError(4242, ""),
                                new EdnsOption.Other(12, "0000"),
                                new EdnsOption.Other(11, "0096"),
                                new EdnsOption.Cookie("0102030405060708", ""))),
                Samples.withCookie("0102030405060708", "").edns());
        assertThat(lines)
                .containsExactly(
                        ";; OPT PSEUDOSECTION:",
                        "; EDNS: version: 0, flags: co; MBZ: 0x0001, udp: 512",
                        "; EDE: 18 (Prohibited): (not for you)",
                        "; EDE: 4242 (code 4242)",
                        "; PAD: (2 bytes)",
                        "; TCP KEEPALIVE: 15.0 secs",
                        "; COOKIE: 0102030405060708 (echoed)");
    }

    @ParameterizedTest
    @CsvSource({
        "0,Other",
        "6,DNSSEC Bogus",
        "18,Prohibited",
        "22,No Reachable Authority",
        "29,Synthesized",
        "30,code 30"
    })
    void extendedErrorsHaveTheNamesOfTheRegistry(int code, String name) {
        assertThat(ExtendedErrorNames.of(code)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "52 22 23 N 04 53 32 E -2m 0m 10000m 10m,52 22 23.000 N 4 53 32.000 E -2.00m 0.00m 10000m 10m",
        "1 2 3.5 S 4 5 6.25 W 10.5m 1m 0.5m 2m,1 2 3.500 S 4 5 6.250 W 10.50m 1m 0.50m 2m",
        "something else,something else"
    })
    void locationsHaveTheDecimalsOfDig(String text, String shown) {
        assertThat(DigLocation.of(text)).isEqualTo(shown);
    }
}
