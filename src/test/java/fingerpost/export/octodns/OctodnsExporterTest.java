package fingerpost.export.octodns;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.A;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Ns;
import fingerpost.dns.Opaque;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.dns.Txt;
import fingerpost.export.Bundle;
import fingerpost.export.Loss;
import fingerpost.export.Loss.Status;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.TreeReading;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Coordinates;
import fingerpost.topology.Element;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Nearest;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.SiteChoice;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OctodnsExporterTest {
    private static final DomainName APEX = DomainName.of("example.org");
    private static final Ttl TTL = new Ttl(60);
    private static final Id ISP = Id.of("isp");
    private static final Line LINE = new Line(ISP, "ISP", List.of(IpNetwork.of("192.0.2.0/24")), List.of("DE", "BR"));

    private static Fixed one(int last) {
        return new Fixed(List.of(new A(Ipv4Address.of("203.0.113." + last))));
    }

    private static WeightedChoice weighted(int weight, int last) {
        return new WeightedChoice(weight, one(last));
    }

    private static Bundle export(ZoneEntry... entries) {
        return export(List.of(LINE, HostedZone.of(Id.of("zone"), APEX).withEntries(List.of(entries))));
    }

    private static Bundle export(List<Element> elements) {
        return new OctodnsExporter().export(Topology.of("A design", "", elements), "1", Map.of());
    }

    private static RecordSet www(AnswerPolicy policy) {
        return new RecordSet(APEX.child("www"), policy.records().getFirst().type(), TTL, policy);
    }

    private static Loss loss(Bundle bundle, String place) {
        return bundle.losses().stream()
                .filter(each -> each.subject().toString().equals("zone/" + place))
                .findFirst()
                .orElseThrow();
    }

    private static String zone(Bundle bundle) {
        return bundle.files().get("zones/example.org.yaml").split("---\n", 2)[1];
    }

    @Test
    void theConfigurationNamesTheZonesAndNoSecret() {
        assertThat(export(www(one(1))).files().get("octodns.yaml"))
                .contains("class: \"octodns.provider.yaml.YamlProvider\"", "directory: \"./zones\"")
                .contains("secret_access_key: \"env/AWS_SECRET_ACCESS_KEY\"")
                .endsWith("""
                    zones:
                      "example.org.":
                        sources:
                          - "design"
                        targets:
                          - "provider"
                    """);
    }

    @Test
    void recordsStandByTheirNamesInNaturalOrderWithEveryStringInQuotationMarks() {
        Bundle bundle = export(
                RecordSet.fixed(APEX.child("a10"), TTL, new A(Ipv4Address.of("192.0.2.1"))),
                RecordSet.fixed(APEX.child("a2"), TTL, Txt.of("v=spf1; -all")),
                RecordSet.fixed(APEX.child("no"), TTL, new Cname(DomainName.of("www.example.net"))),
                new Alias(APEX, TTL, DomainName.of("cdn.example.net")),
                RecordSet.fixed(
                        APEX, TTL, new Ns(DomainName.of("ns1.example.net")), new Ns(DomainName.of("ns2.example.net"))));
        assertThat(zone(bundle)).isEqualTo("""
            "":
              - ttl: 60
                type: "ALIAS"
                value: "cdn.example.net."
              - ttl: 60
                type: "NS"
                values:
                  - "ns1.example.net."
                  - "ns2.example.net."
            "a2":
              ttl: 60
              type: "TXT"
              value: "v=spf1\\\\; -all"
            "a10":
              ttl: 60
              type: "A"
              value: "192.0.2.1"
            "no":
              ttl: 60
              type: "CNAME"
              value: "www.example.net."
            """);
        assertThat(bundle.losses())
                .filteredOn(each -> each.subject().owner().isPresent())
                .allMatch(each -> each.status() == Status.EXACT);
    }

    @Test
    void linesBecomeRulesNetworksBeforeCountriesAndTheDefaultLast() {
        Bundle bundle = export(www(new ByLine(
                List.of(new LineChoice(ISP, new Weighted(List.of(weighted(3, 1), weighted(0, 2))))),
                Optional.of(one(9)))));
        assertThat(loss(bundle, "www.example.org./A").status()).isEqualTo(Status.EXACT);
        assertThat(zone(bundle)).isEqualTo("""
            www:
              dynamic:
                pools:
                  isp:
                    values:
                      - status: "up"
                        value: "203.0.113.1"
                        weight: 3
                      - status: "down"
                        value: "203.0.113.2"
                  "isp-geo":
                    values:
                      - status: "up"
                        value: "203.0.113.1"
                        weight: 3
                      - status: "down"
                        value: "203.0.113.2"
                  otherwise:
                    values:
                      - status: "up"
                        value: "203.0.113.9"
                rules:
                  - pool: "isp"
                    subnets:
                      - "192.0.2.0/24"
                  - geos:
                      - "EU-DE"
                      - "SA-BR"
                    pool: "isp-geo"
                  - pool: "otherwise"
              ttl: 60
              type: "A"
              value: "203.0.113.9"
            """);
    }

    @Test
    void failoverIsAChainOfPoolsThatOneHealthCheckWatches() {
        Bundle bundle = export(www(new Failover(List.of(one(1), one(2), one(3)), HealthCheck.http(8080, "/up\"?"))));
        assertThat(loss(bundle, "www.example.org./A").message()).contains("How often");
        assertThat(zone(bundle)).isEqualTo("""
            www:
              dynamic:
                pools:
                  all:
                    fallback: "all-2"
                    values:
                      - value: "203.0.113.1"
                  "all-2":
                    fallback: "all-3"
                    values:
                      - value: "203.0.113.2"
                  "all-3":
                    values:
                      - value: "203.0.113.3"
                rules:
                  - pool: "all"
              octodns:
                healthcheck:
                  path: "/up\\"?"
                  port: 8080
                  protocol: "HTTP"
              ttl: 60
              type: "A"
              value: "203.0.113.1"
            """);
    }

    private static List<Arguments> approximations() {
        HealthCheck tcp = HealthCheck.tcp(80);
        Rotated two = new Rotated(List.of(new A(Ipv4Address.of("203.0.113.1")), new A(Ipv4Address.of("203.0.113.2"))));
        return List.of(
                Arguments.of(two, "the provider's", "values:"),
                Arguments.of(new HashedByAsker(List.of(weighted(1, 1), weighted(1, 2))), "pickwhashed", "weight: 1"),
                Arguments.of(new Weighted(List.of(weighted(1000, 1), weighted(1, 2))), "rounded", "weight: 100"),
                Arguments.of(new Canary(one(1), one(2), 1, Canary.Draw.EACH_ANSWER), "rounded", "weight: 100"),
                Arguments.of(
                        new WhenHealthy(two, tcp, 50, WhenHealthy.Fallback.NONE), "one value of a pool", "healthcheck"),
                Arguments.of(new Nearest(List.of(new SiteChoice(new Coordinates(1, 1), one(1)))), "nearest", "value: "),
                Arguments.of(new Weighted(List.of(new WeightedChoice(1, two), weighted(1, 3))), "Choices", "values:"));
    }

    @ParameterizedTest
    @MethodSource("approximations")
    void whatOctodnsCannotSaySoIsToldWithWhatIsWritten(AnswerPolicy policy, String message, String written) {
        Bundle bundle = export(www(policy));
        assertThat(loss(bundle, "www.example.org./A").status()).isEqualTo(Status.APPROXIMATE);
        assertThat(loss(bundle, "www.example.org./A").message()).containsIgnoringCase(message);
        assertThat(zone(bundle)).contains(written);
    }

    @Test
    void linesThatClashAreWrittenAsFarAsTheyGoAndTold() {
        Line narrow = new Line(Id.of("narrow"), "", List.of(IpNetwork.of("192.0.2.128/25")), List.of("DE", "FR"));
        Line nobody = new Line(Id.of("nobody"), "", List.of(), List.of());
        RecordSet set = www(new ByLine(
                List.of(
                        new LineChoice(ISP, one(1)),
                        new LineChoice(narrow.id(), one(2)),
                        new LineChoice(nobody.id(), one(3))),
                Optional.of(one(9))));
        Bundle bundle = export(
                List.of(LINE, narrow, nobody, HostedZone.of(Id.of("zone"), APEX).with(set)));
        assertThat(loss(bundle, "www.example.org./A").status()).isEqualTo(Status.APPROXIMATE);
        assertThat(loss(bundle, "www.example.org./A").message())
                .contains("overlap", "country of the line narrow", "line nobody holds nobody");
        assertThat(zone(bundle)).containsOnlyOnce("EU-DE").contains("EU-FR").doesNotContain("203.0.113.3");
    }

    @Test
    void aDelegationToAZoneOfTheDesignStaysInItsParent() {
        Bundle bundle = export(List.of(
                HostedZone.of(Id.of("zone"), APEX)
                        .with(RecordSet.fixed(APEX.child("child"), TTL, new Ns(DomainName.of("ns1.example.net")))),
                HostedZone.of(Id.of("child"), APEX.child("child"))));
        assertThat(loss(bundle, "child.example.org./NS").status()).isEqualTo(Status.EXACT);
    }

    private static List<Arguments> refusals() {
        Rdata a = new A(Ipv4Address.of("203.0.113.1"));
        Rdata alias = new Cname(DomainName.of("www.example.net"));
        return List.of(
                Arguments.of(RecordSet.fixed(APEX.child("a\\046b"), TTL, a), "no escapes"),
                Arguments.of(RecordSet.fixed(APEX, TTL, alias), "Use ALIAS"),
                Arguments.of(RecordSet.fixed(APEX.child("sub"), TTL, alias), "beside other records"),
                Arguments.of(
                        new RecordSet(
                                APEX.child("x"),
                                RecordType.CNAME,
                                TTL,
                                new Fixed(List.of(alias, new Cname(DomainName.of("b.example.net"))))),
                        "one value"),
                Arguments.of(
                        RecordSet.fixed(APEX.child("x"), TTL, new Opaque(new RecordType(65300), "00")), "RFC 3597"),
                Arguments.of(RecordSet.fixed(APEX.child("x"), TTL, Txt.of("ends in \\")), "without end"),
                Arguments.of(RecordSet.fixed(APEX.child("x.child"), TTL, a), "zone of its own"),
                Arguments.of(RecordSet.fixed(APEX.child("child"), TTL, a), "zone of its own"),
                Arguments.of(
                        www(new ByLine(List.of(new LineChoice(ISP, one(1))), Optional.empty())), "no default line"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatWouldStopOctodnsIsLeftOutAndTold(RecordSet set, String message) {
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX)
                .with(RecordSet.fixed(APEX.child("sub"), TTL, Txt.of("here")))
                .with(set);
        HostedZone child = HostedZone.of(Id.of("child"), APEX.child("child"));
        Bundle bundle = export(List.of(LINE, zone, child));
        Loss loss = loss(bundle, set.owner() + "/" + set.type());
        assertThat(loss.status()).isEqualTo(Status.CANNOT);
        assertThat(loss.message()).contains(message);
        assertThat(bundle.files().get("zones/example.org.yaml"))
                .contains("Of the design 1 record sets cannot stand here")
                .contains("here")
                .doesNotContain("203.0.113.1");
    }

    @Test
    void zonesThatOctodnsHasNoFileForAreTold() {
        Bundle bundle = export(List.of(
                HostedZone.of(Id.of("one"), APEX),
                HostedZone.of(Id.of("two"), APEX),
                HostedZone.of(Id.of("root"), DomainName.ROOT)));
        assertThat(bundle.files()).containsOnlyKeys("octodns.yaml", "zones/example.org.yaml");
        assertThat(bundle.files().get("zones/example.org.yaml")).endsWith("---\n{}\n");
        assertThat(bundle.losses())
                .extracting(Loss::status)
                .containsExactly(Status.APPROXIMATE, Status.CANNOT, Status.CANNOT);
    }

    /** The exporter reads each text back itself; of every fifth, a reader of YAML that knows nothing of it sees the same. */
    @Test
    void theFilesOfTwoThousandDesignsAreYaml() throws Exception {
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Bundle bundle = export(List.of(LINE, Chance.zone(random, Id.of("zone"), APEX, List.of(ISP), 10)));
            for (String text : seed % 5 == 0 ? bundle.files().values() : List.<String>of()) {
                assertThat(seen(TreeReading.of(text))).isEqualTo(meant(YamlText.parse(text)));
            }
        }
    }

    private static Object seen(Tree tree) {
        return switch (tree) {
            case Tree.Text text -> text.text();
            case Tree.Items items -> {
                List<Object> all = new ArrayList<>();
                items.items().forEach(each -> all.add(seen(each)));
                yield all;
            }
            case Tree.Fields fields -> {
                List<Object> all = new ArrayList<>();
                fields.fields().forEach((name, value) -> all.add(Map.entry(name, seen(value))));
                yield all;
            }
        };
    }

    private static Object meant(Yaml yaml) {
        return switch (yaml) {
            case Yaml.Text text -> text.text();
            case Yaml.Whole whole -> Long.toString(whole.number());
            case Yaml.Flag flag -> Boolean.toString(flag.set());
            case Yaml.Nothing _ -> "null";
            case Yaml.Items items ->
                items.items().stream().map(OctodnsExporterTest::meant).toList();
            case Yaml.Fields fields ->
                fields.fields().entrySet().stream()
                        .map(each -> Map.entry(each.getKey(), meant(each.getValue())))
                        .toList();
        };
    }
}
