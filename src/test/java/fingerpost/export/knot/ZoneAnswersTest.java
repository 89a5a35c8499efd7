package fingerpost.export.knot;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Caa;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ns;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.Bundle;
import fingerpost.export.Loss.Status;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneAnswersTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Ttl TTL = new Ttl(60);
    private static final Line TELECOM =
            new Line(Id.of("telecom"), "", List.of(IpNetwork.of("192.0.2.0/24")), List.of());
    private static final String FILE = "geoip/subnet-caa-60.conf";

    private static Bundle export(String owner, Caa ofTheLine) {
        ByLine policy = new ByLine(
                List.of(new LineChoice(TELECOM.id(), new Fixed(List.of(ofTheLine)))),
                Optional.of(new Fixed(List.of(new Caa(0, "issue", "default")))));
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX)
                .with(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.example.net"))))
                .with(RecordSet.fixed(APEX.child("cut"), TTL, new Ns(DomainName.of("ns.example.net"))))
                .with(new RecordSet(DomainName.of(owner), RecordType.CAA, TTL, policy));
        return new KnotExporter().export(Topology.of("", "", List.of(TELECOM, zone)), "3.2", Map.of());
    }

    @Test
    void aRecordForWhichNoServerWouldStartIsLeftOutAndTold() {
        Bundle bundle = export("www.example.com", new Caa(0, "a234567890123456", "too long a tag"));
        assertThat(bundle.files()).doesNotContainKey(FILE);
        assertThat(bundle.losses())
                .anyMatch(loss -> loss.subject().owner().equals(Optional.of(DomainName.of("www.example.com")))
                        && loss.status() == Status.CANNOT
                        && loss.message().contains("at most 15 characters"));
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.com, true",
        "cut.example.com, false",
        "below.cut.example.com, false",
        "'a2345678901234567890123456789012345678901234567890.a2345678901234567890123456789012345678901234567890"
                + ".a2345678901.example.com', true",
        "'a2345678901234567890123456789012345678901234567890.a2345678901234567890123456789012345678901234567890"
                + ".a234567890123.example.com', false",
    })
    void theModuleAnswersWhereItWouldAnswerRightly(String owner, boolean byModule) {
        Bundle bundle = export(owner, new Caa(0, "issue", "line"));
        assertThat(bundle.files().containsKey(FILE)).isEqualTo(byModule);
        assertThat(bundle.losses().stream()
                        .filter(loss -> loss.subject().type().equals(Optional.of("CAA")))
                        .map(loss -> loss.status()))
                .containsExactly(byModule ? Status.EXACT : Status.APPROXIMATE);
    }
}
