package fingerpost.command;

import fingerpost.dns.IpNetwork;
import fingerpost.wire.Edns;
import fingerpost.wire.EdnsOption;
import fingerpost.wire.Fallback;
import fingerpost.wire.Limits;
import fingerpost.wire.Transport;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Dig's options that begin with a plus: {@code +[no]WORD[=VALUE]}, each word as short as it stays clear. */
final class DigOptions {
    /** An option that is on or off, perhaps with a value (empty without one). */
    @FunctionalInterface
    interface Setting {
        void apply(DigDraft draft, boolean on, String value);
    }

    private static final Map<String, Setting> SETTINGS = settings();

    private DigOptions() {}

    static void apply(String word, DigDraft draft) {
        int equals = word.indexOf('=');
        String name = word.substring(1, equals < 0 ? word.length() : equals).toLowerCase(java.util.Locale.ROOT);
        String value = equals < 0 ? "" : word.substring(equals + 1);
        boolean off = name.startsWith("no") && !SETTINGS.containsKey(name);
        String option = off ? name.substring(2) : name;
        if (DigRefused.names().contains(option)) {
            DigRefused.take(option, !off, word);
            return;
        }
        try {
            setting(option, word).apply(draft, !off, value);
        } catch (IllegalArgumentException wrong) {
            throw new CallProblem("The option " + word + ": " + wrong.getMessage(), wrong);
        }
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
        return Objects.requireNonNull(SETTINGS.get(meant.getFirst()));
    }

    private static Map<String, Setting> settings() {
        Map<String, Setting> all = new TreeMap<>();
        way(all);
        header(all);
        edns(all);
        patience(all);
        DigShowOptions.add(all);
        all.put("trace", (draft, on, value) -> draft.course = on ? DigAsk.Course.TRACE : DigAsk.Course.LOOK_UP);
        all.put("nssearch", (draft, on, value) -> draft.course = on ? DigAsk.Course.SOA_OF_ALL : DigAsk.Course.LOOK_UP);
        return all;
    }

    private static void way(Map<String, Setting> all) {
        flag(all, (draft, on) -> draft.transport = Optional.of(on ? Transport.TCP : Transport.UDP), "tcp", "vc");
        flag(all, (draft, on) -> draft.transport = Optional.of(on ? Transport.TLS : Transport.UDP), "tls");
        Setting https = (draft, on, value) -> {
            draft.transport = Optional.of(on ? Transport.HTTPS : Transport.UDP);
            draft.path = value.isEmpty() ? draft.path : value;
        };
        all.put("https", https);
        all.put("https-post", https);
        all.put("tls-hostname", (draft, on, value) -> draft.host = on ? Optional.of(some(value)) : Optional.empty());
        all.put("tls-ca", (draft, on, value) -> {
            draft.verified = on;
            draft.authorities = Optional.of(value).filter(file -> on && !file.isEmpty());
        });
    }

    private static void header(Map<String, Setting> all) {
        flag(all, (draft, on) -> draft.recurse = on, "recurse", "rdflag");
        flag(all, (draft, on) -> draft.authoritative = on, "aaflag", "aaonly");
        flag(all, (draft, on) -> draft.truncated = on, "tcflag");
        flag(all, (draft, on) -> draft.recursionAvailable = on, "raflag");
        flag(all, (draft, on) -> draft.reserved = on, "zflag");
        flag(all, (draft, on) -> draft.authenticData = on, "adflag", "ad");
        flag(all, (draft, on) -> draft.checkingDisabled = on, "cdflag", "cd");
        flag(all, (draft, on) -> draft.mixedCase = on, "0x20");
        all.put("opcode", (draft, on, value) -> draft.opcode = on ? DigCodes.opcode(some(value)) : 0);
        all.put(
                "qid",
                (draft, on, value) -> draft.id = on ? OptionalInt.of(number(value, 0, 65_535)) : OptionalInt.empty());
    }

