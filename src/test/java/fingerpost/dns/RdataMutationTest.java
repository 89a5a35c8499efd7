package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed, there is a value that reads back from its own text, or a refusal that a person can read. */
class RdataMutationTest {
    private static final int EACH = Math.max(50_000, 50_000 * Integer.getInteger("seeds", 0) / 100);

    private static final List<String> PIECES = List.of(
            "\"",
            "\\",
            "\\0",
            "\\255",
            "\\256",
            "\\#",
            " ",
            "\t",
            "\n",
            "\0",
            ".",
            "..",
            "@",
            "*",
            "(",
            ")",
            ";",
            "=",
            ",",
            "-1",
            "65536",
            "4294967296",
            "99999999999999999999",
            "\u00e4",
            "\u0130",
            "\u3002",
            "\uff0e",
            "\uff21",
            "\u00df",
            "\u202e",
            "\ud83d",
            "\ude00",
            "\ue041",
            "xn--",
            "key65535=",
            "alpn=",
            "mandatory=",
            "::",
            "1h",
            "\u0661",
            "x".repeat(64),
            "a.".repeat(130),
            "\"\"",
            "= \"",
            "ech=");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void changedTextGivesAValueOrAPlainRefusal(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int values = 0;
        int refusals = 0;
        for (int i = 0; i < EACH; i++) {
            RecordType type = random.nextInt(16) == 0 ? RecordType.SOA : Chance.type(random);
            String text = Chance.rdata(random, type).text();
            for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
                text = changed(random, text);
            }
            RecordType read = random.nextInt(20) == 0 ? Chance.type(random) : type;
            if (isRead(read, text)) {
                values++;
            } else {
                refusals++;
            }
        }
        assertThat(values).as("both ends are reached").isGreaterThan(EACH / 20);
        assertThat(refusals).isGreaterThan(EACH / 20);
    }

    private static String changed(SplittableRandom random, String text) {
        int from = random.nextInt(text.length() + 1);
        int to = random.nextInt(from, Math.min(text.length(), from + 8) + 1);
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, from) + Chance.oneOf(random, PIECES) + text.substring(to);
            case 2 -> text.substring(0, from) + (char) random.nextInt(0x10000) + text.substring(to);
            default -> text.substring(0, to) + text.substring(from);
        };
    }

    private static boolean isRead(RecordType type, String text) {
        Rdata value;
        try {
            value = Rdata.parse(type, text, DomainName.of("example.org"));
        } catch (IllegalArgumentException refused) {
            requirePlain(refused, type, text);
            return false;
        }
        if (!value.type().equals(type) || !Rdata.parse(type, value.text()).equals(value)) {
            throw new AssertionError(type + " " + text + " was read as " + value.text());
        }
        return true;
    }

    private static void requirePlain(IllegalArgumentException refused, RecordType type, String text) {
        String message = String.valueOf(refused.getMessage());
        boolean plain = refused.getClass().equals(IllegalArgumentException.class)
                && message.startsWith(type.toString())
                && message.length() < 500
                && message.codePoints().allMatch(Quoted::isVisible)
                && (message.endsWith(".") || message.endsWith(")"));
        if (!plain) {
            throw new AssertionError(type + " " + text + " was refused with: " + message, refused);
        }
    }
}
