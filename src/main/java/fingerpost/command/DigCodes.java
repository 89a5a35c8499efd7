package fingerpost.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers that dig's options may also name. */
final class DigCodes {
    static final int EXPIRE = 9;
    static final int KEEPALIVE = 11;

    private static final List<String> OPCODES = List.of(
            "query",
            "iquery",
            "status",
            "reserved3",
            "notify",
            "update",
            "reserved6",
            "reserved7",
            "reserved8",
            "reserved9",
            "reserved10",
            "reserved11",
            "reserved12",
            "reserved13",
            "reserved14",
            "reserved15");

    private static final Map<String, Integer> OPTIONS = Map.ofEntries(
            Map.entry("llq", 1),
            Map.entry("ul", 2),
            Map.entry("nsid", 3),
            Map.entry("dau", 5),
            Map.entry("dhu", 6),
            Map.entry("n3u", 7),
            Map.entry("ecs", 8),
            Map.entry("expire", EXPIRE),
            Map.entry("cookie", 10),
            Map.entry("keepalive", KEEPALIVE),
            Map.entry("padding", 12),
            Map.entry("pad", 12),
            Map.entry("chain", 13),
            Map.entry("key-tag", 14),
            Map.entry("ede", 15),
            Map.entry("client-tag", 16),
            Map.entry("server-tag", 17));

    private DigCodes() {}

    static int opcode(String text) {
        int named = OPCODES.indexOf(text.toLowerCase(Locale.ROOT));
        return named >= 0 ? named : DigOptions.number(text, 0, 15);
    }

    static int option(String text) {
        Integer named = OPTIONS.get(text.toLowerCase(Locale.ROOT));
        return named != null ? named : DigOptions.number(text, 0, 65_535);
    }

    /** Sixteen bits: decimal, hexadecimal behind {@code 0x} or octal behind {@code 0}. */
    static int bits(String text) {
        try {
            int bits = Integer.decode(text);
            if (bits >= 0 && bits <= 65_535) {
                return bits;
            }
        } catch (NumberFormatException unreadable) {
            throw new IllegalArgumentException("a number from 0 to 65535 is expected.", unreadable);
        }
        throw new IllegalArgumentException("a number from 0 to 65535 is expected.");
    }
}
