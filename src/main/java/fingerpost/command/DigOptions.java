package fingerpost.command;

import fingerpost.dns.IpNetwork;
import fingerpost.wire.DigShow;
import fingerpost.wire.EdnsOption;
import fingerpost.wire.Limits;
import fingerpost.wire.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Dig's options that begin with a plus: {@code +[no]WORD[=VALUE]}, each word as short as it stays clear. */
final class DigOptions {
    /** An option that is on or off, perhaps with a value (empty without one). */
    @FunctionalInterface
    private interface Setting {
        void apply(DigAsk.Draft draft, boolean on, String value);
    }

    private static final Map<String, Setting> SETTINGS = settings();

    private DigOptions() {}

    static void apply(String word, DigAsk.Draft draft) {
        int equals = word.indexOf('=');
        String name = word.substring(1, equals < 0 ? word.length() : equals).toLowerCase(java.util.Locale.ROOT);
        String value = equals < 0 ? "" : word.substring(equals + 1);
        boolean off = name.startsWith("no") && !SETTINGS.containsKey(name);
        try {
            setting(off ? name.substring(2) : name, word).apply(draft, !off, value);
        } catch (IllegalArgumentException wrong) {
            throw new CallProblem("The option " + word + ": " + wrong.getMessage(), wrong);
        }
    }

    /** All of them, for the help. */
    static List<String> names() {
        return new ArrayList<>(SETTINGS.keySet());
    }

    private static Setting setting(String name, String word) {
        List<String> meant = SETTINGS.containsKey(name)
                ? List.of(name)
                : SETTINGS.keySet().stream()
                        .filter(each -> !name.isEmpty() && each.startsWith(name))
                        .toList();
        if (meant.size() != 1) {
            throw new CallProblem(
                    meant.isEmpty()
                            ? "There is no option " + word + "; there are +" + String.join(" +", SETTINGS.keySet())
                                    + "."
                            : "The option " + word + " could be +" + String.join(" or +", meant) + ".");
        }
        return java.util.Objects.requireNonNull(SETTINGS.get(meant.getFirst()));
    }

    private static Map<String, Setting> settings() {
        Map<String, Setting> all = new TreeMap<>();
        flag(all, (draft, on) -> draft.transport = on ? Transport.TCP : Transport.UDP, "tcp", "vc");
        flag(all, (draft, on) -> draft.transport = on ? Transport.TLS : Transport.UDP, "tls");
        all.put("https", (draft, on, value) -> {
            draft.transport = on ? Transport.HTTPS : Transport.UDP;
            draft.path = value.isEmpty() ? draft.path : value;
        });
        all.put("tls-hostname", (draft, on, value) -> draft.host = Optional.of(some(value)));
        all.put("tls-ca", (draft, on, value) -> draft.trust = Optional.of(some(value)));
        flag(all, (draft, on) -> draft.recurse = on, "recurse", "rdflag");
        flag(all, (draft, on) -> draft.authenticData = on, "adflag", "ad");
        flag(all, (draft, on) -> draft.checkingDisabled = on, "cdflag", "cd");
        flag(all, (draft, on) -> draft.mixedCase = on, "0x20");
        flag(all, (draft, on) -> draft.brief = on, "short");
        flag(all, (draft, on) -> draft.trace = on, "trace");
        edns(all);
        all.put("time", (draft, on, value) -> draft.timeout = Duration.ofSeconds(number(value, 1, 60)));
        all.put("timeout", (draft, on, value) -> draft.timeout = Duration.ofSeconds(number(value, 1, 60)));
        all.put("tries", (draft, on, value) -> draft.tries = number(value, 1, Limits.MOST_TRIES));
        all.put("retry", (draft, on, value) -> draft.tries = number(value, 0, Limits.MOST_TRIES - 1) + 1);
        flag(all, (draft, on) -> draft.show = on ? DigShow.ALL : DigShow.NONE, "all");
        flag(all, (draft, on) -> draft.show = draft.show.withComments(on), "comments");
        flag(all, (draft, on) -> draft.show = draft.show.withQuestion(on), "question");
        flag(all, (draft, on) -> draft.show = draft.show.withAnswer(on), "answer");
        flag(all, (draft, on) -> draft.show = draft.show.withAuthority(on), "authority");
        flag(all, (draft, on) -> draft.show = draft.show.withAdditional(on), "additional");
        flag(all, (draft, on) -> draft.show = draft.show.withStats(on), "stats");
        flag(all, (draft, on) -> {}, "cmd");
        return all;
    }

