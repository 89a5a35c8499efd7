package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Mx;
import fingerpost.dns.Ns;
import fingerpost.dns.Ttl;
import fingerpost.dns.Txt;
import fingerpost.export.Bundle;
import fingerpost.export.Loss;
import fingerpost.export.Loss.Status;
import fingerpost.topology.Alias;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZoneExporterTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Ttl FIVE_MINUTES = new Ttl(300);
    private static final HostedZone SERVED = HostedZone.of(Id.of("zone"), APEX)
            .with(RecordSet.fixed(APEX, FIVE_MINUTES, new Ns(APEX.child("ns1"))))
            .with(RecordSet.fixed(APEX.child("ns1"), FIVE_MINUTES, A.of("192.0.2.1")));

    private static Bundle export(HostedZone zone, Map<String, String> previous) {
        return new ZoneExporter().export(Topology.of("Shop", "", List.of(zone)), "1", previous);
    }

    private static String text(HostedZone zone) {
        return export(zone, Map.of()).files().get("zones/example.com.zone");
    }

    private static HostedZone with(ZoneEntry... entries) {
        HostedZone zone = SERVED;
        for (ZoneEntry entry : entries) {
            zone = zone.with(entry);
        }
        return zone;
    }

    @Test
    void aSmallZoneIsWrittenInItsOneForm() {
        HostedZone zone = with(
                RecordSet.fixed(APEX.child("www"), FIVE_MINUTES, new Cname(APEX)),
                RecordSet.fixed(APEX, FIVE_MINUTES, A.of("192.0.2.80")),
                RecordSet.fixed(APEX, FIVE_MINUTES, new Mx(10, APEX.child("mail"))),
                RecordSet.fixed(APEX.child("mail"), FIVE_MINUTES, Aaaa.of("2001:db8::25")),
                RecordSet.fixed(APEX, FIVE_MINUTES, Txt.of("v=spf1 \"mx\" -all; ok")));
        assertThat(text(zone)).isEqualTo("""
            ; Zone example.com of the design Shop
            $ORIGIN example.com.
            $TTL 3600
            example.com. 3600 IN SOA ns1.example.com. hostmaster.example.com. 1 14400 3600 1209600 300
            example.com. 300 IN NS ns1.example.com.
            ns1.example.com. 300 IN A 192.0.2.1
            example.com. 300 IN A 192.0.2.80
            example.com. 300 IN MX 10 mail.example.com.
            example.com. 300 IN TXT "v=spf1 \\"mx\\" -all; ok"
            mail.example.com. 300 IN AAAA 2001:db8::25
            www.example.com. 300 IN CNAME example.com.
            """);
    }

    @Test
    void anotherScriptStandsAsALabelBelowItsOwnSpelling() {
        assertThat(text(with(RecordSet.fixed(APEX.child("bücher"), FIVE_MINUTES, A.of("192.0.2.2")))))
                .contains("; bücher.example.com\nxn--bcher-kva.example.com. 300 IN A 192.0.2.2\n");
    }

    @Test
    void exactEntriesAreNamedInTheLosses() {
        assertThat(export(SERVED, Map.of()).losses())
                .extracting(loss -> loss.subject() + " " + loss.status().word() + loss.message())
                .containsExactly("zone exact", "zone/example.com./NS exact", "zone/ns1.example.com./A exact");
    }

    @Test
    void ttlThatFollowsHealthIsSaidToStay() {
        RecordSet set = RecordSet.fixed(APEX, FIVE_MINUTES, A.of("192.0.2.1")).withLeastTtl(Optional.of(new Ttl(30)));
        Loss loss = loss(export(with(set), Map.of()), "zone/example.com./A");

        assertThat(loss.status()).isEqualTo(Status.APPROXIMATE);
        assertThat(loss.message()).contains("gdnsd", "300/30");
    }

    @Test
    void rotationKeepsItsRecordsAndSaysThatTheOrderIsTheServers() {
        RecordSet pool = RecordSet.fixed(APEX, FIVE_MINUTES, A.of("192.0.2.2"), A.of("192.0.2.1"))
                .withPolicy(new Rotated(List.of(A.of("192.0.2.2"), A.of("192.0.2.1"))));
        Bundle bundle = export(with(pool), Map.of());
        assertThat(bundle.files().get("zones/example.com.zone"))
                .contains("example.com. 300 IN A 192.0.2.2\nexample.com. 300 IN A 192.0.2.1\n");
        Loss loss = loss(bundle, "zone/example.com./A");
        assertThat(loss.status()).isEqualTo(Status.APPROXIMATE);
        assertThat(loss.message()).contains("rrset-order");
    }

    @Test
    void anAliasBecomesTheAddressesOfItsTargetWithTheLeastTtl() {
        ExternalEndpoint balancer = new ExternalEndpoint(
                Id.of("lb"),
                "Balancer",
                ExternalEndpoint.Kind.LOAD_BALANCER,
                DomainName.of("lb.example.net"),
                List.of(Ipv4Address.of("203.0.113.7")),
                new Ttl(60),
                "",
                List.of(),
                Optional.empty());
        HostedZone zone = with(new Alias(APEX, FIVE_MINUTES, DomainName.of("lb.example.net")));
        Bundle bundle = new ZoneExporter().export(Topology.of("", "", List.of(zone, balancer)), "1", Map.of());
        assertThat(bundle.files().get("zones/example.com.zone")).contains("""
            ; ALIAS lb.example.net., flattened when this file was written.
            example.com. 60 IN A 203.0.113.7
            """);
        assertThat(loss(bundle, "zone/example.com./ALIAS").status()).isEqualTo(Status.APPROXIMATE);
    }

    @Test
    void anAliasToTheUnknownStandsAsAComment() {
        Bundle bundle = export(with(new Alias(APEX, FIVE_MINUTES, DomainName.of("lb.example.net"))), Map.of());
        assertThat(bundle.files().get("zones/example.com.zone"))
                .contains("; example.com. 300 IN ALIAS lb.example.net.\n")
                .doesNotContain("\nexample.com. 300 IN ALIAS");
        assertThat(loss(bundle, "zone/example.com./ALIAS").status()).isEqualTo(Status.CANNOT);
    }

    @Test
    void whatNoServerLoadsIsLeftOutWithItsReason() {
        Bundle bundle = export(with(RecordSet.fixed(APEX, FIVE_MINUTES, new Cname(APEX.child("www")))), Map.of());
        assertThat(bundle.files().get("zones/example.com.zone"))
                .contains("\n; Left out: The apex has SOA and NS")
                .contains("\n; example.com. 300 IN CNAME www.example.com.\n");
        assertThat(loss(bundle, "zone/example.com./CNAME").status()).isEqualTo(Status.CANNOT);
    }

    @Test
    void aZoneWithoutNameServersSaysThatNoServerLoadsIt() {
        Bundle bundle = export(HostedZone.of(Id.of("zone"), APEX), Map.of());
        assertThat(bundle.files().get("zones/example.com.zone")).contains("; No server loads this zone: it has no NS");
        assertThat(loss(bundle, "zone").status()).isEqualTo(Status.CANNOT);
    }

    @Test
    void theSerialStaysWhereNothingChangedAndRisesWhereSomethingDid() {
        String first = text(SERVED).replace(" 1 14400", " 7 14400");
        Map<String, String> folder = Map.of("zones/example.com.zone", first);
        assertThat(export(SERVED, folder).files().get("zones/example.com.zone")).isEqualTo(first);
        HostedZone changed = with(RecordSet.fixed(APEX, FIVE_MINUTES, A.of("192.0.2.80")));
        assertThat(export(changed, folder).files().get("zones/example.com.zone"))
                .contains(" 8 14400 ");
        HostedZone raised = SERVED.withSoa(SERVED.soa().withSerial(2026010100L));
        assertThat(export(raised, folder).files().get("zones/example.com.zone")).contains(" 2026010100 14400 ");
    }

    @Test
    void twoZonesOfOneNameHaveTwoFiles() {
        Bundle bundle = new ZoneExporter()
                .export(Topology.of("", "", List.of(SERVED, HostedZone.of(Id.of("inside"), APEX))), "1", Map.of());
        assertThat(bundle.files()).containsOnlyKeys("zones/example.com.zone", "zones/example.com-2.zone");
    }

    private static Loss loss(Bundle bundle, String subject) {
        return bundle.losses().stream()
                .filter(each -> each.subject().toString().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
