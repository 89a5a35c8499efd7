package fingerpost.dns;

import java.util.Locale;

/**
 * Which certification authorities may issue for the owner (RFC 8659).
 *
 * @param flags 128 says that an authority that does not know the tag must refuse
 * @param tag {@code issue}, {@code issuewild}, {@code iodef} or another of letters and digits
 * @param value octets, one to a char
 */
public record Caa(int flags, String tag, String value) implements Rdata {
    public Caa {
        Bounds.eightBits(RecordType.CAA, "flag octet", flags);
        if (!tag.matches("[A-Za-z0-9]{1,255}")) {
            throw new IllegalArgumentException("CAA: the tag " + Quoted.of(tag) + " is not letters and digits.");
        }
        tag = tag.toLowerCase(Locale.ROOT);
        CharacterString.requireOctets(RecordType.CAA, value);
        Bounds.length(RecordType.CAA, 2 + tag.length() + value.length());
    }

    static Caa read(RdataFields fields) {
        return new Caa(fields.number("flag octet", 255), fields.word("tag"), fields.lastString("value"));
    }

    @Override
    public RecordType type() {
        return RecordType.CAA;
    }

    @Override
    public String text() {
        return flags + " " + tag + " " + CharacterString.print(value);
    }
}
