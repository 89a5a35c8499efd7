package fingerpost.export.knot;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ns;
import fingerpost.dns.Rdata;
import fingerpost.dns.Ttl;
import fingerpost.export.Bundle;
import fingerpost.export.Loss;
import fingerpost.export.Loss.Status;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Element;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnotExporterTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Ttl TTL = new Ttl(60);
    private static final Line TELECOM = new Line(
            Id.of("telecom"),
            "Telecom",
            List.of(IpNetwork.of("192.0.2.0/25"), IpNetwork.of("2001:db8::/48")),
            List.of());
    private static final HostedZone ZONE = HostedZone.of(Id.of("zone"), APEX)
            .with(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.example.net"))));

    private static HostedZone with(HostedZone zone, String label, AnswerPolicy policy) {
        Rdata first = policy.records().getFirst();
        return zone.with(new RecordSet(APEX.child(label), first.type(), TTL, policy));
    }

    private static Fixed fixed(String... last) {
        return new Fixed(addresses(last));
    }

    private static List<Rdata> addresses(String... last) {
        return Arrays.stream(last)
                .map(each -> (Rdata) A.of("203.0.113." + each))
                .toList();
    }

    private static ByLine telecomOr(AnswerPolicy otherwise) {
        return new ByLine(List.of(new LineChoice(TELECOM.id(), fixed("1"))), Optional.of(otherwise));
    }

    private static Bundle export(Element... elements) {
        return new KnotExporter().export(Topology.of("", "", List.of(elements)), "3.2", Map.of());
    }

    private static Loss loss(Bundle bundle, String label) {
        return bundle.losses().stream()
                .filter(each -> each.subject().owner().equals(Optional.of(APEX.child(label)))
                        && each.subject().type().isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLineIsAnEntryForEachOfItsNetworksAndTheZoneHasTheDefault() {
        Bundle bundle = export(TELECOM, with(ZONE, "www", telecomOr(fixed("9"))));
        assertThat(bundle.files().get("knot.conf")).isEqualTo("""
            # Knot 3.2
            # This folder belongs in /var/lib/knot. Transfers are refused unless a zone has an acl for them.

            server:
                listen: [ "0.0.0.0@53", "::@53" ]
                edns-client-subnet: on
                answer-rotation: off

            mod-geoip:
              - id: subnet-a-60
                config-file: "/var/lib/knot/geoip/subnet-a-60.conf"
                ttl: 60
                mode: subnet

            zone:
              - domain: "example.com."
                storage: "/var/lib/knot"
                file: "zones/example.com.zone"
                module: "mod-geoip/subnet-a-60"
            """);
        assertThat(bundle.files().get("geoip/subnet-a-60.conf")).isEqualTo("""
            www.example.com.:
              - net: "192.0.2.0/25"
                A: "203.0.113.1"
              - net: "2001:db8::/48"
                A: "203.0.113.1"
            """);
        assertThat(bundle.files().get("zones/example.com.zone"))
                .contains("www.example.com. 60 IN A 203.0.113.9\n")
                .doesNotContain("203.0.113.1");
        assertThat(loss(bundle, "www").status()).isEqualTo(Status.EXACT);
    }

    @Test
    void weightsOfTheDefaultLineStandBehindTheLines() {
        Weighted weighted =
                new Weighted(List.of(new WeightedChoice(510, fixed("2")), new WeightedChoice(2, fixed("3"))));
        Bundle bundle = export(TELECOM, with(ZONE, "www", telecomOr(weighted)));
        assertThat(bundle.files().get("knot.conf"))
                .contains("module: [ \"mod-geoip/subnet-a-60\", \"mod-geoip/weighted-a-60\" ]");
        assertThat(bundle.files().get("geoip/weighted-a-60.conf")).isEqualTo("""
            www.example.com.:
              - weight: 255
                A: "203.0.113.2"
              - weight: 1
                A: "203.0.113.3"
            """);
        assertThat(loss(bundle, "www").status()).isEqualTo(Status.EXACT);
    }

    @Test
    void whatAnAskerWouldKeepIsDrawnAnew() {
        List<WeightedChoice> choices = List.of(new WeightedChoice(1, fixed("1")), new WeightedChoice(1, fixed("2")));
        HostedZone zone = with(ZONE, "hashed", new HashedByAsker(choices));
        zone = with(zone, "canary", new Canary(fixed("1"), fixed("2"), 500, Canary.Draw.EACH_ASKER));
        Bundle bundle = export(zone);
        assertThat(loss(bundle, "hashed").message()).contains("drawn for each answer", "pickwhashed");
        assertThat(loss(bundle, "canary").message()).contains("drawn for each answer");
    }

    @Test
    void aWildcardBesideOtherNamesHasItsDefaultLineOnly() {
        HostedZone alone = with(ZONE, "*", telecomOr(fixed("9")));
        assertThat(export(TELECOM, alone).files()).containsKey("geoip/subnet-a-60.conf");
        Bundle bundle = export(TELECOM, with(alone, "other", fixed("7")));
        assertThat(bundle.files()).doesNotContainKey("geoip/subnet-a-60.conf");
        assertThat(loss(bundle, "*").message()).contains("only the default line");
    }

    @Test
    void aCnameToANameWithLinesIsToldToMissThem() {
        HostedZone zone = with(ZONE, "www", telecomOr(fixed("9")));
        Bundle bundle = export(TELECOM, with(zone, "chain", new Fixed(List.of(new Cname(APEX.child("www"))))));
        assertThat(loss(bundle, "chain").status()).isEqualTo(Status.APPROXIMATE);
        assertThat(loss(bundle, "chain").message()).contains("name of the question only");
    }

    @Test
    void oneTurnedSetTurnsAllAndCountriesAreNotWritten() {
        Line german = new Line(Id.of("german"), "", List.of(), List.of("DE"));
        HostedZone zone = with(ZONE, "turned", new Rotated(addresses("1", "2")));
        zone = with(zone, "fixed", fixed("1", "2"));
        zone = with(zone, "de", new ByLine(List.of(new LineChoice(german.id(), fixed("1"))), Optional.of(fixed("2"))));
        Bundle bundle = export(german, zone);
        assertThat(bundle.files().get("knot.conf")).contains("answer-rotation: on\n");
        assertThat(loss(bundle, "turned").message()).contains("number of the query");
        assertThat(loss(bundle, "fixed").message()).contains("they are turned");
        assertThat(loss(bundle, "de").message()).contains("geodb");
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
        assertThat(bundle.files().get("knot.conf"))
                .contains("include: \"keys/instances.example.com.key\"\n")
                .contains("""
                    acl:
                      - id: registry-zone-service
                        key: "instances.example.com."
                        action: update
                        update-owner: name
                        update-owner-match: equal
                        update-owner-name: "_app._tcp.example.com."
                        update-type: "SRV"
                    """)
                .contains("acl: [ \"registry-zone-service\", \"registry-zone-web\" ]");
        assertThat(bundle.files()).doesNotContainKey("keys/instances.example.com.key");
        assertThat(export(
                                ZONE,
                                new ServiceRegistry(
                                        registry.id(),
                                        "",
                                        registry.serviceName(),
                                        TTL,
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty()))
                        .losses())
                .anyMatch(each -> each.subject().equals(Subject.of(registry.id()))
                        && each.message().contains("names no TSIG key"));
    }
}
