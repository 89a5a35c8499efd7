package fingerpost.wire;

import java.util.List;
import java.util.Optional;

/**
 * The OPT record of a message (RFC 6891).
 *
 * @param udpSize the largest datagram that the sender takes, octets
 * @param version 0; another only to test servers (they owe BADVERS)
 * @param flags the 16 flag bits; the first, {@link #DO}, asks for signatures
 */
public record Edns(int udpSize, int version, int flags, List<EdnsOption> options) {
    /** DNSSEC OK, RFC 3225. */
    public static final int DO = 0x8000;
    /** Compact denial of existence is understood, RFC 9824. */
    public static final int CO = 0x4000;

    public Edns {
        options = List.copyOf(options);
        if (udpSize < 0 || udpSize > 65535 || version < 0 || version > 255 || flags < 0 || flags > 65535) {
            throw new IllegalArgumentException("EDNS has a size and flags of 16 bits and a version of 8 bits.");
        }
    }

    /** What this product asks with unless told otherwise. */
    public static Edns plain() {
        return new Edns(Limits.UDP_SIZE, 0, 0, List.of());
    }

    public boolean dnssecOk() {
        return (flags & DO) != 0;
    }

    public Edns withDnssecOk() {
        return new Edns(udpSize, version, flags | DO, options);
    }

    public Edns withVersion(int other) {
        return new Edns(udpSize, other, flags, options);
    }

    public Edns with(EdnsOption option) {
        List<EdnsOption> more = new java.util.ArrayList<>(options);
        more.add(option);
        return new Edns(udpSize, version, flags, more);
    }

    /** With that cookie in the place of any other. */
    public Edns withCookie(EdnsOption.Cookie cookie) {
        List<EdnsOption> rest = options.stream()
                .filter(each -> !(each instanceof EdnsOption.Cookie))
                .toList();
        return new Edns(udpSize, version, flags, rest).with(cookie);
    }

    /** The first option of that kind. */
    public <O extends EdnsOption> Optional<O> option(Class<O> kind) {
        return options.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
