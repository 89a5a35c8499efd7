package fingerpost.ingest.route53;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Chance;
import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Ttl;
import fingerpost.export.route53.Route53Exporter;
import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.file.Ingested;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Coordinates;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Nearest;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Shuffled;
import fingerpost.topology.SiteChoice;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Route53ImportTest {
    private static final String APEX = """
        {"Name": "example.com.", "Type": "SOA", "TTL": 900, "ResourceRecords": [{"Value":
         "ns-7.awsdns-00.com. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400"}]},
        {"Name": "example.com.", "Type": "NS", "TTL": 172800, "ResourceRecords": [
         {"Value": "ns-7.awsdns-00.com."}, {"Value": "ns-8.awsdns-01.net."}]}
        """;

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** The import of a list of the zone with these sets beside its apex. */
    private Ingested listed(String sets) throws Exception {
        return Route53Import.of(write("zone.json", "{\"ResourceRecordSets\": [" + APEX + "," + sets + "]}"));
    }

    private static AnswerPolicy policy(Ingested read, String owner) {
        HostedZone zone = read.topology().zones().getFirst();
        return zone.find(DomainName.of(owner), "A")
                .map(RecordSet.class::cast)
                .orElseThrow()
                .policy();
    }

    private static String routed(String routing, int address) {
        return """
            {"Name": "www.example.com.", "Type": "A", %s, "TTL": 60, "ResourceRecords": [{"Value": "192.0.2.%d"}]}
            """.formatted(routing, address);
    }

    private static AnswerPolicy a(int... last) {
        List<A> records = Arrays.stream(last)
                .mapToObj(each -> new A(Ipv4Address.of("192.0.2." + each)))
                .toList();
        return last.length == 1 ? new Fixed(List.copyOf(records)) : new Shuffled(List.copyOf(records));
    }

    private static List<String> codes(Ingested read) {
        return read.notes().stream().map(FileNote::code).toList();
    }

    @Test
    void aListWithNoRoutingIsThePlainZone() throws Exception {
        Ingested read = listed("""
            {"Name": "\\\\052.example.com.", "Type": "A", "TTL": 60,
             "ResourceRecords": [{"Value": "192.0.2.1"}, {"Value": "192.0.2.2"}]},
            {"Name": "example.com.", "Type": "TXT", "TTL": 300,
             "ResourceRecords": [{"Value": "\\"v=spf1 -all\\" \\"\\\\344\\""}]},
            {"Name": "ssh.example.com.", "Type": "SSHFP", "TTL": 300,
             "ResourceRecords": [{"Value": "1 1 09F6A01D2175742B257C6B98B7C72C44C4040683"}]}
            """);
        HostedZone zone = read.topology().zones().getFirst();
        assertThat(read.notes()).isEmpty();
        assertThat(read.count()).isEqualTo(5);
        assertThat(zone.soa().primary()).isEqualTo(DomainName.of("ns-7.awsdns-00.com"));
        assertThat(zone.soaTtl()).isEqualTo(new Ttl(900));
        assertThat(policy(read, "*.example.com")).isEqualTo(a(1, 2));
        assertThat(zone.recordSets()
                        .map(each -> each.owner() + " " + each.type() + " "
                                + each.rrset().rdata().getFirst().text()))
                .contains(
                        "example.com. NS ns-7.awsdns-00.com.",
                        "example.com. TXT \"v=spf1 -all\" \"\\228\"",
                        "ssh.example.com. SSHFP \\# 22 010109f6a01d2175742b257c6b98b7c72c44c4040683");
    }

    @Test
    void weightsUnderHealthChecks() throws Exception {
        write("checks.json", """
            {"HealthChecks": [{"Id": "abc", "CallerReference": "x", "HealthCheckVersion": 1, "HealthCheckConfig":
             {"IPAddress": "192.0.2.1", "Port": 8443, "Type": "HTTPS", "ResourcePath": "/up", "RequestInterval": 10,
              "FailureThreshold": 4, "MeasureLatency": false}}]}
            """);
        listed(routed("\"SetIdentifier\": \"a\", \"Weight\": 3, \"HealthCheckId\": \"abc\"", 1) + ","
                + routed("\"SetIdentifier\": \"b\", \"Weight\": 0, \"HealthCheckId\": \"abc\"", 2));
        Ingested read = Route53Import.of(folder);
        HealthCheck check = new HealthCheck(
                HealthCheck.Probe.HTTPS, 8443, "/up", Duration.ofSeconds(10), Duration.ofSeconds(4), 4, 4);
        assertThat(policy(read, "www.example.com"))
                .isEqualTo(WhenHealthy.of(
                        new Weighted(List.of(new WeightedChoice(3, a(1)), new WeightedChoice(0, a(2)))), check));
        assertThat(read.notes()).isEmpty();
        assertThat(codes(Route53Import.of(folder.resolve("zone.json")))).contains("health-check-unknown");
    }

    @Test
    void failoverOverAnAliasOfAnotherName() throws Exception {
        Ingested read = listed(routed("\"SetIdentifier\": \"s\", \"Failover\": \"SECONDARY\"", 9) + """
            , {"Name": "www.example.com.", "Type": "A", "SetIdentifier": "p", "Failover": "PRIMARY", "AliasTarget":
             {"HostedZoneId": "Z1", "DNSName": "pool.example.com.", "EvaluateTargetHealth": true}},
            {"Name": "pool.example.com.", "Type": "A", "TTL": 30,
             "ResourceRecords": [{"Value": "192.0.2.1"}, {"Value": "192.0.2.2"}]}
            """);
        assertThat(((Failover) policy(read, "www.example.com")).order()).containsExactly(a(1, 2), a(9));
        assertThat(policy(read, "pool.example.com"))
                .as("a name of somebody's own stays")
                .isEqualTo(a(1, 2));
        assertThat(codes(read)).containsExactlyInAnyOrder("ttl", "health-check-unknown");
    }

    @Test
    void failoverBehindFailoverIsOneWithMoreChoices() throws Exception {
        write("checks.json", """
            {"HealthChecks": [{"Id": "abc", "HealthCheckConfig": {"Type": "TCP", "IPAddress": "192.0.2.1"}}]}
            """);
        String checked = ", \"HealthCheckId\": \"abc\"";
        listed(routed("\"SetIdentifier\": \"p\", \"Failover\": \"PRIMARY\"" + checked, 1) + """
                        , {"Name": "www.example.com.", "Type": "A", "SetIdentifier": "s", "Failover": "SECONDARY", "AliasTarget":
                         {"HostedZoneId": "Z1", "DNSName": "rest.example.com.", "EvaluateTargetHealth": true}},
                        """
                + routed("\"SetIdentifier\": \"p\", \"Failover\": \"PRIMARY\"" + checked, 2)
                        .replace("www", "rest") + ","
                + routed("\"SetIdentifier\": \"s\", \"Failover\": \"SECONDARY\"", 3)
                        .replace("www", "rest"));
        Failover failover = (Failover) policy(Route53Import.of(folder), "www.example.com");
        assertThat(failover.order()).containsExactly(a(1), a(2), a(3));
        assertThat(failover.check())
                .isEqualTo(new HealthCheck(
                        HealthCheck.Probe.TCP, 80, "", Duration.ofSeconds(30), Duration.ofSeconds(10), 3, 3));
    }

    @Test
    void linesKeepTheIdsThatOurExportWrote() throws Exception {
        Ingested read = listed(routed("\"SetIdentifier\": \"line_1 DE\", \"GeoLocation\": {\"CountryCode\": \"DE\"}", 1)
                + "," + routed("\"SetIdentifier\": \"line_1 FR\", \"GeoLocation\": {\"CountryCode\": \"FR\"}", 1));
        assertThat(read.topology().get(Id.of("line_1"), Line.class).countries()).containsExactly("DE", "FR");
    }

    @Test
    void countriesAndNetworksAreLines() throws Exception {
        write("c0ffee.json", """
            {"CidrBlocks": [{"CidrBlock": "198.51.100.0/24", "LocationName": "office"},
             {"CidrBlock": "2001:db8::/48", "LocationName": "office"}]}
            """);
        listed(routed(
                        "\"SetIdentifier\": \"1\", \"CidrRoutingConfig\": {\"CollectionId\": \"c0ffee\","
                                + " \"LocationName\": \"office\"}",
                        1)
                + ","
                + routed(
                        "\"SetIdentifier\": \"2\", \"CidrRoutingConfig\": {\"CollectionId\": \"c0ffee\","
                                + " \"LocationName\": \"*\"}",
                        2)
                + """
                , {"Name": "geo.example.com.", "Type": "A", "SetIdentifier": "de", "GeoLocation": {"CountryCode": "DE"},
                 "TTL": 60, "ResourceRecords": [{"Value": "192.0.2.3"}]},
                {"Name": "geo.example.com.", "Type": "A", "SetIdentifier": "eu", "GeoLocation": {"ContinentCode": "EU"},
                 "TTL": 60, "ResourceRecords": [{"Value": "192.0.2.4"}]},
                {"Name": "geo.example.com.", "Type": "A", "SetIdentifier": "all", "GeoLocation": {"CountryCode": "*"},
                 "TTL": 60, "ResourceRecords": [{"Value": "192.0.2.5"}]}
                """);
        Ingested read = Route53Import.of(folder);
        assertThat(policy(read, "www.example.com"))
                .isEqualTo(new ByLine(List.of(new LineChoice(Id.of("office"), a(1))), Optional.of(a(2))));
        assertThat(policy(read, "geo.example.com"))
                .isEqualTo(new ByLine(
                        List.of(new LineChoice(Id.of("de"), a(3)), new LineChoice(Id.of("continent-eu"), a(4))),
                        Optional.of(a(5))));
        assertThat(read.topology().get(Id.of("office"), Line.class).networks()).hasSize(2);
        assertThat(read.topology().get(Id.of("de"), Line.class).countries()).containsExactly("DE");
        assertThat(codes(read)).containsExactly("place-not-held");
    }

    @Test
    void regionsAreTakenForPlaces() throws Exception {
        Ingested read = listed(routed("\"SetIdentifier\": \"1\", \"Region\": \"eu-central-1\"", 1) + ","
                + routed("\"SetIdentifier\": \"2\", \"Region\": \"us-east-1\"", 2));
        assertThat(policy(read, "www.example.com"))
                .isEqualTo(new Nearest(List.of(
                        new SiteChoice(new Coordinates(50.1, 8.7), a(1)),
                        new SiteChoice(new Coordinates(38.9, -77.4), a(2)))));
        assertThat(codes(read)).containsOnly("latency");
    }

    @Test
    void aliasesOfBothFamiliesAreOne() throws Exception {
        Ingested read = listed("""
            {"Name": "example.com.", "Type": "A", "AliasTarget":
             {"HostedZoneId": "Z2FDTNDATAQYW2", "DNSName": "d1.cloudfront.net.", "EvaluateTargetHealth": false}},
            {"Name": "example.com.", "Type": "AAAA", "AliasTarget":
             {"HostedZoneId": "Z2FDTNDATAQYW2", "DNSName": "d1.cloudfront.net.", "EvaluateTargetHealth": false}}
            """);
        DomainName apex = DomainName.of("example.com");
        assertThat(read.topology().zones().getFirst().find(apex, "ALIAS"))
                .contains(new Alias(apex, new Ttl(60), DomainName.of("d1.cloudfront.net")));
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void batchesAreWhatTheyMakeOfNothing() throws Exception {
        Ingested read = Route53Import.of(write("batch.json", """
            {"Changes": [
             {"Action": "CREATE", "ResourceRecordSet": {"Name": "a.example.com", "Type": "A", "TTL": 5,
              "ResourceRecords": [{"Value": "192.0.2.1"}]}},
             {"Action": "CREATE", "ResourceRecordSet": {"Name": "b.example.com", "Type": "A", "TTL": 5,
              "ResourceRecords": [{"Value": "192.0.2.2"}]}},
             {"Action": "UPSERT", "ResourceRecordSet": {"Name": "a.example.com", "Type": "A", "TTL": 5,
              "ResourceRecords": [{"Value": "192.0.2.3"}]}},
             {"Action": "DELETE", "ResourceRecordSet": {"Name": "b.example.com", "Type": "A", "TTL": 5,
              "ResourceRecords": [{"Value": "192.0.2.2"}]}},
             {"Action": "CREATE", "ResourceRecordSet": {"Name": "c.example.com", "Type": "A", "TTL": 5,
              "ResourceRecords": [{"Value": "192.0.2.4"}]}}]}
            """));
        assertThat(read.name()).isEqualTo("example.com.");
        assertThat(policy(read, "a.example.com")).isEqualTo(a(3));
        assertThat(read.topology().zones().getFirst().entries()).hasSize(2);
        assertThat(codes(read)).containsExactlyInAnyOrder("zone-guessed", "soa-invented");
    }

    @Test
    void aliasesInACircleAreToldAndLeftOut() throws Exception {
        String alias = "{\"Name\": \"%s.example.com\", \"Type\": \"A\", \"SetIdentifier\": \"x\", \"Weight\": 1,"
                + " \"AliasTarget\": {\"HostedZoneId\": \"Z\", \"DNSName\": \"%s.example.com\","
                + " \"EvaluateTargetHealth\": false}}";
        Ingested read = listed(alias.formatted("a", "b") + "," + alias.formatted("b", "a"));
        assertThat(codes(read)).contains("alias-not-held");
        assertThat(read.topology().zones().getFirst().entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "\"Type\": \"A\", \"TTL\": 60, \"ResourceRecords\": [{\"Value\": \"192.0.2\"}] ! 7:55 ! 192.0.2",
                "\"Type\": \"A\", \"TTL\": -1, \"ResourceRecords\": [{\"Value\": \"192.0.2.1\"}] ! 7:21 ! Here stands"
                        + " \"-1\"",
                "\"Type\": \"AXFR\", \"TTL\": 1, \"ResourceRecords\": [] ! 7:9 ! a type of records",
                "\"Type\": \"A\", \"TTL\": 1 ! 6:4 ! The field ResourceRecords is missing",
                "\"Type\": \"SSHFP\", \"TTL\": 1, \"ResourceRecords\": [{\"Value\": \"1\"}] ! 7:58 ! SSHFP",
            })
    void whatCannotBeReadIsSaidWithItsPlaceAndTheRestIsImported(String fields, String place, String message)
            throws Exception {
        Ingested read = Route53Import.of(write(
                "zone.json",
                "{\"ResourceRecordSets\": [" + APEX + ",\n   {\"Name\": \"www.example.com\",\n" + fields + "}]}"));
        assertThat(read.topology().zones().getFirst().entries()).hasSize(1);
        assertThat(read.hasErrors()).isTrue();
        FileNote note = read.notes().getFirst();
        assertThat(note.place()).isEqualTo("zone.json:" + place);
        assertThat(note.message()).contains(message);
    }

    @Test
    void whatIsNoListOfRoute53IsRefused() throws Exception {
        Path broken = write("broken.json", "{\"ResourceRecordSets\": [\n{\"Name\": }");
        assertThatThrownBy(() -> Route53Import.of(broken))
                .isInstanceOf(FileFailure.class)
                .hasMessageContaining("broken.json:2:");
        Path other = write("other.json", "{\"Buckets\": []}");
        assertThatThrownBy(() -> Route53Import.of(other)).hasMessageContaining("holds no record set of Route 53");
        assertThatThrownBy(() -> Route53Import.of(folder.resolve("none.json"))).hasMessageContaining("cannot be read");
    }

    @Test
    void brokenFilesAreImportedOrRefusedAndNothingElse() throws Exception {
        String text = new Route53Exporter()
                .export(Chance.topology(new SplittableRandom(3), 12), "2013-04-01", Map.of())
                .files()
                .get("zones/example.net/records.json");
        SplittableRandom random = new SplittableRandom(11);
        Path file = folder.resolve("broken.json");
        for (int i = 0; i < 500; i++) {
            StringBuilder broken = new StringBuilder(text);
            for (int j = random.nextInt(1, 6); j > 0; j--) {
                broken.setCharAt(random.nextInt(broken.length()), (char) random.nextInt(' ', 127));
            }
            Files.writeString(file, broken);
            try {
                assertThat(Route53Import.of(file).topology()).isNotNull();
            } catch (FileFailure told) {
                assertThat(told.getMessage()).isNotBlank();
            }
        }
    }
}