    private static void patience(Map<String, Setting> all) {
        all.put("time", (draft, on, value) -> draft.timeout = Duration.ofSeconds(number(value, 1, 60)));
        all.put("timeout", (draft, on, value) -> draft.timeout = Duration.ofSeconds(number(value, 1, 60)));
        all.put("tries", (draft, on, value) -> draft.tries = number(value, 1, Limits.MOST_TRIES));
        all.put("retry", (draft, on, value) -> draft.tries = number(value, 0, Limits.MOST_TRIES - 1) + 1);
        flag(all, (draft, on) -> fallback(draft, Fallback.TRUNCATED, !on), "ignore");
        flag(all, (draft, on) -> fallback(draft, Fallback.BAD_COOKIE, on), "badcookie");
        flag(all, (draft, on) -> fallback(draft, Fallback.OTHER_VERSION, on), "ednsnegotiation");
    }

    private static void fallback(DigDraft draft, Fallback fallback, boolean on) {
        if (on) {
            draft.fallbacks.add(fallback);
        } else {
            draft.fallbacks.remove(fallback);
        }
    }

    private static void edns(Map<String, Setting> all) {
        all.put("edns", (draft, on, value) -> {
            draft.edns = on;
            draft.version = value.isEmpty() ? 0 : number(value, 0, 255);
        });
        all.put("bufsize", (draft, on, value) -> {
            draft.bufferSize = on && !value.isEmpty() ? number(value, 0, 65_535) : Limits.UDP_SIZE;
            draft.edns |= on;
        });
        flag(all, (draft, on) -> draft.flag(Edns.DO, on), "dnssec", "do");
        flag(all, (draft, on) -> draft.flag(Edns.CO, on), "coflag", "co");
        all.put("ednsflags", (draft, on, value) -> {
            int named = draft.ednsFlags & (Edns.DO | Edns.CO);
            int others = on && !value.isEmpty() ? DigCodes.bits(value) & ~(Edns.DO | Edns.CO) : 0;
            draft.ednsFlags = named | others;
        });
        all.put(
                "padding",
                (draft, on, value) -> draft.padding = OptionalInt.of(on ? number(value, 0, Limits.MOST_PADDING) : 0));
        all.put("nsid", (draft, on, value) -> option(draft, on, new EdnsOption.NameServerId("")));
        all.put("expire", (draft, on, value) -> option(draft, on, new EdnsOption.Other(DigCodes.EXPIRE, "")));
        all.put("keepalive", (draft, on, value) -> option(draft, on, new EdnsOption.Other(DigCodes.KEEPALIVE, "")));
        all.put("subnet", (draft, on, value) -> option(draft, on, on ? subnet(value) : null));
        all.put("cookie", (draft, on, value) -> draft.cookie = on ? Optional.of(cookie(value)) : Optional.empty());
        all.put("ednsopt", (draft, on, value) -> option(draft, on, on ? other(value) : null));
    }

    static void flag(Map<String, Setting> all, BiConsumer<DigDraft, Boolean> change, String... names) {
        for (String name : names) {
            all.put(name, (draft, on, value) -> {
                if (!value.isEmpty()) {
                    throw new IllegalArgumentException("it takes no value.");
                }
                change.accept(draft, on);
            });
        }
    }

    private static void option(DigDraft draft, boolean on, @org.jspecify.annotations.Nullable EdnsOption option) {
        if (option == null) {
            draft.options.removeIf(each -> each instanceof EdnsOption.ClientSubnet || each instanceof EdnsOption.Other);
            return;
        }
        draft.options.removeIf(each ->
                each.equals(option) || (each.getClass() == option.getClass() && !(each instanceof EdnsOption.Other)));
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
        return new EdnsOption.Other(DigCodes.option(parts[0]), hex.toLowerCase(java.util.Locale.ROOT));
    }

    private static String some(String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("it needs a value behind an equals sign.");
        }
        return value;
    }

    static int number(String value, int least, int most) {
        if (value.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new IllegalArgumentException("a number from " + least + " to " + most + " is expected.");
    }
}
