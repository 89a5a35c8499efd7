package fingerpost.wire;

import fingerpost.dns.DomainName;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A secret shared with a server, by which both sign their messages (RFC 8945).
 *
 * @param algorithm such as {@code hmac-sha256}
 * @param secret base64
 */
public record TsigKey(DomainName name, String algorithm, String secret) {
    private static final String USUAL = "hmac-sha256";
    private static final List<String> ALGORITHMS =
            List.of("hmac-md5", "hmac-sha1", "hmac-sha224", USUAL, "hmac-sha384", "hmac-sha512");
    /** The key clause of named, nsd's and Knot's keys are a name, an algorithm and a secret too. */
    private static final Pattern CLAUSE = Pattern.compile("key\\s+\"?([^\\s\"{]+)\"?\\s*\\{([^}]*)}");

    private static final Pattern ALGORITHM = Pattern.compile("algorithm\\s+\"?([\\w.-]+)\"?\\s*;");
    private static final Pattern SECRET = Pattern.compile("secret\\s+\"?([A-Za-z0-9+/=]+)\"?\\s*;");

    public TsigKey {
        algorithm = algorithm.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        if (!ALGORITHMS.contains(algorithm)) {
            throw new IllegalArgumentException("There is no TSIG algorithm \"" + algorithm + "\" here; there are "
                    + String.join(", ", ALGORITHMS) + ".");
        }
        try {
            if (Base64.getDecoder().decode(secret).length == 0) {
                throw new IllegalArgumentException("empty");
            }
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("The secret of the key " + name + " is not base64.", unreadable);
        }
    }

    /** The key that {@code [ALGORITHM:]NAME:SECRET} says, as {@code dig -y} takes it; HMAC-SHA256 unless told otherwise. */
    public static TsigKey of(String text) {
        String[] parts = text.strip().split(":", -1);
        return switch (parts.length) {
            case 2 -> new TsigKey(DomainName.of(parts[0]), USUAL, parts[1]);
            case 3 -> new TsigKey(DomainName.of(parts[1]), parts[0], parts[2]);
            default -> throw new IllegalArgumentException("A key is written [ALGORITHM:]NAME:SECRET.");
        };
    }

    /** The first key of a file: a {@code key} clause of named, as {@code tsig-keygen} writes it, or one line as in {@link #of}. */
    public static TsigKey ofFile(String text) {
        Matcher clause = CLAUSE.matcher(text);
        if (!clause.find()) {
            return of(text);
        }
        Matcher algorithm = ALGORITHM.matcher(clause.group(2));
        Matcher secret = SECRET.matcher(clause.group(2));
        if (!algorithm.find() || !secret.find()) {
            throw new IllegalArgumentException("The key " + clause.group(1) + " lacks its algorithm or its secret.");
        }
        return new TsigKey(DomainName.of(clause.group(1)), algorithm.group(1), secret.group(1));
    }

    /** Without the secret, so that it never reaches a screen or a log. */
    @Override
    public String toString() {
        return name + " (" + algorithm + ")";
    }
}
