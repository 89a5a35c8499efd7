package fingerpost;

import fingerpost.dns.Caa;
import fingerpost.dns.Cname;
import fingerpost.dns.Dname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ds;
import fingerpost.dns.Https;
import fingerpost.dns.Mx;
import fingerpost.dns.Ns;
import fingerpost.dns.Opaque;
import fingerpost.dns.Ptr;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import fingerpost.dns.Srv;
import fingerpost.dns.SvcParameters;
import fingerpost.dns.Svcb;
import fingerpost.dns.Tlsa;
import fingerpost.dns.Ttl;
import fingerpost.dns.Txt;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Record data at random, for {@link Chance}. */
final class ChanceOfRdata {
    private ChanceOfRdata() {}

    static Rdata of(SplittableRandom random, RecordType type) {
        return switch (type.code()) {
            case 1 -> Chance.ipv4(random).record();
            case 2 -> new Ns(name(random));
            case 5 -> new Cname(name(random));
            case 6 -> soa(random);
            case 12 -> new Ptr(name(random));
            case 15 -> new Mx(random.nextInt(65536), name(random));
            case 16 ->
                new Txt(Stream.generate(() -> Chance.octets(random, random.nextInt(5) == 0 ? 255 : 30))
                        .limit(random.nextInt(1, 4))
                        .toList());
            case 28 -> Chance.ipv6(random).record();
            case 33 -> new Srv(random.nextInt(65536), random.nextInt(65536), random.nextInt(65536), name(random));
            case 39 -> new Dname(name(random));
            case 43 -> new Ds(random.nextInt(65536), random.nextInt(256), random.nextInt(1, 5), hex(random, 20));
            case 52 -> new Tlsa(random.nextInt(4), random.nextInt(2), random.nextInt(3), hex(random, 32));
            case 64 -> new Svcb(random.nextInt(65536), name(random), parameters(random));
            case 65 -> new Https(random.nextInt(65536), name(random), parameters(random));
            case 257 ->
                new Caa(
                        random.nextBoolean() ? 0 : 128,
                        Chance.oneOf(random, List.of("issue", "issuewild", "iodef", "x1")),
                        Chance.octets(random, 40));
            default -> new Opaque(type, random.nextInt(4) == 0 ? "" : hex(random, random.nextInt(1, 40)));
        };
    }

    static Soa soa(SplittableRandom random) {
        return new Soa(
                name(random),
                name(random),
                random.nextLong(1L << 32),
                Chance.ttl(random),
                Chance.ttl(random),
                Chance.ttl(random),
                new Ttl(random.nextInt(1, 86400)));
    }

    private static DomainName name(SplittableRandom random) {
        return random.nextInt(10) == 0 ? Chance.anyName(random) : Chance.name(random);
    }

    private static String hex(SplittableRandom random, int octets) {
        byte[] bytes = new byte[octets];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static SvcParameters parameters(SplittableRandom random) {
        SortedMap<Integer, String> values = new TreeMap<>();
        if (random.nextBoolean()) {
            values.put(SvcParameters.ALPN, Chance.oneOf(random, List.of("h2", "h2,h3", "h3,h2,http/1.1")));
        }
        if (random.nextInt(3) == 0) {
            values.put(SvcParameters.PORT, Integer.toString(random.nextInt(1, 65536)));
        }
        if (random.nextInt(3) == 0) {
            values.put(SvcParameters.IPV4_HINT, Chance.ipv4(random) + "," + Chance.ipv4(random));
        }
        if (random.nextInt(3) == 0) {
            values.put(SvcParameters.IPV6_HINT, Chance.ipv6(random).toString());
        }
        if (random.nextInt(6) == 0) {
            values.put(random.nextInt(65280, 65535), Chance.octets(random, 20));
        }
        return new SvcParameters(values);
    }
}
