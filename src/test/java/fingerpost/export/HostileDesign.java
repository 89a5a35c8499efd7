package fingerpost.export;

import fingerpost.dns.Caa;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ns;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.dns.Txt;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A design of the DNS with hostile texts wherever text can stand: titles, labels, names, records. */
public final class HostileDesign {
    private static final Ttl TTL = new Ttl(300);
    private static final Id TELECOM = Id.of("telecom");
    private static final DomainName EXAMPLE = DomainName.of("example.com");

    /** How many texts stand in a design. */
    public static final int PLACES = 11;

    private HostileDesign() {}

    /** With that text everywhere. */
    public static Topology of(String text) {
        return of(() -> text);
    }

    /** With the next text at each of {@link #PLACES} places. */
    public static Topology of(Supplier<String> texts) {
        DomainName apex = name(texts.get(), EXAMPLE, 12);
        Rdata txt = new Txt(List.of(octets(texts.get())));
        Rdata other = new Txt(List.of("other"));
        HostedZone zone = HostedZone.of(Id.of("zone"), apex)
                .withSoa(HostedZone.of(Id.of("zone"), EXAMPLE).soa())
                .with(RecordSet.fixed(apex, TTL, new Ns(DomainName.of("ns.example.net"))))
                .with(new RecordSet(
                        name(texts.get(), apex, 12),
                        RecordType.TXT,
                        TTL,
                        new ByLine(
                                List.of(new LineChoice(TELECOM, new Fixed(List.of(txt, other)))),
                                Optional.of(new Fixed(List.of(other))))))
                .with(new RecordSet(
                        name(texts.get(), apex, 12),
                        RecordType.CAA,
                        TTL,
                        new Weighted(List.of(
                                new WeightedChoice(1, new Fixed(List.of(new Caa(0, "issue", octets(texts.get()))))),
                                new WeightedChoice(2, new Fixed(List.of(new Caa(0, "issue", "ca"))))))));
        ServiceRegistry registry = new ServiceRegistry(
                Id.of("registry"),
                texts.get(),
                name(texts.get(), apex, 60),
                TTL,
                List.of(),
                Optional.empty(),
                Optional.of(name(texts.get(), DomainName.ROOT, 60)));
        Line line = new Line(TELECOM, texts.get(), List.of(IpNetwork.of("192.0.2.0/24")), List.of());
        return Topology.of(texts.get(), texts.get(), List.of(line, zone, registry));
    }

    private static DomainName name(String text, DomainName above, int most) {
        StringBuilder label = new StringBuilder("x");
        octets(text).chars().limit(most).forEach(octet -> label.append(String.format("\\%03d", octet)));
        return above.child(label.toString());
    }

    private static String octets(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