    private static void edns(Map<String, Setting> all) {
        all.put("edns", (draft, on, value) -> {
            draft.edns = on;
            draft.version = value.isEmpty() ? 0 : number(value, 0, 255);
        });
        all.put("bufsize", (draft, on, value) -> {
            draft.bufferSize = on ? number(value, 0, 65_535) : Limits.UDP_SIZE;
            draft.edns |= on;
        });
        flag(all, (draft, on) -> draft.dnssec = on, "dnssec", "do");
        all.put("nsid", (draft, on, value) -> option(draft, on, new EdnsOption.NameServerId("")));
        all.put("subnet", (draft, on, value) -> option(draft, on, on ? subnet(value) : null));
        all.put("cookie", (draft, on, value) -> draft.cookie = on ? Optional.of(cookie(value)) : Optional.empty());
        all.put("ednsopt", (draft, on, value) -> option(draft, on, on ? other(value) : null));
    }

    private static void flag(Map<String, Setting> all, BiConsumer<DigAsk.Draft, Boolean> change, String... names) {
        for (String name : names) {
            all.put(name, (draft, on, value) -> {
                if (!value.isEmpty()) {
                    throw new IllegalArgumentException("it takes no value.");
                }
                change.accept(draft, on);
            });
        }
    }

    private static void option(DigAsk.Draft draft, boolean on, @org.jspecify.annotations.Nullable EdnsOption option) {
        if (option == null) {
            draft.options.removeIf(each -> each instanceof EdnsOption.ClientSubnet || each instanceof EdnsOption.Other);
            return;
        }
        draft.options.removeIf(each -> each.getClass() == option.getClass() && !(each instanceof EdnsOption.Other));
        if (on) {
            draft.options.add(option);
        }
    }

    private static EdnsOption subnet(String value) {
        String text = value.equals("0") ? "0.0.0.0/0" : some(value);
        int slash = text.indexOf('/');
        if (slash < 0) {
            return new EdnsOption.ClientSubnet(IpNetwork.of(text), 0);
        }
        fingerpost.dns.IpAddress address = fingerpost.dns.IpAddress.of(text.substring(0, slash));
        int prefix = number(text.substring(slash + 1), 0, address.bits());
        return new EdnsOption.ClientSubnet(IpNetwork.around(address, prefix), 0);
    }

    private static String cookie(String value) {
        boolean fits = value.isEmpty() || value.length() == 16 || (value.length() >= 32 && value.length() <= 80);
        if (!fits || !value.matches("([0-9A-Fa-f]{2})*")) {
            throw new IllegalArgumentException("a cookie has 8, or 16 to 40, octets in hexadecimal (RFC 7873).");
        }
        return value.toLowerCase(java.util.Locale.ROOT);
    }

    private static EdnsOption other(String value) {
        String[] parts = some(value).split(":", 2);
        String hex = parts.length == 2 ? parts[1] : "";
        HexFormat.of().parseHex(hex);
        return new EdnsOption.Other(number(parts[0], 0, 65_535), hex.toLowerCase(java.util.Locale.ROOT));
    }

    private static String some(String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("it needs a value behind an equals sign.");
        }
        return value;
    }

    private static int number(String value, int least, int most) {
        if (value.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new IllegalArgumentException("a number from " + least + " to " + most + " is expected.");
    }
}
