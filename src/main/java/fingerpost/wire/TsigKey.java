package fingerpost.wire;

import fingerpost.dns.DomainName;

/**
 * A secret shared with a server, by which both sign their messages (RFC 8945).
 *
 * @param algorithm such as {@code hmac-sha256}
 * @param secret base64
 */
public record TsigKey(DomainName name, String algorithm, String secret) {
    /** Without the secret, so that it never reaches a screen or a log. */
    @Override
    public String toString() {
        return name + " (" + algorithm + ")";
    }
}
