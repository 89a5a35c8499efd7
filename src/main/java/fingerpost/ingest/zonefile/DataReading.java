package fingerpost.ingest.zonefile;

import fingerpost.dns.RecordType;

/** Reads the data of one record, field by field, into octets as they travel, names whole and in lower case. */
final class DataReading {
    private static final int MOST = 65_535;

    private final Tokens token;
    private final OctetArena out;

    DataReading(Tokens token, OctetArena out) {
        this.token = token;
        this.out = out;
    }

    /** Reads all that is left of the entry. */
    void read(int type, byte[] origin) {
        int begin = out.length();
        int typed = token.start();
        if (!token.next()) {
            if (type == RecordType.TXT.code() || !Shape.of(type).isEmpty() || !OtherData.mayBeEmpty(type)) {
                throw new Refused(FaultCode.BAD_DATA, typed, new RecordType(type) + ": the data is missing.");
            }
            return;
        }
        String shape = Shape.of(type);
        if (isGeneric()) {
            Generic.read(token, type, out);
        } else if (shape.isEmpty()) {
            OtherData.read(token, type, origin, out);
        } else {
            token.back();
            for (int i = 0; i < shape.length(); i++) {
                field(shape.charAt(i), type, i + 1, origin);
            }
        }
        if (out.length() - begin > MOST) {
            throw new Refused(
                    FaultCode.BAD_DATA, typed, new RecordType(type) + ": the data is longer than 65535 octets.");
        }
        if (token.next()) {
            throw new Refused(
                    FaultCode.BAD_DATA,
                    token.start(),
                    NameOctets.quoted(token) + " stands behind the end of the " + new RecordType(type) + " record.");
        }
    }

    private boolean isGeneric() {
        return token.length() == 2
                && !token.quoted()
                && token.text()[token.start()] == '\\'
                && token.text()[token.start() + 1] == '#';
    }

    private void field(char kind, int type, int index, byte[] origin) {
        if (!token.next()) {
            if (kind == 'B') {
                return;
            }
            throw new Refused(
                    FaultCode.BAD_DATA,
                    token.at(),
                    new RecordType(type) + ": the data ends before its field " + index + ", " + wanted(kind) + ".");
        }
        boolean good = switch (kind) {
            case '1' -> number(1, 255);
            case '2' -> number(2, 65_535);
            case '4' -> number(4, 0xffffffffL);
            case 't' -> put(Period.seconds(token));
            case 'D' -> put(DnssecWords.date(token));
            case 'g' -> DnssecWords.algorithm(token, out);
            case 'T' -> type();
            case 'a' -> AddressOctets.ipv4(token, out);
            case 'A' -> AddressOctets.ipv6(token, out);
            case 'n' -> name(origin);
            case 's' -> StringOctets.one(token, out);
            case 'R' -> substitution();
            case 'S' -> StringOctets.all(token, out);
            case 'L' -> StringOctets.unbounded(token, out);
            case 'w' -> StringOctets.word(token, out);
            case 'h' -> Digits.hex(token, out);
            case 'b' -> Digits.base64(token, out);
            case 'x' -> Digits.salt(token, out);
            case 'e' -> HexGroups.octets(token, 6, out);
            case 'E' -> HexGroups.octets(token, 8, out);
            case 'i' -> HexGroups.node(token, out);
            case 'y' -> Digits.base32(token, out);
            default -> TypeBitmap.read(token, out);
        };
        if (!good) {
            throw new Refused(
                    FaultCode.BAD_DATA,
                    token.start(),
                    new RecordType(type) + ": " + NameOctets.quoted(token) + " is not " + wanted(kind) + ".");
        }
    }

    private boolean name(byte[] origin) {
        byte[] to = out.room(NameOctets.MOST + 2);
        out.advance(NameOctets.read(token, to, out.length(), origin));
        return true;
    }

    private boolean number(int octets, long most) {
        long number = Digits.number(token, most);
        if (number < 0) {
            return false;
        }
        out.number(number, octets);
        return true;
    }

    private boolean substitution() {
        int begin = out.length() + 1;
        return StringOctets.one(token, out) && Substitution.isSound(out, begin);
    }

    private boolean put(long seconds) {
        if (seconds < 0) {
            return false;
        }
        out.number(seconds, 4);
        return true;
    }

    private boolean type() {
        int code = TypeWords.code(token);
        out.number(code, 2);
        return code != 0;
    }

    private static String wanted(char kind) {
        return switch (kind) {
            case '1' -> "a number from 0 to 255";
            case '2' -> "a number from 0 to 65535";
            case '4' -> "a number from 0 to 4294967295";
            case 't' -> "a time in seconds or as 1h30m";
            case 'D' -> "a date as 20260131235959";
            case 'g' -> "an algorithm of DNSSEC";
            case 'T', 'B' -> "a record type";
            case 'a' -> "an IPv4 address";
            case 'A' -> "an IPv6 address";
            case 'n' -> "a name";
            case 's', 'S', 'L' -> "a text";
            case 'R' -> "a substitution such as !^.*$!sip:info@example.com!";
            case 'w' -> "a word of letters and digits";
            case 'b' -> "base64";
            case 'y' -> "base32hex";
            default -> "pairs of hexadecimal digits";
        };
    }
}
