package fingerpost.export.nsd;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.dns.Txt;
import fingerpost.export.Bundle;
import fingerpost.export.Loss;
import fingerpost.export.Loss.Status;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NsdExporterTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Ttl TTL = new Ttl(60);
    private static final List<Rdata> TWO = List.of(A.of("192.0.2.2"), A.of("192.0.2.1"));
    private static final HostedZone ZONE = HostedZone.of(Id.of("zone"), APEX)
            .with(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.example.net"))));

    private static HostedZone with(HostedZone zone, String label, AnswerPolicy policy) {
        return zone.with(
                new RecordSet(APEX.child(label), policy.records().getFirst().type(), TTL, policy));
    }

    private static Bundle export(HostedZone zone) {
        return new NsdExporter().export(Topology.of("", "", List.of(zone)), "4.6", Map.of());
    }

    private static Loss loss(Bundle bundle, String label, RecordType type) {
        Subject subject = new Subject(ZONE.id(), Optional.of(APEX.child(label)), Optional.of(type.toString()));
        return bundle.losses().stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fixedSetsKeepTheirOrder() {
        Bundle bundle = export(with(ZONE, "www", new Fixed(TWO)));
        assertThat(bundle.files().get("nsd.conf")).isEqualTo("""
            # NSD 4.6

            # This folder belongs in /etc/nsd. Transfers are refused unless a zone has a provide-xfr with a key.
            server:
                zonesdir: "/etc/nsd"
                round-robin: no
                minimal-responses: yes
                hide-version: yes

            zone:
                name: "example.com."
                zonefile: "zones/example.com.zone"
            """);
        assertThat(loss(bundle, "www", RecordType.A).status()).isEqualTo(Status.EXACT);
        assertThat(bundle.files().get("zones/example.com.zone"))
                .contains("www.example.com. 60 IN A 192.0.2.2\nwww.example.com. 60 IN A 192.0.2.1\n");
    }

    @Test
    void oneTurnedSetTurnsAll() {
        Bundle bundle = export(with(with(ZONE, "fixed", new Fixed(TWO)), "turned", new Rotated(TWO)));
        assertThat(bundle.files().get("nsd.conf")).contains("round-robin: yes\n");
        assertThat(loss(bundle, "fixed", RecordType.A).message()).contains("they are turned", "BIND (rrset-order)");
        assertThat(loss(bundle, "turned", RecordType.A).message()).contains("one counter for all answers");
    }

    @Test
    void textsAreNoReasonToTurnAddresses() {
        Bundle bundle = export(with(ZONE, "text", new Shuffled(List.of(Txt.of("a"), Txt.of("b")))));
        assertThat(bundle.files().get("nsd.conf")).contains("round-robin: no\n");
        assertThat(loss(bundle, "text", RecordType.TXT).message()).contains("never shuffles");
    }

    @Test
    void aRegistryCannotUpdate() {
        ServiceRegistry registry = new ServiceRegistry(
                Id.of("registry"),
                "",
                DomainName.of("_app._tcp.example.com"),
                TTL,
                List.of(),
                Optional.empty(),
                Optional.empty());
        Bundle bundle = new NsdExporter().export(Topology.of("", "", List.of(ZONE, registry)), "4.6", Map.of());
        assertThat(bundle.losses())
                .anyMatch(each -> each.subject().equals(Subject.of(registry.id()))
                        && each.status() == Status.CANNOT
                        && each.message().contains("BIND and Knot do"));
    }

    @Test
    void aZoneThatNoServerLoadsIsWrittenAndNotNamed() {
        Bundle bundle = export(HostedZone.of(Id.of("empty"), APEX));
        assertThat(bundle.files()).containsKey("zones/example.com.zone");
        assertThat(bundle.files().get("nsd.conf")).doesNotContain("zone:\n");
    }
}
