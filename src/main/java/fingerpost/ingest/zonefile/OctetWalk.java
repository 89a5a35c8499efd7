package fingerpost.ingest.zonefile;

/** Goes through the octets of a record's data by its shape. */
final class OctetWalk {
    private final byte[] octets;
    private final int end;
    private int at;

    OctetWalk(byte[] octets, int begin, int end) {
        this.octets = octets;
        this.at = begin;
        this.end = end;
    }

    /** Whether the octets are such fields and nothing else; letters in names become lower case. */
    boolean fits(String shape) {
        for (int i = 0; i < shape.length(); i++) {
            if (!field(shape.charAt(i))) {
                return false;
            }
        }
        return at == end;
    }

    private boolean field(char kind) {
        return switch (kind) {
            case '1', 'g' -> skip(1);
            case '2', 'T' -> skip(2);
            case '4', 't', 'D', 'a' -> skip(4);
            case 'e' -> skip(6);
            case 'E', 'i' -> skip(8);
            case 'A' -> skip(16);
            case 'n' -> name();
            case 's', 'x', 'R' -> string();
            case 'y' -> at < end && octets[at] != 0 && string();
            case 'w' -> word();
            case 'S' -> strings();
            case 'L' -> skip(end - at);
            case 'B' -> bitmap();
            default -> at < end && skip(end - at);
        };
    }

    private boolean skip(int count) {
        at += count;
        return at <= end;
    }

    private boolean string() {
        return at < end && skip(1 + (octets[at] & 0xff));
    }

    private boolean strings() {
        boolean good = string();
        while (good && at < end) {
            good = string();
        }
        return good;
    }

    private boolean word() {
        int from = at + 1;
        if (!string() || at == from) {
            return false;
        }
        for (int i = from; i < at; i++) {
            octets[i] = Letter.lower(octets[i]);
            if (!(octets[i] >= 'a' && octets[i] <= 'z') && !Letter.isDigit(octets[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean name() {
        int from = at;
        while (at < end && octets[at] != 0) {
            int length = octets[at] & 0xff;
            if (length > 63 || at + length >= end) {
                return false;
            }
            for (int i = at + 1; i <= at + length; i++) {
                octets[i] = Letter.lower(octets[i]);
            }
            at += length + 1;
        }
        return skip(1) && at - from <= NameOctets.MOST;
    }

    private boolean bitmap() {
        int window = -1;
        while (at < end) {
            int next = octets[at] & 0xff;
            int length = at + 1 < end ? octets[at + 1] & 0xff : 0;
            if (next <= window || length < 1 || length > 32 || !skip(2 + length) || octets[at - 1] == 0) {
                return false;
            }
            window = next;
        }
        return true;
    }
}
