package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Cname;
import fingerpost.dns.Dname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ns;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A zone with a delegation, a DNAME, a CNAME, and a zone of the same design below it. */
class StandingTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Ttl TTL = new Ttl(60);
    private static final HostedZone ZONE = HostedZone.of(Id.of("zone"), APEX)
            .with(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.example.net"))))
            .with(RecordSet.fixed(APEX.child("cut"), TTL, new Ns(DomainName.of("ns.example.net"))))
            .with(RecordSet.fixed(APEX.child("old"), TTL, new Dname(APEX.child("new"))))
            .with(RecordSet.fixed(APEX.child("www"), TTL, new Cname(APEX.child("shop"))))
            .with(RecordSet.fixed(
                    APEX.child("shop"), TTL, IpAddress.of("192.0.2.1").record()));
    private static final Topology DESIGN =
            Topology.of("", "", List.of(ZONE, HostedZone.of(Id.of("child"), APEX.child("own"))));

    @ParameterizedTest
    @CsvSource({
        "example.com, A, true",
        "example.com, NS, true",
        "example.com, DS, false",
        "shop.example.com, A, true",
        "cut.example.com, NS, true",
        "cut.example.com, DS, true",
        "cut.example.com, A, false",
        "www.cut.example.com, A, false",
        "own.example.com, NS, true",
        "own.example.com, MX, false",
        "a.b.own.example.com, A, false",
        "old.example.com, A, true",
        "a.old.example.com, A, false",
        "www.example.com, CNAME, true",
        "www.example.com, A, false",
        "a.www.example.com, A, true"
    })
    void cutsAndAliasesAnswerInPlaceOfWhatTheyHide(String owner, String type, boolean seen) {
        assertThat(new Standing(DESIGN, ZONE).isSeen(DomainName.of(owner), RecordType.of(type)))
                .isEqualTo(seen);
    }
}
