package fingerpost.ingest.zonefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An edit of one word changes that word's line and no other byte. */
class RecordWordsTest {
    private static final String TEXT = """
        $TTL 1h ; usual\r
        $ORIGIN example.com.

        ; the start
        @\t\tIN SOA ns1 hostmaster ( 7 ; serial
        \t\t   4h 1h ; often
        \t\t   2w 300 )
        \t\tNS ns1 ; ours
        ns1\t60 A   192.0.2.53 ; remark ( "
         IN 1d AAAA 2001:db8::53
        www.example.com. CNAME ns1   ; odd   spacing
        t TXT ( "a ; b" c
         "d" ) ; \u00fcber
        """;

    static LongStream seeds() {
        return Chance.seeds(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyEditOfOneFieldIsADifferenceOfOneLineAndOfOneRecord(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ZoneFile before = read(octets(TEXT));
        int record = random.nextInt(before.size());
        RecordWords words = before.words(record);
        byte[] text = random.nextInt(3) == 0
                ? words.with(new Ttl(random.nextInt(99, 9999)))
                : edited(words, before.record(record), random);
        assertThat(differingLines(TEXT, new String(text, StandardCharsets.ISO_8859_1)))
                .hasSize(1);
        ZoneFile after = read(text);
        assertThat(after.faults()).isEqualTo(before.faults());
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (!after.record(i).equals(before.record(i))) {
                changed.add(i);
            }
        }
        assertThat(after.size()).isEqualTo(before.size());
        assertThat(changed).containsExactly(record);
    }

    private static byte[] edited(RecordWords words, ZoneRecord record, SplittableRandom random) {
        int fields = words.all().size() - words.data();
        return switch (record.type().toString()) {
            case "A" -> words.with(words.data(), "192.0.2." + random.nextInt(100, 200));
            case "AAAA" -> words.with(words.data(), "2001:db8::" + random.nextInt(100, 200));
            case "SOA" -> words.with(words.data() + 2 + random.nextInt(5), "" + random.nextInt(20_000, 30_000));
            case "TXT" -> words.with(words.data() + random.nextInt(fields), "\"new ; text\"");
            default -> words.with(words.data(), "other" + random.nextInt(100) + ".example.net.");
        };
    }

    @Test
    void aRecordThatWasGeneratedIsNotEdited() {
        ZoneFile file = read(octets("$TTL 1\n$GENERATE 1-3 h$ A 192.0.2.$\n"));
        assertThat(file.size()).isEqualTo(3);
        assertThatThrownBy(() -> file.words(1)).hasMessageContaining("$GENERATE");
    }

    private static List<String> differingLines(String before, String after) {
        String[] old = new String(octets(before), StandardCharsets.ISO_8859_1).split("\n", -1);
        String[] lines = after.split("\n", -1);
        assertThat(lines).hasSameSizeAs(old);
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].equals(old[i])) {
                differing.add(lines[i]);
            }
        }
        return differing;
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ZoneFile read(byte[] text) {
        return ZoneFile.read(text, ReadingOptions.USUAL.withOrigin(DomainName.of("example.com")));
    }
}
