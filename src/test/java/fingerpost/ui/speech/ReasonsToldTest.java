package fingerpost.ui.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.document.DocumentFile;
import fingerpost.topology.Id;
import fingerpost.topology.PageUrl;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why what a person typed cannot be is said in German too. */
class ReasonsToldTest {
    private static final PhraseBook BOOK = PhraseBook.of(Language.GERMAN);
    private static final List<String> PIECES = List.of(
            "10",
            "70000",
            "-1",
            "www",
            "a..b",
            "192.0.2.1",
            "192.0.2.999",
            "2001:db8::1",
            "\"",
            "\"x",
            "\\",
            "\\9",
            "\\999",
            "alpn=",
            "alpn=h2",
            "port=x",
            "port=99999",
            "mandatory=alpn",
            "mandatory=mandatory",
            "no-default-alpn=1",
            "ipv4hint=::1",
            "ech=%",
            "key99999=",
            "zz",
            "abc",
            "issue",
            "(",
            ";",
            "#",
            "\\# 4 00",
            "ä",
            "a".repeat(70),
            ".",
            "\u200d",
            "1h",
            "A",
            "*",
            "/",
            "300");

    private final Set<String> english = new TreeSet<>();

    @AfterEach
    void speakEnglish() {
        Speech.speak(Language.ENGLISH);
    }

    @Test
    void whateverIsTypedIntoARecordIsRefusedInGerman() {
        SplittableRandom random = new SplittableRandom(26);
        for (String type : List.of(
                "A", "AAAA", "CNAME", "MX", "NS", "TXT", "SRV", "CAA", "SVCB", "HTTPS", "DS", "TLSA", "NAPTR")) {
            for (int i = 0; i < 300; i++) {
                StringBuilder text = new StringBuilder();
                for (int words = random.nextInt(6); words >= 0; words--) {
                    text.append(PIECES.get(random.nextInt(PIECES.size()))).append(' ');
                }
                tried(() -> Rdata.parse(RecordType.of(type), text.toString().strip()));
            }
        }
        assertThat(english).isEmpty();
    }

    @Test
    void whateverIsTypedIntoAFieldIsRefusedInGerman() {
        for (String piece : PIECES) {
            Map<String, Callable<?>> fields = Map.of(
                    "name", () -> DomainName.of(piece),
                    "ttl", () -> Ttl.parse(piece),
                    "network", () -> IpNetwork.of(piece),
                    "address", () -> IpAddress.of(piece),
                    "type", () -> RecordType.of(piece),
                    "id", () -> new Id(piece),
                    "url", () -> PageUrl.of(piece));
            fields.values().forEach(this::tried);
        }
        tried(() -> Ttl.of(1L << 40));
        tried(() -> IpNetwork.of("192.0.2.1/24"));
        assertThat(english).isEmpty();
    }

    @Test
    void aFileThatCannotBeOpenedSaysWhyInGerman(@TempDir Path folder) {
        tried(() -> DocumentFile.read(folder));
        tried(() -> DocumentFile.read(folder.resolve("gone.topology.json")));
        assertThat(english).isEmpty();
        Speech.speak(Language.GERMAN);
        assertThat(Told.reason("x.json: It is cut off.")).isEqualTo("x.json: Sie ist abgeschnitten.");
        assertThat(Told.reason("MX: the preference \"x\" is not a whole number from 0 to 65535."))
                .isEqualTo("MX: preference \"x\" ist keine ganze Zahl von 0 bis 65535.");
        assertThat(Told.reason("a.json was not saved: the disk is full; make room, or choose another disk."))
                .isEqualTo("a.json wurde nicht gespeichert: der Datenträger ist voll; Platz schaffen oder einen anderen"
                        + " wählen.");
        assertThat(Told.reason("Odd: very.")).isEqualTo("Odd: very.");
    }

    private void tried(Callable<?> refused) {
        try {
            refused.call();
        } catch (Exception reason) {
            String message = String.valueOf(reason.getMessage());
            if (!isKnown(message)) {
                english.add(reason.getClass().getSimpleName() + " " + message);
            }
        }
    }

    private static boolean isKnown(String message) {
        int colon = message.indexOf(": ");
        return BOOK.sayAll(Told.REASON, message).isPresent() || (colon > 0 && isKnown(message.substring(colon + 2)));
    }
}
