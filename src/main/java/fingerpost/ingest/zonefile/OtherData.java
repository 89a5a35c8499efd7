package fingerpost.ingest.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.wire.PresentedData;
import java.util.Set;
import java.util.regex.Pattern;

/** Data of the types that are rare in zone files: read more slowly, by the words of {@code dns} and the codec of {@code wire}. */
final class OtherData {
    /** NULL and APL may say nothing. */
    private static final Set<Integer> MAY_BE_EMPTY = Set.of(10, 42);

    private static final int LOC = 29;
    /** RFC 1876 section 3, stricter than the codec: as many decimals as the octets can hold. */
    private static final Pattern LOCATION = Pattern.compile("(\\d{1,2})( \\d{1,2}( \\d{1,2}(\\.\\d{1,3})?)?)? [nsNS]"
            + " (\\d{1,3})( \\d{1,2}( \\d{1,2}(\\.\\d{1,3})?)?)? [ewEW]"
            + " -?\\d{1,8}(\\.\\d{1,2})?m?( \\d{1,8}(\\.\\d{1,2})?m?){0,3}");

    private OtherData() {}

    static boolean mayBeEmpty(int type) {
        return MAY_BE_EMPTY.contains(type);
    }

    static void read(Tokens token, int type, byte[] origin, OctetArena out) {
        int at = token.start();
        StringBuilder text = new StringBuilder();
        do {
            append(token, text);
        } while (token.next());
        if (type == LOC && !LOCATION.matcher(text).matches()) {
            throw new Refused(
                    FaultCode.BAD_DATA, at, "LOC: the place is not like 52 22 23.000 N 4 53 32.000 E -2.00m.");
        }
        DomainName base = origin.length == 0 ? DomainName.ROOT : NameOctets.name(origin, 0);
        add(type, at, text.toString(), base, out);
    }

    /** Refuses octets that servers refuse, of a type that they know. */
    static void check(int type, int at, OctetArena out, int begin) {
        if (new RecordType(type).isTyped()) {
            StringBuilder text =
                    new StringBuilder("\\# ").append(out.length() - begin).append(' ');
            for (int i = begin; i < out.length(); i++) {
                text.append(Character.forDigit(out.at(i) >> 4, 16)).append(Character.forDigit(out.at(i) & 15, 16));
            }
            out.cut(begin);
            add(type, at, text.toString(), DomainName.ROOT, out);
        }
    }

    private static void add(int type, int at, String text, DomainName origin, OctetArena out) {
        try {
            byte[] octets = PresentedData.octets(new RecordType(type), text, origin);
            out.add(octets, 0, octets.length);
        } catch (IllegalArgumentException refused) {
            throw new Refused(FaultCode.BAD_DATA, at, String.valueOf(refused.getMessage()));
        }
    }

    private static void append(Tokens token, StringBuilder text) {
        if (!text.isEmpty() && token.apart()) {
            text.append(' ');
        }
        String mark = token.quoted() ? "\"" : "";
        text.append(mark);
        for (int i = token.start(); i < token.stop(); i++) {
            byte c = token.text()[i];
            if (c < ' ' || c == 0x7f) {
                text.append("\\%03d".formatted(c & 0xff));
            } else {
                text.append((char) c);
            }
        }
        text.append(mark);
    }
}
