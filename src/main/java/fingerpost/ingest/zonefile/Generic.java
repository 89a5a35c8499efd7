package fingerpost.ingest.zonefile;

import fingerpost.dns.RecordType;

/** Data of any type as octets: {@code \# LENGTH HEX} (RFC 3597 section 5). */
final class Generic {
    private Generic() {}

    /** Reads what follows the mark; octets of a known type have to fit it. */
    static void read(Tokens token, int type, OctetArena out) {
        int mark = token.start();
        int begin = out.length();
        long length = token.next() ? Digits.number(token, 65_535) : -1;
        if (length < 0) {
            throw refused(type, mark, "behind \\# stands the number of octets, from 0 to 65535.");
        }
        boolean digits = token.next();
        if (digits && !Digits.hex(token, out)) {
            throw refused(type, token.start(), "behind the number of octets stand pairs of hexadecimal digits.");
        }
        int found = out.length() - begin;
        if (found != length) {
            throw refused(type, mark, length + " octets are announced and " + found + " stand here.");
        }
        String shape = Shape.of(type);
        if (!shape.isEmpty()) {
            if (!new OctetWalk(out.array(), begin, out.length()).fits(shape)) {
                throw refused(type, mark, "these octets are no data of this type.");
            }
        } else {
            OtherData.check(type, mark, out, begin);
        }
    }

    private static Refused refused(int type, int at, String why) {
        return new Refused(FaultCode.BAD_DATA, at, new RecordType(type) + ": " + why);
    }
}
