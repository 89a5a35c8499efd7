package fingerpost.wire;

import fingerpost.dns.IpNetwork;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Options of EDNS between our words and their octets. */
final class OptionCodec {
    static final int NSID = 3;
    static final int CLIENT_SUBNET = 8;
    static final int COOKIE = 10;
    static final int EXTENDED_ERROR = 15;
    static final int PADDING = 12;
    /** Code and length before the octets of an option. */
    static final int HEAD = 4;

    private static final HexFormat HEX = HexFormat.of();
    private static final int V4 = 1;
    private static final int V6 = 2;
    private static final int CLIENT_COOKIE = 8;

    private OptionCodec() {}

    static int code(EdnsOption option) {
        return switch (option) {
            case EdnsOption.NameServerId any -> NSID;
            case EdnsOption.ClientSubnet any -> CLIENT_SUBNET;
            case EdnsOption.Cookie any -> COOKIE;
            case EdnsOption.ExtendedError any -> EXTENDED_ERROR;
            case EdnsOption.Other other -> other.code();
        };
    }

    static byte[] octets(EdnsOption option) {
        return switch (option) {
            case EdnsOption.NameServerId id -> HEX.parseHex(id.hex());
            case EdnsOption.ClientSubnet subnet -> subnet(subnet);
            case EdnsOption.Cookie cookie -> HEX.parseHex(cookie.client() + cookie.server());
            case EdnsOption.ExtendedError error -> error(error);
            case EdnsOption.Other other -> HEX.parseHex(other.hex());
        };
    }

    /** Never throws: what is malformed stays {@link EdnsOption.Other}. */
    static EdnsOption read(int code, byte[] octets) {
        return switch (code) {
            case NSID -> new EdnsOption.NameServerId(HEX.formatHex(octets));
            case CLIENT_SUBNET -> subnet(octets);
            case COOKIE ->
                octets.length < CLIENT_COOKIE
                        ? other(code, octets)
                        : new EdnsOption.Cookie(
                                HEX.formatHex(octets, 0, CLIENT_COOKIE),
                                HEX.formatHex(octets, CLIENT_COOKIE, octets.length));
            case EXTENDED_ERROR ->
                octets.length < 2
                        ? other(code, octets)
                        : new EdnsOption.ExtendedError(
                                ((octets[0] & 0xff) << 8) | (octets[1] & 0xff),
                                new String(octets, 2, octets.length - 2, StandardCharsets.UTF_8));
            default -> other(code, octets);
        };
    }

    private static byte[] subnet(EdnsOption.ClientSubnet option) {
        int[] address = option.network().address().octets();
        int length = (option.network().prefix() + 7) / 8;
        byte[] octets = new byte[4 + length];
        octets[1] = (byte) (address.length == 4 ? V4 : V6);
        octets[2] = (byte) option.network().prefix();
        octets[3] = (byte) option.scope();
        for (int i = 0; i < length; i++) {
            octets[4 + i] = (byte) address[i];
        }
        return octets;
    }

    private static EdnsOption subnet(byte[] octets) {
        int family = octets.length < 4 ? 0 : ((octets[0] & 0xff) << 8) | (octets[1] & 0xff);
        int size = family == V4 ? 4 : 16;
        if ((family != V4 && family != V6) || (octets[2] & 0xff) > size * 8 || octets.length - 4 > size) {
            return other(CLIENT_SUBNET, octets);
        }
        byte[] address = new byte[size];
        System.arraycopy(octets, 4, address, 0, octets.length - 4);
        return new EdnsOption.ClientSubnet(IpNetwork.around(Addresses.of(address), octets[2] & 0xff), octets[3] & 0xff);
    }

    private static byte[] error(EdnsOption.ExtendedError error) {
        byte[] text = error.text().getBytes(StandardCharsets.UTF_8);
        byte[] octets = new byte[2 + text.length];
        octets[0] = (byte) (error.code() >> 8);
        octets[1] = (byte) error.code();
        System.arraycopy(text, 0, octets, 2, text.length);
        return octets;
    }

    /** So many octets that say nothing (RFC 7830). */
    static EdnsOption padding(int octets) {
        return new EdnsOption.Other(PADDING, "00".repeat(octets));
    }

    private static EdnsOption other(int code, byte[] octets) {
        return new EdnsOption.Other(code, HEX.formatHex(octets));
    }

    static List<org.xbill.DNS.EDNSOption> toWire(List<EdnsOption> options) {
        return options.stream()
                .<org.xbill.DNS.EDNSOption>map(each -> new org.xbill.DNS.GenericEDNSOption(code(each), octets(each)))
                .toList();
    }

    static List<EdnsOption> fromWire(List<org.xbill.DNS.EDNSOption> options) {
        return options.stream().map(each -> read(each.getCode(), data(each))).toList();
    }

    /** The octets behind code and length. */
    private static byte[] data(org.xbill.DNS.EDNSOption option) {
        byte[] all = option.toWire();
        byte[] data = new byte[all.length - HEAD];
        System.arraycopy(all, HEAD, data, 0, data.length);
        return data;
    }
}
