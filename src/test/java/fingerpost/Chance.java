package fingerpost;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Ipv6Address;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Values drawn at random for tests of properties: the same seed gives the same value. Host names end in example.org, example.net
 * or example.com, addresses lie in the networks for documentation, so nothing drawn can harm anybody.
 */
public final class Chance {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final List<String> WORDS =
            List.of("www", "api", "mail", "shop", "static", "ns1", "app", "eu", "b\u00fccher", "xn--fiqs8s");

    private Chance() {}

    /** That many seeds for a {@code @MethodSource}, or more where {@code -Dseeds=N} asks for more. */
    public static LongStream seeds(int count) {
        return LongStream.range(0, Math.max(count, Integer.getInteger("seeds", 0)));
    }

    /** One of these, each equally likely. */
    public static <T> T oneOf(SplittableRandom random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** From {@code least} to {@code most} things that differ. */
    public static <T> List<T> several(SplittableRandom random, int least, int most, Supplier<T> maker) {
        Set<T> made = new LinkedHashSet<>();
        int wanted = random.nextInt(least, most + 1);
        for (int tries = 0; made.size() < wanted && (tries < 1000 || made.size() < least); tries++) {
            made.add(maker.get());
        }
        return new ArrayList<>(made);
    }

    /** A label of letters, digits and inner hyphens. */
    public static String label(SplittableRandom random) {
        if (random.nextInt(3) == 0) {
            return oneOf(random, WORDS);
        }
        StringBuilder label = new StringBuilder();
        for (int left = random.nextInt(1, 13); left > 0; left--) {
            label.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return label.length() < 3
                ? label.toString()
                : label.insert(1, random.nextInt(4) == 0 ? "-" : "").toString();
    }

    /** A host name below one of the names for documentation. */
    public static DomainName name(SplittableRandom random) {
        return name(random, DomainName.of(oneOf(random, List.of("example.org", "example.net", "example.com"))));
    }

    /** A host name at or at most three labels below that one. */
    public static DomainName name(SplittableRandom random, DomainName above) {
        DomainName name = above;
        for (int depth = random.nextInt(4); depth > 0; depth--) {
            name = name.child(label(random));
        }
        return name;
    }

    /** The wildcard below a host name at or below that one. */
    public static DomainName wildcard(SplittableRandom random, DomainName above) {
        return name(random, above).child("*");
    }

    /** Any name that the wire can carry: the root, arbitrary octets, labels up to the longest. */
    public static DomainName anyName(SplittableRandom random) {
        DomainName name = DomainName.ROOT;
        for (int labels = random.nextInt(6); labels > 0; labels--) {
            StringBuilder label = new StringBuilder();
            int most = random.nextInt(8) == 0 ? 63 : 8;
            for (int left = random.nextInt(1, most + 1); left > 0; left--) {
                label.append("\\%03d".formatted(random.nextInt(256)));
            }
            name = name.wireLength() + most + 1 > 255 ? name : name.child(label.toString());
        }
        return name;
    }

    /** An address of 192.0.2.0/24, 198.51.100.0/24 or 203.0.113.0/24. */
    public static Ipv4Address ipv4(SplittableRandom random) {
        return Ipv4Address.of(oneOf(random, List.of("192.0.2.", "198.51.100.", "203.0.113.")) + random.nextInt(256));
    }

    /** An address of 2001:db8::/32. */
    public static Ipv6Address ipv6(SplittableRandom random) {
        boolean sparse = random.nextBoolean();
        long high = 0x20010db800000000L | (sparse ? random.nextInt(4) : random.nextInt() & 0xffffffffL);
        return new Ipv6Address(high, sparse ? random.nextInt(1, 300) : random.nextLong());
    }

    public static IpAddress address(SplittableRandom random) {
        return random.nextInt(3) == 0 ? ipv6(random) : ipv4(random);
    }

    /** A network that holds {@link #address}es. */
    public static IpNetwork network(SplittableRandom random) {
        if (random.nextInt(4) == 0) {
            return new IpNetwork(new Ipv6Address(0x20010db800000000L | random.nextInt(65536), 0), 64);
        }
        int prefix = random.nextInt(24, 33);
        return new IpNetwork(new Ipv4Address(ipv4(random).value() & -1 << (32 - prefix)), prefix);
    }

    public static Ttl ttl(SplittableRandom random) {
        return new Ttl(oneOf(random, List.of(0, 30, 60, 300, 3600, 86400, random.nextInt(0, Integer.MAX_VALUE))));
    }

    /** One of the types that have record data of their own, or a number without a name. */
    public static RecordType type(SplittableRandom random) {
        return random.nextInt(12) == 0
                ? new RecordType(random.nextInt(65280, 65535))
                : oneOf(random, RecordType.wellKnown());
    }

    /** Octets, one to a char: text of all sorts, quotation marks, backslashes and zeros included. */
    public static String octets(SplittableRandom random, int most) {
        StringBuilder octets = new StringBuilder();
        boolean plain = random.nextBoolean();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            octets.append((char) (plain ? random.nextInt(0x20, 0x7f) : random.nextInt(256)));
        }
        return octets.toString();
    }

    /** Record data of that type. */
    public static Rdata rdata(SplittableRandom random, RecordType type) {
        return ChanceOfRdata.of(random, type);
    }

    /** A set of one to five records of a type and owner at or below the apex. */
    public static RRset rrset(SplittableRandom random, DomainName apex) {
        RecordType type = type(random);
        return new RRset(name(random, apex), type, ttl(random), several(random, 1, 5, () -> rdata(random, type)));
    }

    /** A policy of any kind over records of that type, nested at most {@code depth} deep. */
    public static AnswerPolicy policy(SplittableRandom random, RecordType type, List<Id> lines, int depth) {
        return ChanceOfPolicy.of(random, type, lines, depth);
    }

    /** A record set at that owner whose policy may name these lines; types with one record keep it. */
    public static RecordSet recordSet(SplittableRandom random, DomainName owner, RecordType type, List<Id> lines) {
        return new RecordSet(owner, type, ttl(random), policy(random, type, lines, 2));
    }

    /** A zone of about that many entries whose policies may name these lines. */
    public static HostedZone zone(SplittableRandom random, Id id, DomainName apex, List<Id> lines, int entries) {
        return ChanceOfZone.of(random, id, apex, lines, entries);
    }

    /** A topology with every kind of element, of about {@code size} zone entries; references hold, wisdom may be absent. */
    public static Topology topology(SplittableRandom random, int size) {
        return new ChanceOfTopology(random).of(size);
    }
}
