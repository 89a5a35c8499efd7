package fingerpost.export.bind;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ns;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.Bundle;
import fingerpost.export.Loss;
import fingerpost.export.Loss.Status;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Element;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BindExporterTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Ttl TTL = new Ttl(60);
    private static final Line TELECOM =
            new Line(Id.of("telecom"), "Telecom", List.of(IpNetwork.of("192.0.2.0/25")), List.of());
    private static final HostedZone ZONE = HostedZone.of(Id.of("zone"), APEX)
            .with(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.example.net"))));

    private static HostedZone with(HostedZone zone, String label, AnswerPolicy policy) {
        return zone.with(new RecordSet(APEX.child(label), RecordType.A, TTL, policy));
    }

    private static List<Rdata> addresses(String... last) {
        return Arrays.stream(last)
                .map(each -> (Rdata) A.of("203.0.113." + each))
                .toList();
    }

    private static Bundle export(Element... elements) {
        return new BindExporter().export(Topology.of("", "", List.of(elements)), "9.18", Map.of());
    }

    private static Loss loss(Bundle bundle, String label) {
        return bundle.losses().stream()
                .filter(each ->
                        each.subject().equals(new Subject(ZONE.id(), Optional.of(APEX.child(label)), Optional.of("A"))))
                .findFirst()
                .orElseThrow();
    }

    private static ByLine telecomOr(AnswerPolicy telecom, AnswerPolicy otherwise) {
        return new ByLine(List.of(new LineChoice(TELECOM.id(), telecom)), Optional.of(otherwise));
    }

    @Test
    void aDesignWithoutLinesHasItsZonesAndNoViews() {
        Bundle bundle = export(ZONE);
        assertThat(bundle.files()).containsOnlyKeys("named.conf", "zones.conf", "zones/example.com.zone");
        assertThat(bundle.files().get("zones.conf"))
                .isEqualTo("zone \"example.com\" { type primary; file \"zones/example.com.zone\"; };\n");
        assertThat(bundle.files().get("named.conf")).isEqualTo("""
            # BIND 9.18
            # This folder belongs in /var/lib/bind; named -c /var/lib/bind/named.conf starts it.
            options {
                directory "/var/lib/bind";
                listen-on port 53 { any; };
                listen-on-v6 port 53 { any; };
                recursion no;
                dnssec-validation no;
                # Secondaries need an allow-transfer of their own, with a TSIG key.
                allow-transfer { none; };
                notify no;
                minimal-responses no-auth;
                empty-zones-enable no;
                version none;
            };

            include "zones.conf";
            """);
    }

    @Test
    void eachLineHasAViewWithACopyOfTheZonesThatDifferThere() {
        HostedZone other = HostedZone.of(Id.of("other"), DomainName.of("example.org"))
                .with(RecordSet.fixed(DomainName.of("example.org"), TTL, new Ns(DomainName.of("ns.example.net"))));
        Bundle bundle = export(
                TELECOM, with(ZONE, "www", telecomOr(new Fixed(addresses("1")), new Fixed(addresses("2")))), other);
        assertThat(bundle.files().get("lines.conf")).isEqualTo("acl \"line-telecom\" { 192.0.2.0/25; };\n");
        assertThat(bundle.files().get("zones.conf")).isEqualTo("""
            view "line-telecom" {
                match-clients { "line-telecom"; };
                zone "example.com" { type primary; file "zones/line-telecom/example.com.zone"; };
                zone "example.org" { type primary; file "zones/example.org.zone"; };
            };

            view "default" {
                match-clients { any; };
                zone "example.com" { type primary; file "zones/example.com.zone"; };
                zone "example.org" { in-view "line-telecom"; };
            };
            """);
        assertThat(bundle.files().get("zones/line-telecom/example.com.zone"))
                .contains("www.example.com. 60 IN A 203.0.113.1\n")
                .doesNotContain("203.0.113.2");
        assertThat(bundle.files().get("zones/example.com.zone")).contains("www.example.com. 60 IN A 203.0.113.2\n");
        assertThat(loss(bundle, "www").status()).isEqualTo(Status.APPROXIMATE);
        assertThat(loss(bundle, "www").message()).contains("client subnet (RFC 7871)", "PowerDNS, gdnsd and Knot");
    }

    @Test
    void anAliasHasTheAddressesOfItsLine() {
        HostedZone zone = with(ZONE, "www", telecomOr(new Fixed(addresses("1")), new Fixed(addresses("2"))))
                .with(new Alias(APEX, TTL, APEX.child("www")));
        Bundle bundle = export(TELECOM, zone);
        assertThat(bundle.files().get("zones/line-telecom/example.com.zone"))
                .contains("\nexample.com. 60 IN A 203.0.113.1\n");
        assertThat(bundle.files().get("zones/example.com.zone")).contains("\nexample.com. 60 IN A 203.0.113.2\n");
    }

    @Test
    void whereAllSetsAreTurnedNoOrderIsNamedSinceThatIsWhatBindDoes() {
        Bundle bundle = export(with(ZONE, "www", new Rotated(addresses("1", "2", "3"))));
        assertThat(bundle.files().get("named.conf")).doesNotContain("rrset-order");
        assertThat(loss(bundle, "www").status()).isEqualTo(Status.EXACT);
    }

    @Test
    void besideAFixedSetEveryOtherOrderIsNamedAndTheRestIsNone() {
        HostedZone zone = with(ZONE, "fixed", new Fixed(addresses("1", "2")));
        zone = with(zone, "turned", new Rotated(addresses("1", "2")));
        zone = with(zone, "shuffled", new Shuffled(addresses("1", "2")));
        zone = with(zone, "single", new Rotated(addresses("1")));
        zone = with(zone, "*", new Rotated(addresses("1", "2")));
        assertThat(export(zone).files().get("named.conf").lines())
                .containsSequence(
                        "    rrset-order {",
                        "        type A name \"fixed.example.com\" order none;",
                        "        type A name \"shuffled.example.com\" order random;",
                        "        type A name \"turned.example.com\" order cyclic;",
                        "        type A name \"*.example.com\" order cyclic;",
                        "        order none;",
                        "    };");
    }

    @Test
    void anOrderThatIsNotThatOfTheValuesIsTold() {
        HostedZone zone = with(ZONE, "fixed", new Fixed(addresses("2", "1")));
        zone = with(zone, "turned", new Rotated(addresses("1", "3", "2")));
        zone = with(zone, "begun-later", new Rotated(addresses("2", "3", "1")));
        Bundle bundle = export(zone);
        assertThat(loss(bundle, "fixed").message()).contains("in that of their values");
        assertThat(loss(bundle, "turned").status()).isEqualTo(Status.APPROXIMATE);
        assertThat(loss(bundle, "begun-later").status()).isEqualTo(Status.EXACT);
    }

    @Test
    void weightsAndCanariesAreToldWithTheirSubstitute() {
        HostedZone zone = with(
                ZONE,
                "weighted",
                new Weighted(List.of(
                        new WeightedChoice(1, new Fixed(addresses("1"))),
                        new WeightedChoice(9, new Fixed(addresses("2"))))));
        zone = with(
                zone,
                "canary",
                new Canary(new Fixed(addresses("1")), new Fixed(addresses("2")), 500, Canary.Draw.EACH_ANSWER));
        Bundle bundle = export(zone);
        assertThat(loss(bundle, "weighted").message()).contains("each as likely as the others", "pickwrandom");
        assertThat(loss(bundle, "canary").message()).contains("Only the stable side");
        assertThat(bundle.files().get("named.conf")).doesNotContain("rrset-order");
    }

    @Test
    void aLineWithoutDefaultAnswersNothingElsewhere() {
        ByLine policy = new ByLine(List.of(new LineChoice(TELECOM.id(), new Fixed(addresses("1")))), Optional.empty());
        Bundle bundle = export(TELECOM, with(ZONE, "www", policy));
        assertThat(bundle.files().get("zones/example.com.zone")).doesNotContain("www.example.com");
        assertThat(bundle.files().get("zones/line-telecom/example.com.zone")).contains("www.example.com");
        assertThat(loss(bundle, "www").status()).isEqualTo(Status.APPROXIMATE);
        assertThat(loss(bundle, "www").message()).contains("NXDOMAIN", "Add a default line");
    }

    @Test
    void aCountryIsAskedForBehindTheNetworksOfItsView() {
        Line german = new Line(Id.of("german"), "", List.of(), List.of("DE"));
        ByLine policy = new ByLine(
                List.of(
                        new LineChoice(german.id(), new Fixed(addresses("1"))),
                        new LineChoice(TELECOM.id(), new Fixed(addresses("2")))),
                Optional.of(new Fixed(addresses("3"))));
        ByLine onlyGerman = new ByLine(List.of(policy.choices().getFirst()), policy.otherwise());
        Bundle bundle = export(TELECOM, german, with(with(ZONE, "www", policy), "de", onlyGerman));
        List<String> clients = new ArrayList<>();
        bundle.files()
                .get("zones.conf")
                .lines()
                .filter(line -> line.contains("match-clients"))
                .forEach(clients::add);
        assertThat(clients)
                .containsExactly(
                        "    match-clients { ! { ! \"line-telecom\"; any; }; geoip country DE; };",
                        "    match-clients { \"line-telecom\"; };",
                        "    match-clients { geoip country DE; };",
                        "    match-clients { any; };");
        assertThat(bundle.losses())
                .anyMatch(each -> each.subject().equals(Subject.of(german.id()))
                        && each.status() == Status.APPROXIMATE
                        && each.message().contains("GeoIP2"));
    }

    @Test
    void aRegistryMayUpdateItsNamesWithAKeyThatNoFileHolds() {
        ServiceRegistry registry = new ServiceRegistry(
                Id.of("registry"),
                "apps",
                DomainName.of("_app._tcp.example.com"),
                TTL,
                List.of(),
                Optional.of(DomainName.of("app.example.com")),
                Optional.of(DomainName.of("instances.example.com")));
        Bundle bundle = export(ZONE, registry);
        assertThat(bundle.files().get("zones.conf")).contains("""
                update-policy {
                    grant "instances.example.com" name "_app._tcp.example.com" SRV;
                    grant "instances.example.com" name "app.example.com" HTTPS;
                };
            """);
        assertThat(bundle.files().get("named.conf"))
                .contains("include \"keys/instances.example.com.key\";\n")
                .contains("tsig-keygen instances.example.com > keys/instances.example.com.key");
        assertThat(bundle.files()).doesNotContainKey("keys/instances.example.com.key");
    }

    @Test
    void aZoneThatNoServerLoadsIsLeftOut() {
        Bundle bundle = export(HostedZone.of(Id.of("empty"), APEX));
        assertThat(bundle.files().get("zones.conf")).startsWith("# Not served, since its apex lacks [NS]: example.com");
    }
}
