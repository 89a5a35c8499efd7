package fingerpost.ingest.octodns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.file.Ingested;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OctodnsImportTest {
    /** After the annotated example of octoDNS's page on dynamic records, with addresses for documentation. */
    private static final String DYNAMIC = """
        ---
        test:
          dynamic:
            pools:
              apac:
                fallback: na
                values:
                - value: 192.0.2.1
                - value: 192.0.2.2
              eu:
                fallback: na
                values:
                - value: 198.51.100.3
                  weight: 2
                - value: 198.51.100.4
                  weight: 3
              na:
                values:
                - value: 203.0.113.5
          # rules assign queries to pools
            rules:
            - geos:
              - AF-ZA
              - OC
              pool: apac
            - geos: [NA-US-KY, EU-DE]
              subnets:
              - 192.0.2.0/24
              pool: eu
            - pool: na
          octodns:
            healthcheck: {host: my-host, path: dns-health-check, port: 8443}
          ttl: 60
          type: A
          values:
          - 203.0.113.5
          - 203.0.113.99
        """;

    @TempDir
    private Path folder;

    private Ingested zone(String text) throws IOException, FileFailure {
        return OctodnsImport.of(Files.writeString(folder.resolve("example.org.yaml"), text));
    }

    private static RecordSet set(Ingested read, String name, String type) {
        HostedZone zone = read.topology().zones().getFirst();
        return (RecordSet) zone.find(DomainName.of(name, zone.apex()), type).orElseThrow();
    }

    private static Fixed a(String address) {
        return new Fixed(List.of(Rdata.parse(RecordType.A, address)));
    }

    @Test
    void dynamicBecomesLinesWithAFailoverEach() throws Exception {
        Ingested read = zone(DYNAMIC);
        assertThat(read.hasErrors()).isFalse();
        assertThat(read.count()).isEqualTo(1);
        RecordSet set = set(read, "test", "A");
        ByLine policy = (ByLine) set.policy();
        assertThat(policy.choices()).extracting(each -> each.line().text()).containsExactly("apac", "eu");
        List<Line> lines = read.topology().all(Line.class);
        assertThat(lines.getFirst().countries()).contains("ZA", "AU", "NZ").doesNotContain("DE");
        assertThat(lines.getLast().countries()).containsExactly("DE");
        assertThat(lines.getLast().networks()).hasToString("[192.0.2.0/24]");
        Failover europe = (Failover) policy.choices().getLast().policy();
        assertThat(europe.order())
                .containsExactly(
                        new Weighted(List.of(
                                new WeightedChoice(2, a("198.51.100.3")), new WeightedChoice(3, a("198.51.100.4")))),
                        a("203.0.113.5"));
        assertThat(europe.check().probe()).isEqualTo(HealthCheck.Probe.HTTPS);
        assertThat(europe.check().port()).isEqualTo(8443);
        assertThat(europe.check().path()).isEqualTo("/dns-health-check");
        assertThat(policy.otherwise().orElseThrow()).isEqualTo(WhenHealthy.of(a("203.0.113.5"), europe.check()));
        assertThat(read.notes())
                .extracting(FileNote::code)
                .containsExactly("option-not-held", "place-not-held", "last-resort", "soa-invented");
        assertThat(read.notes().get(1).place()).isEqualTo("example.org.yaml:26:14");
    }

    @Test
    void everyTypeIsReadInItsFields() throws Exception {
        Ingested read = zone("""
            '':
            - type: ALIAS
              value: cdn.example.net.
            - {type: CAA, values: [{tag: issue, value: ca.example.net}]}
            - {type: MX, ttl: 300, values: [{preference: 10, exchange: mx.example.net.}, {priority: 20, value: mx2.example.net.}]}
            - {type: NS, values: [ns1.example.net., ns2.example.net.]}
            - type: TXT
              values: ["v=spf1\\\\; -all", 'v=DKIM1\\; k=rsa', '"quoted"', "caf\\u00e9", 'a\\195\\169 \\\\ "b']
            _sip._tcp: {type: SRV, value: {priority: 1, weight: 2, port: 5060, target: sip.example.net.}}
            b\u00fccher: {type: AAAA, value: '2001:DB8::1'}
            ds: {type: DS, value: {key_tag: 1, algorithm: 13, digest_type: 2, digest: AB01}}
            ssh: {type: SSHFP, value: {algorithm: 4, fingerprint_type: 2, fingerprint: ab01}}
            tlsa:
              type: TLSA
              value: {certificate_usage: 3, selector: 1, matching_type: 1, certificate_association_data: '0102'}
            web:
              type: HTTPS
              value: {svcpriority: 1, targetname: ., svcparams: {alpn: [h2, h3], port: 8443, no-default-alpn: null, key9: x}}
            """);
        assertThat(read.notes()).extracting(FileNote::code).containsExactly("soa-invented");
        assertThat(read.topology().zones().getFirst().find(DomainName.of("example.org"), "ALIAS"))
                .contains(new Alias(DomainName.of("example.org"), new Ttl(3600), DomainName.of("cdn.example.net")));
        assertThat(records(read, "@", "CAA")).containsExactly("0 issue \"ca.example.net\"");
        assertThat(records(read, "@", "MX")).containsExactly("10 mx.example.net.", "20 mx2.example.net.");
        assertThat(set(read, "@", "MX").ttl()).isEqualTo(new Ttl(300));
        assertThat(records(read, "@", "TXT"))
                .containsExactly(
                        "\"v=spf1; -all\"",
                        "\"v=DKIM1; k=rsa\"",
                        "\"quoted\"",
                        "\"caf\\195\\169\"",
                        "\"a\\195\\169 \\\\ \\\"b\"");
        assertThat(records(read, "_sip._tcp", "SRV")).containsExactly("1 2 5060 sip.example.net.");
        assertThat(records(read, "b\u00fccher", "AAAA")).containsExactly("2001:db8::1");
        assertThat(records(read, "ds", "DS")).containsExactly("1 13 2 ab01");
        assertThat(records(read, "ssh", "SSHFP")).containsExactly("\\# 4 0402ab01");
        assertThat(records(read, "tlsa", "TLSA")).containsExactly("3 1 1 0102");
        assertThat(records(read, "web", "HTTPS")).containsExactly("1 . alpn=h2,h3 no-default-alpn port=8443 key9=x");
    }

    private static List<String> records(Ingested read, String name, String type) {
        AnswerPolicy policy = set(read, name, type).policy();
        assertThat(policy).isInstanceOf(Fixed.class);
        return policy.records().stream().map(Rdata::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: A, value: 192.0.2.300} | 3:25 | 192.0.2.300",
                "{type: MX, value: {preference: 70000, exchange: a.}} | 3:39 | 0 to 65535",
                "{type: MX, value: {exchange: a.}} | 3:26 | preference is missing",
                "{value: 192.0.2.1} | 3:8 | type is missing",
                "{type: A} | 3:8 | no value",
                "{type: A, ttl: -1, value: 192.0.2.1} | 3:23 | 0 to 2147483647",
                "[{type: A, value: 192.0.2.1}, {type: A, value: 192.0.2.2}] | 3:38 | second time",
                "{type: TXT, value: a, dynamic: {}} | 3:39 | only",
                "{type: A, value: 192.0.2.1, dynamic: {pools: {}, rules: []}} | 3:64 | no rule",
                "{type: A, value: 192.0.2.1, dynamic: {pools: {}, rules: [{pool: x}]}} | 3:72 | no pool x",
            })
    void whatIsWrongIsToldWithItsPlaceAndTheRestIsRead(String record, String place, String message) throws Exception {
        Ingested read = zone(
                "before: {type: A, value: 192.0.2.1}\n\nwrong: " + record + "\nafter: {type: A, value: 192.0.2.1}\n");
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.notes().getFirst().place()).isEqualTo("example.org.yaml:" + place);
        assertThat(read.notes().getFirst().message()).contains(message);
        assertThat(read.topology().zones().getFirst().entries())
                .extracting(each -> each.owner().labels().getFirst())
                .contains("before", "after");
    }

    @Test
    void fallbacksThatLeadBackAreAnError() throws Exception {
        Ingested read = zone("""
            a:
              type: A
              value: 192.0.2.1
              dynamic:
                pools: {x: {fallback: y, values: [{value: 192.0.2.1}]}, y: {fallback: x, values: [{value: 192.0.2.2}]}}
                rules: [{pool: x}]
            """);
        assertThat(read.notes().getFirst().message()).contains("lead back");
    }

    @Test
    void whatADesignHoldsOtherwiseIsTold() throws Exception {
        Ingested read = zone("""
            a:
              type: A
              value: 192.0.2.1
              octodns: {healthcheck: {protocol: ICMP}, lenient: true, excluded: [ns1]}
              dynamic:
                pools: {x: {values: [{value: 192.0.2.1, status: up}, {value: 192.0.2.2}]}}
                rules: [{pool: x, geos: [EU-DE]}]
            """);
        assertThat(read.notes())
                .extracting(FileNote::code)
                .containsExactly(
                        "option-not-held", "probe-not-held", "mixed-status", "no-default-line", "soa-invented");
        assertThat(read.notes().getFirst().message()).endsWith("not in the design: excluded.");
        ByLine policy = (ByLine) set(read, "a", "A").policy();
        assertThat(policy.otherwise()).isEmpty();
        assertThat(((WhenHealthy) policy.choices().getFirst().policy()).check().probe())
                .isEqualTo(HealthCheck.Probe.TCP);
    }

    @Test
    void typesThatADesignHoldsOnlyAsOctetsAndNamesWithADotAreTold() throws Exception {
        Ingested read = zone("""
            a: {type: NAPTR, value: {}}
            b.example.org.: {type: A, value: 192.0.2.1}
            '@': {type: A, value: 192.0.2.1}
            c: {type: A, value: 192.0.2.1, geo: {EU: [192.0.2.2]}}
            """);
        assertThat(read.notes())
                .extracting(FileNote::code)
                .containsExactly("not-understood", "not-understood", "not-held", "geo-not-read", "soa-invented");
        assertThat(read.topology().zones().getFirst().entries()).hasSize(1);
    }

    @Test
    void theConfigurationSaysWhereTheFilesStandAndTheTtl() throws Exception {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("production.yaml"), """
            providers:
              config: {class: octodns.provider.yaml.YamlProvider, directory: ./config, default_ttl: 77}
              internal: {class: octodns.provider.yaml.YamlProvider, directory: ./internal}
            zones:
              '*': {sources: [config], targets: [config]}
            """);
        Files.writeString(folder.resolve("config/example.net.yaml"), "www: {type: A, value: 192.0.2.1}");
        Files.writeString(folder.resolve("config/example.org.yaml"), "www: {type: A, value: 192.0.2.1, ttl: 5}");
        Files.writeString(folder.resolve("config/notes.txt"), "none");
        Ingested read = OctodnsImport.of(folder);
        assertThat(read.topology().zones()).extracting(HostedZone::label).containsExactly("example.net", "example.org");
        assertThat(set(read, "www", "A").ttl()).isEqualTo(new Ttl(77));
        assertThat(read.notes())
                .extracting(FileNote::code)
                .containsExactly("second-source", "soa-invented", "soa-invented");
        assertThat(OctodnsImport.of(folder.resolve("production.yaml"))
                        .topology()
                        .zones())
                .isEqualTo(read.topology().zones());
    }

    @Test
    void noConfigurationLeadsOutOfTheFolder() throws Exception {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("example.net.yaml"), "www: {type: A, value: 192.0.2.1}");
        Path configuration = Files.writeString(folder.resolve("in/production.yaml"), """
            providers: {config: {class: octodns.provider.yaml.YamlProvider, directory: ..}}
            zones: {}
            """);
        assertThatThrownBy(() -> OctodnsImport.of(configuration))
                .isInstanceOf(FileFailure.class)
                .hasMessageContaining("lies outside");
    }

    @Test
    void whatIsNoZoneIsOneSentence() throws Exception {
        assertThatThrownBy(() -> zone("a: [")).isInstanceOf(FileFailure.class).hasMessageContaining("1:5");
        assertThatThrownBy(() -> OctodnsImport.of(folder.resolve("missing.yaml")))
                .isInstanceOf(FileFailure.class)
                .hasMessageContaining("is not there");
    }

    /** Whatever stands in the file, there is a design or a sentence. */
    @Test
    void spoiltFilesNeverStopTheReader() throws Exception {
        SplittableRandom random = new SplittableRandom(3);
        byte[] whole = DYNAMIC.getBytes(StandardCharsets.UTF_8);
        int read = 0;
        for (int i = 0; i < 500; i++) {
            byte[] spoilt = whole.clone();
            for (int left = random.nextInt(1, 6); left > 0; left--) {
                spoilt[random.nextInt(spoilt.length)] = whole[random.nextInt(whole.length)];
            }
            Path file = Files.write(folder.resolve("example.org.yaml"), spoilt);
            try {
                OctodnsImport.of(file);
                read++;
            } catch (FileFailure failure) {
                assertThat(failure).hasMessageContaining("example.org.yaml");
            }
        }
        assertThat(read).isGreaterThan(50);
    }
}
