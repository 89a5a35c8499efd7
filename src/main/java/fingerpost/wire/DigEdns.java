package fingerpost.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The OPT pseudosection as {@code dig} prints it. */
final class DigEdns {
    private static final int EXPIRE = 9;
    private static final int KEEPALIVE = 11;

    private static final HexFormat SPACED = HexFormat.ofDelimiter(" ");
    private static final HexFormat HEX = HexFormat.of();

    private DigEdns() {}

    /** The lines for what came; {@code asked} tells whose cookie comes back. */
    static List<String> lines(Edns edns, Optional<Edns> asked) {
        List<String> lines = new ArrayList<>();
        lines.add(";; OPT PSEUDOSECTION:");
        lines.add("; EDNS: version: " + edns.version() + ", flags:" + flags(edns.flags()) + " udp: " + edns.udpSize());
        edns.options().forEach(each -> lines.add("; " + option(each, asked)));
        return lines;
    }

    private static String flags(int flags) {
        int rest = flags & ~(Edns.DO | Edns.CO);
        return ((flags & Edns.DO) != 0 ? " do" : "")
                + ((flags & Edns.CO) != 0 ? " co" : "")
                + (rest == 0 ? ";" : "; MBZ: 0x" + HEX.toHexDigits((short) rest) + ",");
    }

    private static String option(EdnsOption option, Optional<Edns> asked) {
        return switch (option) {
            case EdnsOption.NameServerId id -> "NSID:" + octets(id.hex());
            case EdnsOption.ClientSubnet subnet -> "CLIENT-SUBNET: " + subnet.network() + "/" + subnet.scope();
            case EdnsOption.Cookie cookie -> "COOKIE: " + cookie.client() + cookie.server() + echoed(cookie, asked);
            case EdnsOption.ExtendedError error ->
                "EDE: " + error.code() + " (" + ExtendedErrorNames.of(error.code()) + ")"
                        + (error.text().isEmpty() ? "" : ": (" + error.text() + ")");
            case EdnsOption.Other other -> other(other);
        };
    }

    private static String other(EdnsOption.Other other) {
        byte[] octets = HEX.parseHex(other.hex());
        return switch (other.code()) {
            case EXPIRE -> "EXPIRE:" + (octets.length == 0 ? "" : expire(number(octets)));
            case KEEPALIVE ->
                "TCP KEEPALIVE:"
                        + (octets.length == 0 ? "" : " " + number(octets) / 10 + "." + number(octets) % 10 + " secs");
            case OptionCodec.PADDING -> "PAD: (" + octets.length + " bytes)";
            default -> "OPT=" + other.code() + ":" + octets(other.hex());
        };
    }

    private static String echoed(EdnsOption.Cookie cookie, Optional<Edns> asked) {
        return asked.flatMap(edns -> edns.option(EdnsOption.Cookie.class))
                .filter(sent -> sent.client().equals(cookie.client()))
                .map(sent -> cookie.server().isEmpty() ? " (echoed)" : " (good)")
                .orElse("");
    }

    private static String octets(String hex) {
        byte[] octets = HEX.parseHex(hex);
        if (octets.length == 0) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        for (char each : new String(octets, StandardCharsets.ISO_8859_1).toCharArray()) {
            letters.append(each >= 32 && each < 127 ? each : '.');
        }
        return " " + SPACED.formatHex(octets) + " (\"" + letters + "\")";
    }

    private static String expire(long seconds) {
        return " " + seconds + " (" + DigTime.words(seconds) + ")";
    }

    private static long number(byte[] octets) {
        long number = 0;
        for (byte each : octets) {
            number = (number << 8) | (each & 0xff);
        }
        return number;
    }
}
