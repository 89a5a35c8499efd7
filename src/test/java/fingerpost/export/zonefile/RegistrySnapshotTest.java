package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.dns.Ttl;
import fingerpost.export.Bundle;
import fingerpost.export.Loss;
import fingerpost.export.Loss.Status;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Instance;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistrySnapshotTest {
    private static final DomainName APEX = DomainName.of("example.com");

    private static Bundle export(DomainName serviceName, Optional<DomainName> web) {
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX)
                .with(RecordSet.fixed(APEX, new Ttl(300), new Ns(DomainName.of("ns.example.net"))));
        ServiceRegistry registry = new ServiceRegistry(
                Id.of("registry"),
                "Registry",
                serviceName,
                new Ttl(15),
                List.of(
                        new Instance(Id.of("one"), APEX.child("app1"), 10, 60),
                        new Instance(Id.of("two"), APEX.child("app2"), 10, 40),
                        new Instance(Id.of("named"), APEX.child("app3"), 65535, 0)),
                web,
                Optional.empty());
        return new ZoneExporter()
                .export(
                        Topology.of(
                                "",
                                "",
                                List.of(
                                        zone,
                                        Backend.of(Id.of("one"), "", Host.of("192.0.2.1"), 8443),
                                        Backend.of(Id.of("two"), "", Host.of("2001:db8::2"), 8444),
                                        Backend.of(Id.of("named"), "", Host.of("x.example.net"), 8445),
                                        registry)),
                        "1",
                        Map.of());
    }

    private static Loss loss(Bundle bundle) {
        return bundle.losses().stream()
                .filter(each -> each.subject().toString().equals("registry"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyInstanceIsAnnouncedWithItsAddressAndPort() {
        Bundle bundle = export(APEX.child("_app._tcp"), Optional.of(APEX));
        assertThat(bundle.files().get("zones/example.com.zone"))
                .contains("""
                ; Announced through the service registry Registry.
                example.com. 15 IN HTTPS 11 app1.example.com. port=8443 ipv4hint=192.0.2.1
                example.com. 15 IN HTTPS 11 app2.example.com. port=8444 ipv6hint=2001:db8::2
                example.com. 15 IN HTTPS 65535 app3.example.com. port=8445
                """)
                .contains("""
                _app._tcp.example.com. 15 IN SRV 10 60 8443 app1.example.com.
                _app._tcp.example.com. 15 IN SRV 10 40 8444 app2.example.com.
                _app._tcp.example.com. 15 IN SRV 65535 0 8445 app3.example.com.
                """)
                .contains("app1.example.com. 15 IN A 192.0.2.1\n")
                .contains("app2.example.com. 15 IN AAAA 2001:db8::2\n");
        assertThat(loss(bundle).status()).isEqualTo(Status.APPROXIMATE);
        assertThat(loss(bundle).message()).contains("RFC 2136", "update-policy");
    }

    @Test
    void withoutANameForBrowsersThereIsNoHttpsRecord() {
        assertThat(export(APEX.child("_app._tcp"), Optional.empty()).files().get("zones/example.com.zone"))
                .contains(" IN SRV ")
                .doesNotContain(" IN HTTPS ");
    }

    @Test
    void aServiceOutsideOfEveryZoneIsALoss() {
        Bundle bundle = export(DomainName.of("_app._tcp.example.net"), Optional.empty());
        assertThat(bundle.files().get("zones/example.com.zone")).doesNotContain(" IN SRV ");
        assertThat(loss(bundle).status()).isEqualTo(Status.CANNOT);
        assertThat(loss(bundle).message()).contains("_app._tcp.example.net. lies in no zone");
    }
}
