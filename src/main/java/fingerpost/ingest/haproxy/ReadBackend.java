package fingerpost.ingest.haproxy;

import fingerpost.dns.DomainName;
import fingerpost.topology.Balancing;
import fingerpost.topology.HashKey;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.ProxyPass.BackendTls;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of one {@code backend}, taken for the parts of a service. */
final class ReadBackend {
    private final List<ReadServer> servers = new ArrayList<>();
    private final String name;
    private String label = "";
    private Balancing balancing = new Balancing.RoundRobin();
    private Optional<String> cookie = Optional.empty();
    private boolean closes;
    private boolean http;
    private String path = "/";
    private Duration timeout = Duration.ofSeconds(5);

    ReadBackend(Section section, Said said) {
        this.name = section.head().word(1);
        for (int i = 0; i < section.lines().size(); i++) {
            ConfigLine line = section.lines().get(i);
            if (i == 0 && line.words().isEmpty()) {
                label = line.remark();
            } else if (!line.words().isEmpty()) {
                read(line, said);
            }
        }
    }

    private void read(ConfigLine line, Said said) {
        try {
            if (!taken(line, said)) {
                said.leftOut(line, 0, " into a backend");
            }
        } catch (IllegalArgumentException wrong) {
            said.error(
                    "unreadable-value", line.number(), line.columns().getFirst(), String.valueOf(wrong.getMessage()));
        }
    }

    private boolean taken(ConfigLine line, Said said) {
        if (line.begins("server") && line.words().size() > 2) {
            servers.add(ReadServer.of(line, said));
            return true;
        }
        if (line.begins("balance")) {
            Optional<Balancing> read = balancing(line);
            read.ifPresent(each -> balancing = each);
            return read.isPresent();
        }
        if (line.text().equals("hash-type consistent") && balancing instanceof Balancing.Hash hash) {
            balancing = new Balancing.Hash(hash.key(), true);
            return true;
        }
        if (line.begins("cookie")
                && line.ends("insert", "indirect", "nocache", "httponly")
                && line.words().size() == 6) {
            cookie = Optional.of(line.word(1));
            return true;
        }
        if (line.begins("http-check", "send", "meth", "GET", "uri")
                && line.words().size() == 6) {
            path = line.word(5);
            return true;
        }
        if (line.begins("timeout", "check") && line.words().size() == 3) {
            timeout = Period.of(line.word(2));
            return true;
        }
        closes |= line.text().equals("option http-server-close");
        http |= line.text().equals("option httpchk");
        return line.text().equals("option http-server-close") || line.text().equals("option httpchk");
    }

    private static Optional<Balancing> balancing(ConfigLine line) {
        String how = line.words().size() > 3
                ? ""
                : String.join(" ", line.words().subList(1, line.words().size()));
        return switch (how) {
            case "roundrobin" -> Optional.of(new Balancing.RoundRobin());
            case "leastconn" -> Optional.of(new Balancing.LeastConnections());
            case "source" -> Optional.of(new Balancing.Hash(new HashKey.ClientAddress(), false));
            case "uri" -> Optional.of(new Balancing.Hash(new HashKey.RequestUri(), false));
            case "random(2)" -> Optional.of(new Balancing.RandomTwo());
            case "hash var(txn.host)" -> Optional.of(new Balancing.Hash(new HashKey.AskedHost(), false));
            default -> {
                if (how.startsWith("hash req.cook(") && how.endsWith(")")) {
                    String cookie = how.substring("hash req.cook(".length(), how.length() - 1);
                    yield Optional.of(new Balancing.Hash(new HashKey.Cookie(cookie), false));
                }
                yield Optional.empty();
            }
        };
    }

    String name() {
        return name;
    }

    String label() {
        return label;
    }

    List<ReadServer> servers() {
        return servers;
    }

    Balancing balancing() {
        return balancing;
    }

    Optional<String> cookie() {
        return cookie;
    }

    int keepalive() {
        int usual = closes ? 0 : 16;
        return servers.isEmpty() ? usual : servers.getFirst().number("pool-max-conn", usual);
    }

    /** The probe, where the servers name a port for it. */
    Optional<HealthCheck> active() {
        if (servers.isEmpty() || !servers.getFirst().has("port")) {
            return Optional.empty();
        }
        ReadServer first = servers.getFirst();
        HealthCheck.Probe probe = !http
                ? HealthCheck.Probe.TCP
                : first.has("check-ssl") ? HealthCheck.Probe.HTTPS : HealthCheck.Probe.HTTP;
        return Optional.of(new HealthCheck(
                probe,
                first.number("port", 0),
                http ? path : "",
                first.find("inter").map(Period::of).orElse(Duration.ofSeconds(2)),
                timeout,
                first.number("fall", 3),
                first.number("rise", 2)));
    }

    /** How the servers are spoken to with TLS. */
    Optional<BackendTls> tls() {
        if (servers.isEmpty() || !servers.getFirst().has("ssl")) {
            return Optional.empty();
        }
        ReadServer first = servers.getFirst();
        String sni = first.find("sni").orElse("");
        String named = sni.startsWith("str(") && sni.endsWith(")") ? sni.substring(4, sni.length() - 1) : sni;
        return Optional.of(new BackendTls(
                DomainName.of(named), first.find("verify").orElse("").equals("required")));
    }
}
