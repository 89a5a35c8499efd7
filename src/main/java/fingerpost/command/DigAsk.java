package fingerpost.command;

import fingerpost.dns.Question;
import fingerpost.wire.DigShow;
import fingerpost.wire.Edns;
import fingerpost.wire.EdnsOption;
import fingerpost.wire.Fallback;
import fingerpost.wire.Flags;
import fingerpost.wire.Limits;
import fingerpost.wire.Patience;
import fingerpost.wire.Server;
import fingerpost.wire.Transport;
import fingerpost.wire.TsigKey;
import fingerpost.wire.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * What one line of dig's arguments asks.
 *
 * @param server as written behind the {@code @}; empty for the system's resolver
 * @param host the name that a certificate must cover, where it is not the server's
 * @param cookie octets in hexadecimal; empty for fresh ones
 * @param trust a file with the certificates that are believed
 */
record DigAsk(
        Question question,
        Optional<String> server,
        OptionalInt port,
        Family family,
        Transport transport,
        String path,
        Optional<String> host,
        Optional<String> trust,
        Optional<TsigKey> key,
        Wording wording,
        Optional<Edns> edns,
        Optional<String> cookie,
        Patience patience,
        boolean brief,
        boolean trace,
        DigShow show) {
    /** Which addresses of a server are taken. */
    enum Family {
        ANY,
        V4,
        V6
    }

    /** The query for that server; a cookie is drawn where one is wanted and none given. */
    fingerpost.wire.Query to(Server address, RandomGenerator random) {
        Optional<Edns> asked = edns.map(each ->
                cookie.map(text -> each.withCookie(cookie(text, random))).orElse(each));
        return new fingerpost.wire.Query(question, address, transport, wording, asked, patience, key);
    }

    private static EdnsOption.Cookie cookie(String text, RandomGenerator random) {
        if (!text.isEmpty()) {
            return new EdnsOption.Cookie(text.substring(0, 16), text.substring(16));
        }
        byte[] drawn = new byte[8];
        random.nextBytes(drawn);
        return new EdnsOption.Cookie(HexFormat.of().formatHex(drawn), "");
    }

    /** What is said so far; options change it one by one. */
    static final class Draft {
        Optional<String> server = Optional.empty();
        OptionalInt port = OptionalInt.empty();
        Family family = Family.ANY;
        Transport transport = Transport.UDP;
        String path = Server.DNS_QUERY;
        Optional<String> host = Optional.empty();
        Optional<String> trust = Optional.empty();
        Optional<TsigKey> key = Optional.empty();
        boolean recurse = true;
        boolean authenticData = true;
        boolean checkingDisabled;
        boolean authoritative;
        boolean truncated;
        boolean recursionAvailable;
        boolean reserved;
        int opcode;
        OptionalInt id = OptionalInt.empty();
        OptionalInt padding = OptionalInt.empty();
        final Set<Fallback> fallbacks = EnumSet.allOf(Fallback.class);
        boolean mixedCase;
        boolean edns = true;
        int bufferSize = Limits.UDP_SIZE;
        int version;
        boolean dnssec;
        final List<EdnsOption> options = new ArrayList<>();
        Optional<String> cookie = Optional.of("");
        Duration timeout = Limits.DIG_TRY;
        int tries = Limits.DIG_TRIES;
        boolean brief;
        boolean trace;
        DigShow show = DigShow.ALL;

        DigAsk of(Question question) {
            Optional<Edns> sent = Optional.of(new Edns(bufferSize, version, dnssec ? Edns.DO : 0, options))
                    .filter(any -> edns);
            return new DigAsk(
                    question,
                    server,
                    port,
                    family,
                    transport,
                    path,
                    host,
                    trust,
                    key,
                    wording(),
                    sent,
                    cookie,
                    new Patience(timeout, tries, Set.copyOf(fallbacks)),
                    brief,
                    trace,
                    show);
        }

        private Wording wording() {
            return new Wording(
                    new Flags(
                            false,
                            authoritative,
                            truncated,
                            recurse,
                            recursionAvailable,
                            authenticData,
                            checkingDisabled,
                            reserved),
                    opcode,
                    id,
                    mixedCase,
                    padding);
        }
    }
}
