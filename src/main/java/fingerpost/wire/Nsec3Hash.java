package fingerpost.wire;

import fingerpost.dns.DomainName;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of a name (RFC 5155 section 5). */
public final class Nsec3Hash {
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";

    private Nsec3Hash() {}

    /**
     * In base 32 with extended hex alphabet, lower case, as it stands in owner names.
     *
     * @param iterations beyond the first
     */
    public static String of(DomainName name, Octets salt, int iterations) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            byte[] hash = Names.toWire(name).toWireCanonical();
            for (int i = 0; i <= iterations; i++) {
                sha1.update(hash);
                hash = sha1.digest(salt.toArray());
            }
            return text(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String text(byte[] hash) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte each : hash) {
            held = held << 8 | (each & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(DIGITS.charAt(held >> bits & 31));
            }
            held &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(DIGITS.charAt(held << (5 - bits) & 31)).toString();
    }
}
