package fingerpost.export.powerdns;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ns;
import fingerpost.dns.Opaque;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.dns.Txt;
import fingerpost.export.Bundle;
import fingerpost.export.HostileText;
import fingerpost.export.Loss;
import fingerpost.export.Loss.Status;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Element;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PowerDnsExporterTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final DomainName WWW = APEX.child("www");
    private static final Ttl TTL = new Ttl(60);
    private static final Line TELECOM =
            new Line(Id.of("telecom"), "Telecom", List.of(IpNetwork.of("192.0.2.0/25")), List.of());
    private static final HostedZone ZONE = HostedZone.of(Id.of("zone"), APEX)
            .with(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.example.net"))));
    private static final Weighted PAIR =
            new Weighted(List.of(new WeightedChoice(9, fixed("1")), new WeightedChoice(1, fixed("2"))));

    private static AnswerPolicy fixed(String... last) {
        return new Fixed(Arrays.stream(last)
                .<Rdata>map(each -> A.of("203.0.113." + each))
                .toList());
    }

    private static HostedZone www(AnswerPolicy policy) {
        return ZONE.with(new RecordSet(WWW, RecordType.A, TTL, policy));
    }

    private static Bundle export(Element... elements) {
        return new PowerDnsExporter().export(Topology.of("", "", List.of(elements)), "4.7", Map.of());
    }

    private static String record(Bundle bundle, String owner) {
        return bundle.files()
                .get("zones/example.com.zone")
                .lines()
                .filter(line -> line.startsWith(owner))
                .findFirst()
                .orElseThrow()
                .replace("\" \"", "");
    }

    private static Loss loss(Bundle bundle, String type) {
        return bundle.losses().stream()
                .filter(each -> each.subject().equals(new Subject(ZONE.id(), Optional.of(WWW), Optional.of(type))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void weightsAreDrawnByALuaRecord() {
        Bundle bundle = export(www(PAIR));
        assertThat(record(bundle, "www"))
                .isEqualTo("www.example.com. 60 IN LUA A \";local function choose(n,...) return"
                        + " (select(tonumber(n),...)) end return"
                        + " choose(pickwrandom({{9,'1'},{1,'2'}}),{'203.0.113.1'},{'203.0.113.2'})\"");
        assertThat(loss(bundle, "A").status()).isEqualTo(Status.EXACT);
        assertThat(bundle.files().get("zones.conf")).isEqualTo("""
            options { directory "/etc/powerdns"; };
            zone "example.com." { type native; file "zones/example.com.zone"; };
            """);
    }

    @Test
    void theLongestNetworkOfALineComesFirst() {
        Line wide = new Line(Id.of("wide"), "", List.of(IpNetwork.of("192.0.0.0/16")), List.of("DE"));
        ByLine lines = new ByLine(
                List.of(new LineChoice(wide.id(), fixed("1")), new LineChoice(TELECOM.id(), fixed("2"))),
                Optional.of(fixed("3")));
        Bundle bundle = export(TELECOM, wide, www(lines));
        assertThat(record(bundle, "www"))
                .contains(
                        "lines({netmask({'192.0.2.0/25'}),{'203.0.113.2'}},{netmask({'192.0.0.0/16'}),{'203.0.113.1'}},"
                                + "{country('DE'),{'203.0.113.1'}},{true,{'203.0.113.3'}})");
        assertThat(bundle.files().get("pdns.conf")).contains("launch=bind,geoip\n", "geoip-database-files=mmdb:");
        assertThat(loss(bundle, "A").status()).isEqualTo(Status.EXACT);
    }

    @Test
    void healthIsProbedByTheUrlAndItsDifferencesAreTold() {
        HealthCheck check = new HealthCheck(
                HealthCheck.Probe.HTTP, 8080, "/up", Duration.ofSeconds(7), Duration.ofSeconds(3), 3, 2);
        Bundle bundle = export(www(new Failover(List.of(fixed("1"), fixed("2")), check)));
        assertThat(record(bundle, "www"))
                .contains("http('http://www.example.com:8080/up',3,{'203.0.113.1'})")
                .contains("failover({'203.0.113.1'},");
        assertThat(bundle.files().get("pdns.conf")).contains("lua-health-checks-interval=7\n");
        assertThat(loss(bundle, "A").status()).isEqualTo(Status.APPROXIMATE);
        assertThat(loss(bundle, "A").message()).contains("single probe", "status 200", "gdnsd counts");
    }

    @Test
    void aPathThatLuaCannotHoldMakesItAConnectionToThePort() {
        HealthCheck check = HealthCheck.http(80, "/'..os.execute('x')..'");
        Bundle bundle = export(www(new Failover(List.of(fixed("1"), fixed("2")), check)));
        assertThat(record(bundle, "www")).contains("tcp(80,5,{'203.0.113.1'})").doesNotContain("execute");
        assertThat(loss(bundle, "A").message()).contains("a connection to the port has to do");
    }

    @Test
    void everyLuaRecordOfANameHasTheLeastTtl() {
        HostedZone zone = www(PAIR)
                .with(new RecordSet(
                        WWW,
                        RecordType.AAAA,
                        new Ttl(30),
                        new Weighted(List.of(
                                new WeightedChoice(
                                        1, new Fixed(List.of(Rdata.parse(RecordType.AAAA, "2001:db8::1", APEX)))),
                                new WeightedChoice(
                                        1, new Fixed(List.of(Rdata.parse(RecordType.AAAA, "2001:db8::2", APEX))))))));
        Bundle bundle = export(zone);
        assertThat(record(bundle, "www.example.com. 30 IN LUA A ")).isNotEmpty();
        assertThat(loss(bundle, "A").message()).contains("all Lua records of a name have one");
        assertThat(loss(bundle, "AAAA").status()).isEqualTo(Status.EXACT);
    }

    @Test
    void oneShuffledSetTurnsShufflingOnForAll() {
        HostedZone zone = www(fixed("1", "2"));
        assertThat(export(zone).files().get("pdns.conf")).contains("no-shuffle=yes\n");
        HostedZone both = zone.with(new RecordSet(
                APEX, RecordType.A, TTL, new Shuffled(fixed("1", "2").records())));
        Bundle bundle = export(both);
        assertThat(bundle.files().get("pdns.conf")).contains("no-shuffle=no\n", "cache-ttl=0\n");
        assertThat(loss(bundle, "A").message()).contains("shuffled, since PowerDNS shuffles");
    }

    @Test
    void anAliasIsOneAndItsResolverIsToBeNamed() {
        Bundle bundle = export(ZONE.with(new Alias(WWW, TTL, DomainName.of("host.example.net"))));
        assertThat(record(bundle, "www")).isEqualTo("www.example.com. 60 IN ALIAS host.example.net.");
        assertThat(bundle.files().get("pdns.conf")).contains("expand-alias=yes\n", "resolver=");
        assertThat(loss(bundle, "ALIAS").message()).contains("resolver of pdns.conf");
    }

    @Test
    void itsOwnTypesAreLeftOutWhateverTheDesignMeansByThem() {
        HostedZone zone = ZONE.with(RecordSet.fixed(WWW, TTL, new Opaque(new RecordType(65402), "00")));
        assertThat(export(zone).files().get("zones/example.com.zone")).doesNotContain("LUA");
    }

    @Test
    void tenThousandHostileTextsAddNoSettingNoZoneAndNoCode() {
        List<String> plain = shape("plain");
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 10_000; i++) {
            String text = HostileText.of(random);
            assertThat(shape(text)).as(text).isEqualTo(plain);
        }
    }

    /** The settings, the words of the zones, and the Lua records, with that text wherever text can stand. */
    private static List<String> shape(String text) {
        Line line = new Line(TELECOM.id(), text, TELECOM.networks(), List.of());
        String path = "/" + text;
        AnswerPolicy policy = new ByLine(
                List.of(new LineChoice(line.id(), PAIR)),
                Optional.of(new Failover(List.of(fixed("1"), fixed("2")), HealthCheck.http(80, path))));
        HostedZone zone = www(policy).with(RecordSet.fixed(WWW, TTL, Txt.of(text.replaceAll("\\p{Cs}", "?"))));
        Map<String, String> files = new PowerDnsExporter()
                .export(Topology.of(text, text, List.of(line, zone)), "4.7", Map.of())
                .files();
        String lua = files.get("zones/example.com.zone")
                .lines()
                .filter(each -> each.contains(" LUA "))
                .findFirst()
                .orElseThrow()
                .replaceAll("\" \"", "")
                .replaceAll("(tcp\\(80|http\\('[^']*')", "probe")
                .replaceAll("local function (tcp|http)\\(.*?timeout=t\\}\\)\\) end", "");
        long records = files.get("zones/example.com.zone")
                .lines()
                .filter(each -> !each.startsWith(";"))
                .count();
        return List.of(
                Setting.parse(files.get("pdns.conf")).toString(), files.get("zones.conf"), lua, Long.toString(records));
    }
}
