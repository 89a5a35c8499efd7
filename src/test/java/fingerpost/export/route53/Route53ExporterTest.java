package fingerpost.export.route53;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.dns.Txt;
import fingerpost.export.Bundle;
import fingerpost.export.Loss.Status;
import fingerpost.export.json.Json;
import fingerpost.export.json.JsonText;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import fingerpost.topology.ZoneEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Route53ExporterTest {
    static final DomainName APEX = DomainName.of("example.com");
    static final DomainName WWW = APEX.child("www");
    static final Ttl TTL = new Ttl(60);
    private static final Id EAST = Id.of("east");
    private static final Id WEST = Id.of("west");
    private static final HealthCheck CHECK =
            new HealthCheck(HealthCheck.Probe.HTTPS, 443, "/up", Duration.ofSeconds(10), Duration.ofSeconds(4), 3, 3);
    private static final String FOLDER = "zones/example.com/";

    static A a(int last) {
        return new A(Ipv4Address.of("192.0.2." + last));
    }

    private static Fixed fixed(int last) {
        return new Fixed(List.of(a(last)));
    }

    private static RecordSet www(AnswerPolicy policy) {
        return new RecordSet(WWW, policy.records().getFirst().type(), TTL, policy);
    }

    private static Topology design(ZoneEntry... entries) {
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX).withEntries(List.of(entries));
        Line east = new Line(EAST, "East", List.of(IpNetwork.of("198.51.100.0/24")), List.of());
        Line west = new Line(WEST, "West", List.of(), List.of("DE", "FR"));
        return Topology.of("Shop", "", List.of(east, west, zone));
    }

    static Bundle export(ZoneEntry... entries) throws Exception {
        return new Route53Exporter().export(design(entries), "2013-04-01", Map.of());
    }

    /** Of each set: name, identifier and routing, content. */
    static List<String> told(Bundle bundle) {
        Json.Items items =
                (Json.Items) ((Json.Fields) JsonText.parse(bundle.files().get(FOLDER + "records.json")))
                        .fields()
                        .get("ResourceRecordSets");
        List<String> told = new ArrayList<>();
        for (Json each : items.items()) {
            ResourceSet set = SetReading.of(each);
            String turn = set.turn()
                    .map(one -> one.id() + " " + one.routing()
                            + one.healthCheck().map(check -> " checked").orElse(""))
                    .orElse("simple");
            String content = switch (set.content()) {
                case Content.Values values ->
                    String.join(" ", values.records().stream().map(Rdata::text).toList());
                case Content.AliasOf alias -> "-> " + alias.target() + (alias.byHealth() ? " by health" : "");
            };
            told.add(set.name() + " " + turn + " " + content);
        }
        return told;
    }

    static String loss(Bundle bundle, String type) {
        return bundle.losses().stream()
                .filter(each -> each.subject().type().equals(Optional.of(type)))
                .map(each -> each.status().word() + " " + each.message())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void weightsAndCanariesAreExact() throws Exception {
        Bundle weighted =
                export(www(new Weighted(List.of(new WeightedChoice(3, fixed(1)), new WeightedChoice(0, fixed(2))))));
        assertThat(told(weighted))
                .containsExactly(
                        "www.example.com. choice 001 Weight[weight=3] 192.0.2.1",
                        "www.example.com. choice 002 Weight[weight=0] 192.0.2.2");
        assertThat(loss(weighted, "A")).isEqualTo("exact ");
        Bundle canary = export(www(new Canary(fixed(1), fixed(2), 500, Canary.Draw.EACH_ANSWER)));
        assertThat(told(canary))
                .containsExactly(
                        "www.example.com. stable Weight[weight=19] 192.0.2.1",
                        "www.example.com. canary Weight[weight=1] 192.0.2.2");
        assertThat(loss(canary, "A")).isEqualTo("exact ");
    }

    @Test
    void linesByNetworkGoBeforeLinesByCountry() throws Exception {
        Bundle bundle = export(www(new ByLine(
                List.of(new LineChoice(WEST, fixed(2)), new LineChoice(EAST, fixed(1))), Optional.of(fixed(3)))));
        assertThat(told(bundle))
                .containsExactlyInAnyOrder(
                        "www.example.com. east Networks[collection=ID-OF-lines-1, location=east] 192.0.2.1",
                        "_fp1.www.example.com. west DE Country[country=DE] 192.0.2.2",
                        "_fp1.www.example.com. west FR Country[country=FR] 192.0.2.2",
                        "_fp1.www.example.com. all others Country[country=*] 192.0.2.3",
                        "www.example.com. all others Networks[collection=ID-OF-lines-1, location=*]"
                                + " -> _fp1.www.example.com.");
        assertThat(loss(bundle, "A")).isEqualTo("exact ");
        assertThat(JsonText.parse(bundle.files().get("cidr-collections/lines-1.json")))
                .isEqualTo(JsonText.parse("""
                    {"Id": "ID-OF-lines-1", "Changes": [
                      {"LocationName": "east", "Action": "PUT", "CidrList": ["198.51.100.0/24"]}]}
                    """));
    }

    @Test
    void failoverOfThreeHasAHealthCheckForEachAddress() throws Exception {
        Bundle bundle =
                export(www(new Failover(List.of(fixed(1), new Shuffled(List.of(a(2), a(3))), fixed(4)), CHECK)));
        assertThat(told(bundle))
                .containsExactlyInAnyOrder(
                        "www.example.com. primary Failing[primary=true] checked 192.0.2.1",
                        "www.example.com. secondary Failing[primary=false] -> _fp1.www.example.com. by health",
                        "_fp1.www.example.com. primary Failing[primary=true] -> _fp2.www.example.com. by health",
                        "_fp2.www.example.com. value 001 Together[] checked 192.0.2.2",
                        "_fp2.www.example.com. value 002 Together[] checked 192.0.2.3",
                        "_fp1.www.example.com. secondary Failing[primary=false] checked 192.0.2.4");
        assertThat(loss(bundle, "A")).isEqualTo("exact ");
        assertThat(bundle.files().entrySet().stream()
                        .filter(each -> each.getKey().startsWith("health-checks/")))
                .hasSize(4)
                .anySatisfy(each -> assertThat(each.getValue()).contains("""
                    	"HealthCheckConfig": {
                    		"IPAddress": "192.0.2.1",
                    		"Port": 443,
                    		"Type": "HTTPS",
                    		"ResourcePath": "/up",
                    		"FullyQualifiedDomainName": "www.example.com",
                    		"EnableSNI": true,
                    		"RequestInterval": 10,
                    		"FailureThreshold": 3
                    	}
                    """));
    }

    @Test
    void whatRoute53DoesOtherwiseIsSaid() throws Exception {
        assertThat(loss(export(www(new Fixed(List.of(a(1), a(2))))), "A"))
                .isEqualTo("approximate The records are exact; Route 53 gives them in random order.");
        assertThat(loss(export(www(new Shuffled(List.of(a(1), a(2))))), "A")).isEqualTo("exact ");
        assertThat(loss(export(www(WhenHealthy.of(fixed(1), HealthCheck.tcp(80)))), "A"))
                .startsWith("approximate Route 53 probes every 10 or 30 s");
        assertThat(loss(export(www(new WhenHealthy(fixed(1), CHECK, 50, WhenHealthy.Fallback.NONE))), "A"))
                .startsWith("approximate Route 53 answers while one is healthy");
        assertThat(loss(
                        export(new RecordSet(
                                WWW,
                                RecordType.DNAME,
                                TTL,
                                new Fixed(List.of(Rdata.parse(RecordType.DNAME, "example.net."))))),
                        "DNAME"))
                .startsWith("cannot Route 53 takes no records of the type DNAME");
    }

    @Test
    void anAliasIsOneInsideTheZoneAndOfAmazonAndElseItsAddresses() throws Exception {
        Bundle inside = export(new Alias(APEX, TTL, WWW), RecordSet.fixed(WWW, TTL, a(1)));
        assertThat(told(inside))
                .containsExactlyInAnyOrder(
                        "example.com. simple -> www.example.com.", "www.example.com. simple 192.0.2.1");
        assertThat(loss(inside, "ALIAS")).isEqualTo("exact ");
        assertThat(loss(export(new Alias(APEX, new Ttl(30), WWW), RecordSet.fixed(WWW, TTL, a(1))), "ALIAS"))
                .startsWith("approximate An alias has no TTL of its own");
        Bundle cloud = export(new Alias(APEX, TTL, DomainName.of("d1.cloudfront.net")));
        assertThat(cloud.files().get(FOLDER + "records.json")).contains("\"HostedZoneId\": \"Z2FDTNDATAQYW2\"");
        assertThat(loss(cloud, "ALIAS")).isEqualTo("exact ");
        assertThat(loss(export(new Alias(APEX, TTL, DomainName.of("cdn.example.net"))), "ALIAS"))
                .startsWith("cannot");
    }

    @Test
    void laterExportsDeleteWhatIsGoneAndReplaceWhatIsRoutedOtherwise() throws Exception {
        Map<String, String> first = export(
                        RecordSet.fixed(WWW, TTL, a(1)), RecordSet.fixed(APEX.child("old"), TTL, Txt.of("x")))
                .files();
        Bundle second = new Route53Exporter()
                .export(design(www(new Weighted(List.of(new WeightedChoice(1, fixed(1)))))), "2013-04-01", first);
        String change = second.files().get(FOLDER + "change-001.json");
        Json.Items changes =
                (Json.Items) ((Json.Fields) JsonText.parse(change)).fields().get("Changes");
        assertThat(changes.items().stream()
                        .map(each -> ((Json.Fields) each).fields().get("Action") + ""))
                .containsExactly("Text[text=DELETE]", "Text[text=DELETE]", "Text[text=UPSERT]");
        assertThat(new PaperRoute53()
                        .send(first, FOLDER)
                        .send(second.files(), FOLDER)
                        .sets())
                .hasSize(1);
        assertThat(new Route53Exporter()
                        .export(
                                design(www(new Weighted(List.of(new WeightedChoice(1, fixed(1)))))),
                                "2013-04-01",
                                second.files())
                        .files())
                .as("not sent yet, so it stays")
                .isEqualTo(second.files());
    }

    @Test
    void aPartThatIsNoLongerNeededHasNothingInIt() throws Exception {
        ZoneEntry[] many = Stream.iterate(0, i -> i + 1)
                .limit(600)
                .map(i -> RecordSet.fixed(APEX.child("h" + i), TTL, a(1)))
                .toArray(ZoneEntry[]::new);
        Map<String, String> first = export(many).files();
        assertThat(first).containsKeys(FOLDER + "change-001.json", FOLDER + "change-002.json");
        Map<String, String> second = new Route53Exporter()
                .export(design(many[0]), "2013-04-01", first)
                .files();
        assertThat(second.get(FOLDER + "change-002.json")).contains("Nothing to send.");
        assertThat(new PaperRoute53().send(first, FOLDER).sets()).hasSize(600);
    }

    @Test
    void aTargetOfManyWeightsStaysOneCname() throws Exception {
        Bundle bundle =
                export(www(WhenHealthy.of(new Fixed(List.of(new Cname(DomainName.of("a.example.net")))), CHECK)));
        assertThat(told(bundle)).containsExactly("www.example.com. simple a.example.net.");
        assertThat(bundle.losses())
                .anyMatch(each ->
                        each.status() == Status.APPROXIMATE && each.message().startsWith("A single target"));
    }
}
