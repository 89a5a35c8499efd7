package fingerpost.document.form;

import fingerpost.document.json.Json;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.Balancing;
import fingerpost.topology.HashKey;

/** {@code "ip-hash"}, or {@code {"hash": "cookie:session", "consistent": true}}. */
final class BalancingForm {
    private static final String COOKIE = "cookie:";

    private BalancingForm() {}

    static Json write(Balancing balancing) {
        return switch (balancing) {
            case Balancing.RoundRobin _ -> Writing.textOf("round-robin");
            case Balancing.LeastConnections _ -> Writing.textOf("least-connections");
            case Balancing.IpHash _ -> Writing.textOf("ip-hash");
            case Balancing.RandomTwo _ -> Writing.textOf("random-two");
            case Balancing.Hash(HashKey key, boolean consistent) ->
                new Writing()
                        .text("hash", word(key))
                        .truthUnless(false, "consistent", consistent)
                        .flat();
        };
    }

    static Balancing read(Source source) {
        if (source.json() instanceof Json.Fields) {
            return new Balancing.Hash(key(source.field("hash")), source.truthOr(false, "consistent"));
        }
        return switch (source.text()) {
            case "round-robin" -> new Balancing.RoundRobin();
            case "least-connections" -> new Balancing.LeastConnections();
            case "ip-hash" -> new Balancing.IpHash();
            case "random-two" -> new Balancing.RandomTwo();
            default ->
                throw source.refused("\"" + source.text()
                        + "\" is none of the words round-robin, least-connections, ip-hash, random-two,"
                        + " nor an object with the field \"hash\".");
        };
    }

    private static String word(HashKey key) {
        return switch (key) {
            case HashKey.ClientAddress _ -> "client-address";
            case HashKey.AskedHost _ -> "host";
            case HashKey.RequestUri _ -> "uri";
            case HashKey.Cookie(String name) -> COOKIE + name;
        };
    }

    private static HashKey key(Source source) {
        String word = source.text();
        if (word.startsWith(COOKIE)) {
            return source.as(text -> new HashKey.Cookie(text.substring(COOKIE.length())));
        }
        return switch (word) {
            case "client-address" -> new HashKey.ClientAddress();
            case "host" -> new HashKey.AskedHost();
            case "uri" -> new HashKey.RequestUri();
            default ->
                throw source.refused("\"" + word + "\" is none of the words client-address, host, uri, cookie:NAME.");
        };
    }
}
