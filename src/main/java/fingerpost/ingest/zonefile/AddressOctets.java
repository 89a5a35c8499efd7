package fingerpost.ingest.zonefile;

import fingerpost.dns.Ipv6Address;
import java.util.Arrays;

/** Addresses in the forms that all servers read. */
final class AddressOctets {
    private static final int LONGEST = 45;

    private AddressOctets() {}

    /** Four decimal numbers without leading zeros. */
    static boolean ipv4(Tokens token, OctetArena out) {
        byte[] text = token.text();
        int stop = token.stop();
        int i = token.start();
        int address = 0;
        for (int part = 0; part < 4; part++) {
            int number = 0;
            int first = i;
            while (i < stop && i - first < 3 && Letter.isDigit(text[i])) {
                number = number * 10 + text[i++] - '0';
            }
            int digits = i - first;
            boolean zeros = digits > 1 && text[first] == '0';
            boolean ends = part == 3 ? i == stop : i < stop && text[i++] == '.';
            if (digits == 0 || number > 255 || zeros || !ends) {
                return false;
            }
            address = (address << 8) | number;
        }
        if (token.quoted()) {
            return false;
        }
        out.number(address, 4);
        return true;
    }

    static boolean ipv6(Tokens token, OctetArena out) {
        if (token.quoted() || token.length() > LONGEST) {
            return false;
        }
        int groups = plain(token, out);
        if (groups == 8) {
            return true;
        }
        try {
            Ipv6Address address = Ipv6Address.of(token.said());
            out.number(address.high(), 8);
            out.number(address.low(), 8);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** Groups with at most one gap; 8 when it was written, anything else when it is left to a slower reader. */
    private static int plain(Tokens token, OctetArena out) {
        byte[] text = token.text();
        int stop = token.stop();
        int begin = out.length();
        int gap = -1;
        int groups = 0;
        int i = token.start();
        if (i + 1 < stop && text[i] == ':' && text[i + 1] == ':') {
            gap = 0;
            i += 2;
        }
        while (i < stop && groups < 8) {
            int value = 0;
            int first = i;
            for (int digit; i < stop && i - first < 5 && (digit = Letter.hex(text[i])) >= 0; i++) {
                value = (value << 4) | digit;
            }
            if (i == first || i - first > 4) {
                return cut(out, begin);
            }
            out.number(value, 2);
            groups++;
            if (i == stop) {
                break;
            }
            if (text[i] != ':' || ++i == stop) {
                return cut(out, begin);
            }
            if (text[i] == ':') {
                if (gap >= 0) {
                    return cut(out, begin);
                }
                gap = groups;
                i++;
            }
        }
        if (i < stop || (gap < 0 && groups < 8) || (gap >= 0 && groups == 8)) {
            return cut(out, begin);
        }
        if (gap >= 0) {
            spread(out, begin + 2 * gap, 2 * (8 - groups));
        }
        return 8;
    }

    private static int cut(OctetArena out, int begin) {
        out.cut(begin);
        return 0;
    }

    private static void spread(OctetArena out, int at, int zeros) {
        int behind = out.length() - at;
        byte[] octets = out.room(zeros);
        System.arraycopy(octets, at, octets, at + zeros, behind);
        Arrays.fill(octets, at, at + zeros, (byte) 0);
        out.advance(zeros);
    }
}
