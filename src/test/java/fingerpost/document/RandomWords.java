package fingerpost.document;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Coordinates;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Host;
import fingerpost.topology.ServerName;
import fingerpost.topology.Whereabouts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Words of random documents: names, addresses, texts, the odd ones too. */
class RandomWords {
    static final DomainName EXAMPLE = DomainName.of("example.com");
    private static final List<String> LABELS = List.of(
            "www", "api", "*", "_app", "_tcp", "a\\.b", "\\@", "xn--bcher-kva", "\\000\\255", "ns1", "x-1", "\\;");
    private static final List<String> TEXTS = List.of(
            "",
            "Shop",
            "two words",
            "quote \" and \\ slash",
            "line\nbreak\ttab",
            "\u0001\u007f",
            "bücher 书 \ud83d\ude00",
            "\ud800 lone",
            "null",
            "{\"a\": 1}",
            "\u2028");

    final SplittableRandom random;

    RandomWords(long seed) {
        this.random = new SplittableRandom(seed);
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    boolean rarely() {
        return random.nextInt(4) == 0;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> List<T> some(int least, int most, Supplier<T> make) {
        List<T> made = new ArrayList<>();
        int count = least + upTo(most - least);
        for (int i = 0; i < count; i++) {
            made.add(make.get());
        }
        return made;
    }

    <T> Optional<T> maybe(Supplier<T> make) {
        return rarely() ? Optional.of(make.get()) : Optional.empty();
    }

    String text() {
        return oneOf(TEXTS);
    }

    DomainName below(DomainName apex) {
        DomainName name = apex;
        for (int i = upTo(3); i > 0; i--) {
            name = name.child(oneOf(LABELS));
        }
        return name;
    }

    DomainName name() {
        return rarely()
                ? oneOf(DomainName.ROOT, DomainName.of("192.0.2.1."), DomainName.of("example.net"))
                : below(oneOf(EXAMPLE, DomainName.of("example.org")));
    }

    DomainName hostName() {
        return DomainName.of(oneOf("example.com", "www.example.com", "a.example.net", "b\\:80.example.org", "c\\:443"));
    }

    ServerName serverName() {
        return ServerName.of(oneOf("example.com", "*.example.com", "www.example.*", ".example.org", "a.example.net"));
    }

    IpAddress address() {
        return IpAddress.of(rarely() ? "2001:db8::" + Integer.toHexString(1 + upTo(9000)) : "192.0.2." + upTo(255));
    }

    IpNetwork network() {
        return IpNetwork.of(oneOf("192.0.2.0/24", "198.51.100.128/25", "2001:db8::/32", "203.0.113.7", "0.0.0.0/0"));
    }

    Host host() {
        return rarely() ? new Host.AtName(name()) : new Host.AtAddress(address());
    }

    Ttl ttl() {
        return oneOf(Ttl.ZERO, new Ttl(300), new Ttl(86400), new Ttl(Integer.MAX_VALUE), new Ttl(upTo(100_000)));
    }

    int port() {
        return 1 + upTo(65534);
    }

    private Duration patience() {
        return oneOf(
                Duration.ofSeconds(10),
                Duration.ofMillis(1 + upTo(99_999)),
                Duration.ofDays(1),
                Duration.ofNanos(1_000_001));
    }

    Duration duration() {
        return oneOf(
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                Duration.ofMillis(1 + upTo(99_999)),
                Duration.ofNanos(1),
                Duration.ofDays(30));
    }

    Coordinates place() {
        return rarely()
                ? new Coordinates(-90, 180)
                : new Coordinates(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
    }

    Whereabouts whereabouts() {
        return new Whereabouts(maybe(() -> oneOf("DE", "CN", "US")), maybe(this::place));
    }

    HealthCheck health() {
        HealthCheck.Probe probe = oneOf(HealthCheck.Probe.values());
        String path = probe == HealthCheck.Probe.TCP ? oneOf("", "/odd") : oneOf("/", "/up?a=\"b\"");
        return new HealthCheck(probe, port(), path, patience(), patience(), 1 + upTo(4), 1 + upTo(4));
    }

    RecordType type() {
        return oneOf(
                RecordType.A,
                RecordType.A,
                RecordType.A,
                RecordType.AAAA,
                RecordType.CNAME,
                RecordType.NS,
                RecordType.MX,
                RecordType.TXT,
                RecordType.SRV,
                RecordType.CAA,
                RecordType.HTTPS,
                RecordType.PTR,
                new RecordType(65280));
    }

    Rdata record(RecordType type) {
        return Rdata.parse(
                type,
                switch (type.toString()) {
                    case "A" -> "192.0.2." + upTo(255);
                    case "AAAA" -> "2001:db8::" + Integer.toHexString(upTo(9000));
                    case "MX" -> upTo(99) + " " + name();
                    case "TXT" ->
                        oneOf("\"v=spf1 -all\"", "\"a\\\"b\" \"\\\\\"", "\"\\200\\001;\"", "\"\"") + " \"" + upTo(999)
                                + "\"";
                    case "SRV" -> upTo(9) + " " + upTo(9) + " " + port() + " " + name();
                    case "CAA" -> "0 issue \"ca" + upTo(9) + ".example.net\"";
                    case "HTTPS" -> (1 + upTo(9)) + " . alpn=h2,h3 port=" + port();
                    case "TYPE65280" -> "\\# 2 " + String.format("%04x", upTo(65535));
                    default -> name().toString();
                });
    }
}
