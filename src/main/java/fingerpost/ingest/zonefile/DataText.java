package fingerpost.ingest.zonefile;

import java.nio.charset.StandardCharsets;

/** Writes the octets of records as a zone file has them, so that every server reads them. */
final class DataText {
    /** Fields that are written plainly; data with any other is written as octets (RFC 3597). */
    private static final String PLAIN = "124tgaAnsRSwLh";

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** What stands for itself in a name to every server. */
    private static final boolean[] UNESCAPED = unescaped();

    private final OctetArena out;
    private byte[] data = {};
    private int at;

    DataText(OctetArena out) {
        this.out = out;
    }

    /** Writes the data of a record of that type. */
    void write(int type, byte[] octets, int from, int to) {
        data = octets;
        at = from;
        String shape = Shape.of(type);
        boolean plain = !shape.isEmpty();
        for (int i = 0; i < shape.length(); i++) {
            plain &= PLAIN.indexOf(shape.charAt(i)) >= 0;
        }
        if (!plain) {
            out.octet('\\');
            out.octet('#');
            out.octet(' ');
            number(to - from);
            hex(to);
            return;
        }
        for (int i = 0; i < shape.length(); i++) {
            if (i > 0) {
                out.octet(' ');
            }
            field(shape.charAt(i), to);
        }
    }

    private void field(char kind, int to) {
        switch (kind) {
            case '1', 'g' -> number(take(1));
            case '2' -> number(take(2));
            case '4', 't' -> number(take(4));
            case 'a' -> ipv4();
            case 'A' -> ipv6();
            case 'n' -> at = name(data, at);
            case 's', 'R' -> at = string(at + 1, at + 1 + (data[at] & 0xff));
            case 'S' -> strings(to);
            case 'L' -> at = string(at, to);
            case 'w' -> {
                int length = data[at] & 0xff;
                out.add(data, at + 1, length);
                at += 1 + length;
            }
            default -> {
                out.cut(out.length() - 1);
                hex(to);
            }
        }
    }

    void number(long number) {
        byte[] to = out.room(20);
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        long rest = number;
        for (int i = out.length() + digits - 1; i >= out.length(); i--) {
            to[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        out.advance(digits);
    }

    /** Writes the name with its final dot and gives the place behind it. */
    int name(byte[] octets, int from) {
        if (octets[from] == 0) {
            out.octet('.');
            return from + 1;
        }
        int end = from;
        while (octets[end] != 0) {
            end += octets[end] + 1;
        }
        labels(octets, from, end);
        return end + 1;
    }

    /** Writes the labels up to that place, a dot behind each. */
    void labels(byte[] octets, int from, int end) {
        byte[] to = out.room(4 * (end - from));
        int length = out.length();
        for (int i = from; i < end; ) {
            int stop = i + 1 + octets[i];
            for (i++; i < stop; i++) {
                byte c = octets[i];
                if (UNESCAPED[c & 0xff]) {
                    to[length++] = c;
                } else {
                    length = escaped(c, to, length);
                }
            }
            to[length++] = '.';
        }
        out.advance(length - out.length());
    }

    private long take(int count) {
        long number = 0;
        for (int i = 0; i < count; i++) {
            number = (number << 8) | (data[at++] & 0xff);
        }
        return number;
    }

    private void ipv4() {
        for (int i = 0; i < 4; i++) {
            if (i > 0) {
                out.octet('.');
            }
            number(take(1));
        }
    }

    private void ipv6() {
        for (int i = 0; i < 8; i++) {
            if (i > 0) {
                out.octet(':');
            }
            int group = (int) take(2);
            for (int shift = group == 0 ? 0 : (31 - Integer.numberOfLeadingZeros(group)) / 4 * 4;
                    shift >= 0;
                    shift -= 4) {
                out.octet(DIGITS[(group >> shift) & 15]);
            }
        }
    }

    private void strings(int to) {
        boolean first = true;
        while (at < to) {
            if (!first) {
                out.octet(' ');
            }
            first = false;
            at = string(at + 1, at + 1 + (data[at] & 0xff));
        }
    }

    private int string(int from, int to) {
        byte[] into = out.room(4 * (to - from) + 2);
        int length = out.length();
        into[length++] = '"';
        for (int i = from; i < to; i++) {
            byte c = data[i];
            if (c < ' ' || c == 0x7f) {
                length = escaped(c, into, length);
            } else {
                if (c == '"' || c == '\\') {
                    into[length++] = '\\';
                }
                into[length++] = c;
            }
        }
        into[length++] = '"';
        out.advance(length - out.length());
        return to;
    }

    private static int escaped(byte octet, byte[] to, int from) {
        int value = octet & 0xff;
        to[from] = '\\';
        to[from + 1] = (byte) ('0' + value / 100);
        to[from + 2] = (byte) ('0' + value / 10 % 10);
        to[from + 3] = (byte) ('0' + value % 10);
        return from + 4;
    }

    private static boolean[] unescaped() {
        boolean[] unescaped = new boolean[256];
        for (char c : "abcdefghijklmnopqrstuvwxyz0123456789-_*/".toCharArray()) {
            unescaped[c] = true;
        }
        return unescaped;
    }

    private void hex(int to) {
        if (at < to) {
            out.octet(' ');
        }
        byte[] into = out.room(2 * (to - at));
        int length = out.length();
        for (; at < to; at++) {
            into[length++] = DIGITS[(data[at] >> 4) & 15];
            into[length++] = DIGITS[data[at] & 15];
        }
        out.advance(length - out.length());
    }
}
