package fingerpost.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A query as a {@code dig} command line to copy; secrets never stand in it. */
public final class DigCall {
    private DigCall() {}

    public static String of(Query query) {
        List<String> words = new ArrayList<>(List.of("dig", "@" + query.server().address()));
        add(
                words,
                query.server().port() != query.transport().defaultPort(),
                "-p " + query.server().port());
        add(words, query.key().isPresent(), "-k KEYFILE");
        words.add("-q " + quoted(query.question().name().toString()));
        words.add("-t " + query.question().type() + since(query));
        transport(words, query);
        add(words, !query.recursionDesired(), "+norecurse");
        add(words, !query.wording().flags().authenticData(), "+noadflag");
        wording(words, query);
        edns(words, query.edns());
        long seconds = Math.max(1, query.timeout().plusMillis(999).toSeconds());
        words.add("+time=" + seconds);
        words.add("+tries=" + query.tries());
        return String.join(" ", words);
    }

    private static String since(Query query) {
        return query.wording().since().isPresent()
                ? "=" + query.wording().since().getAsLong()
                : "";
    }

    private static void wording(List<String> words, Query query) {
        Wording wording = query.wording();
        add(words, wording.flags().checkingDisabled(), "+cdflag");
        add(words, wording.flags().authoritative(), "+aaflag");
        add(words, wording.flags().truncated(), "+tcflag");
        add(words, wording.flags().recursionAvailable(), "+raflag");
        add(words, wording.flags().reserved(), "+zflag");
        add(words, wording.opcode() != 0, "+opcode=" + wording.opcode());
        wording.id().ifPresent(id -> words.add("+qid=" + id));
        int block = wording.block(query.transport());
        add(words, block > 0 && query.edns().isPresent(), "+padding=" + block);
        Set<Fallback> fallbacks = query.patience().fallbacks();
        add(words, !fallbacks.contains(Fallback.TRUNCATED), "+ignore");
        add(words, !fallbacks.contains(Fallback.BAD_COOKIE), "+nobadcookie");
    }

    private static void transport(List<String> words, Query query) {
        switch (query.transport()) {
            case UDP -> {}
            case TCP -> words.add("+tcp");
            case TLS -> words.add("+tls");
            case HTTPS ->
                words.add(
                        query.server().path().equals(Server.DNS_QUERY)
                                ? "+https"
                                : quoted("+https=" + query.server().path()));
        }
        boolean secured = query.transport() == Transport.TLS || query.transport() == Transport.HTTPS;
        Optional<String> host = query.server().host().filter(any -> secured);
        add(words, secured, "+tls-ca");
        host.ifPresent(name -> words.add(quoted("+tls-hostname=" + name)));
    }

    private static void edns(List<String> words, Optional<Edns> asked) {
        if (asked.isEmpty()) {
            words.add("+noedns");
            words.add("+nocookie");
            return;
        }
        Edns edns = asked.get();
        add(words, edns.version() != 0, "+edns=" + edns.version() + " +noednsnegotiation");
        words.add("+bufsize=" + edns.udpSize());
        add(words, edns.dnssecOk(), "+dnssec");
        add(words, edns.option(EdnsOption.Cookie.class).isEmpty(), "+nocookie");
        edns.options().forEach(option -> words.add(option(option)));
    }

    private static String option(EdnsOption option) {
        return switch (option) {
            case EdnsOption.NameServerId any -> "+nsid";
            case EdnsOption.ClientSubnet subnet -> "+subnet=" + subnet.network();
            case EdnsOption.Cookie cookie -> "+cookie=" + cookie.client() + cookie.server();
            case EdnsOption.ExtendedError any -> "+ednsopt=15";
            case EdnsOption.Other other ->
                "+ednsopt=" + other.code() + (other.hex().isEmpty() ? "" : ":" + other.hex());
        };
    }

    private static void add(List<String> words, boolean wanted, String word) {
        if (wanted) {
            words.add(word);
        }
    }

    /** In quotes for the shell where it must be. */
    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9._:/+=@-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
