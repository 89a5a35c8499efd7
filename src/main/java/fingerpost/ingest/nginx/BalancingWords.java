package fingerpost.ingest.nginx;

import fingerpost.topology.Balancing;
import fingerpost.topology.HashKey;
import java.util.Optional;

/** How an upstream balances, by its directives. */
record BalancingWords(Balancing balancing, Optional<String> cookie, int keepalive) {
    static BalancingWords of(Statement upstream, Remarks remarks) {
        Balancing balancing = new Balancing.RoundRobin();
        Optional<String> cookie = Optional.empty();
        int keepalive = 0;
        for (Statement each : upstream.block()) {
            switch (each.name()) {
                case "least_conn" -> {
                    balancing = new Balancing.LeastConnections();
                    remarks.read(each);
                }
                case "ip_hash" -> {
                    balancing = new Balancing.IpHash();
                    remarks.read(each);
                }
                case "hash" -> balancing = hash(each, remarks);
                case "random" -> {
                    balancing = new Balancing.RandomTwo();
                    if (each.argument(0).equals("two") && !each.argument(1).startsWith("least_time")) {
                        remarks.read(each);
                    } else {
                        remarks.approximate(
                                each, "balancing", each.spoken() + ": the design takes the less busy of two.");
                    }
                }
                case "sticky" -> {
                    if (each.argument(0).equals("cookie") && each.argument(1).matches("[A-Za-z0-9_]{1,64}")) {
                        cookie = Optional.of(each.argument(1));
                        remarks.read(each);
                    }
                }
                case "keepalive" -> {
                    if (each.argument(0).matches("[0-9]{1,5}")) {
                        keepalive = Integer.parseInt(each.argument(0));
                        remarks.read(each);
                    }
                }
                default -> {}
            }
        }
        return new BalancingWords(balancing, cookie, keepalive);
    }

    private static Balancing hash(Statement hash, Remarks remarks) {
        boolean consistent = hash.argument(1).equals("consistent");
        String key = hash.argument(0).replaceAll("[{}]", "");
        Optional<HashKey> known = switch (key) {
            case "$remote_addr", "$binary_remote_addr" -> Optional.of(new HashKey.ClientAddress());
            case "$host", "$http_host" -> Optional.of(new HashKey.AskedHost());
            case "$request_uri" -> Optional.of(new HashKey.RequestUri());
            default ->
                key.matches("\\$cookie_[A-Za-z0-9_]{1,64}")
                        ? Optional.of(new HashKey.Cookie(key.substring("$cookie_".length())))
                        : Optional.empty();
        };
        if (known.isPresent()) {
            remarks.read(hash);
        } else {
            remarks.approximate(hash, "hash-key", hash.spoken() + ": the design hashes the path and query instead.");
        }
        return new Balancing.Hash(known.orElse(new HashKey.RequestUri()), consistent);
    }
}
