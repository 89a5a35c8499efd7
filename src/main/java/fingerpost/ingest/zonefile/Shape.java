package fingerpost.ingest.zonefile;

import fingerpost.dns.RecordType;
import java.util.Arrays;

/**
 * Of which fields the data of a record type consists, one letter for each: {@code 1 2 4} a number of so many octets, {@code t}
 * a time of four octets, {@code a A} an IPv4 or IPv6 address, {@code n} a name, {@code s} a character string, {@code R} one with a
 * substitution, {@code S} one or
 * more of them, {@code w} a word of letters and digits, {@code L} a string without a length, {@code h b} hexadecimal or base64
 * to the end, {@code x y} a length and octets in hexadecimal or base32hex, {@code B} a bitmap of types, {@code D} a date,
 * {@code T} a type, {@code g} an algorithm of DNSSEC, {@code e E} six or eight octets with hyphens, {@code i} four groups with colons.
 */
final class Shape {
    private static final String[] SHAPES = shapes();

    private Shape() {}

    /** Empty for a type whose fields are not known here. */
    static String of(int type) {
        if (type < SHAPES.length) {
            return SHAPES[type];
        }
        return type == 32_769 ? SHAPES[RecordType.DS.code()] : "";
    }

    private static String[] shapes() {
        String[] shapes = new String[263];
        Arrays.fill(shapes, "");
        String table =
                "1 a 2 n 5 n 6 nn4tttt 7 n 8 n 9 n 12 n 13 ss 14 nn 15 2n 16 S 17 nn 18 2n 19 s 21 2n 26 2nn 28 A 33"
                        + " 222n 35 22ssRn 36 2n 39 n 43 2g1h 44 11h 46 Tg1tDD2nb 47 nB 48 21gb 49 b 50 112xyB 51 112x 52"
                        + " 111h 53 111h 59 2g1h 60 21gb 61 b 62 42B 63 411h 99 S 104 2i 105 2a 106 2i 107 2n 108 e 109 E"
                        + " 256 22L 257 1wL 258 S 261 S 262 S";
        String[] words = table.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            shapes[Integer.parseInt(words[i])] = words[i + 1];
        }
        return shapes;
    }
}
