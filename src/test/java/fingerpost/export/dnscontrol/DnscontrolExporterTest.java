package fingerpost.export.dnscontrol;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.A;
import fingerpost.dns.Caa;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Mx;
import fingerpost.dns.Ns;
import fingerpost.dns.Opaque;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.SvcParameters;
import fingerpost.dns.Tlsa;
import fingerpost.dns.Ttl;
import fingerpost.dns.Txt;
import fingerpost.export.Bundle;
import fingerpost.export.Loss;
import fingerpost.export.Loss.Status;
import fingerpost.export.Samples;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.ZoneEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DnscontrolExporterTest {
    private static final DomainName APEX = DomainName.of("example.org");
    private static final Ttl TTL = new Ttl(60);
    private static final Rdata ONE = new A(Ipv4Address.of("203.0.113.1"));
    private static final Rdata TWO = new A(Ipv4Address.of("203.0.113.2"));
    private static final Rdata ALIAS = new Cname(DomainName.of("www.example.net"));

    @TempDir
    private Path folder;

    private static Bundle export(ZoneEntry... entries) {
        return export(Topology.of(
                "A design", "", List.of(HostedZone.of(Id.of("zone"), APEX).withEntries(List.of(entries)))));
    }

    private static Bundle export(Topology topology) {
        return new DnscontrolExporter().export(topology, "4", Map.of());
    }

    private static String script(Bundle bundle) {
        return bundle.files().get("dnsconfig.js");
    }

    private static Loss loss(Bundle bundle, ZoneEntry entry) {
        return bundle.losses().stream()
                .filter(each -> each.subject().toString().equals("zone/" + entry.owner() + "/" + entry.typeName()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachRecordIsACallWithItsTtlAndServersOfTheApexAreNamed() {
        Bundle bundle = export(
                RecordSet.fixed(
                        APEX, TTL, new Ns(DomainName.of("ns1.example.net")), new Ns(DomainName.of("ns2.example.net"))),
                new Alias(APEX, TTL, DomainName.of("cdn.example.net")),
                RecordSet.fixed(APEX, TTL, new Mx(0, DomainName.ROOT)),
                RecordSet.fixed(APEX, TTL, new Caa(128, "issue", "ca.example.net; x=\"y\"")),
                RecordSet.fixed(APEX.child("sub"), TTL, new Ns(DomainName.of("ns1.example.com"))),
                RecordSet.fixed(APEX.child("*"), TTL, Txt.of("say \"hi\" \\ ;")),
                RecordSet.fixed(
                        APEX.child("web"), TTL, new Https(1, DomainName.ROOT, SvcParameters.NONE.withPort(8443))),
                RecordSet.fixed(APEX.child("_443._tcp.web"), TTL, new Tlsa(3, 1, 1, "ab01")),
                RecordSet.fixed(APEX.child("ssh"), TTL, new Opaque(new RecordType(44), "0402ab01")));
        assertThat(script(bundle)).endsWith("""
            // example.org
            D("example.org",
              REG_NONE,
              DnsProvider(DSP_PROVIDER, 0),
              NAMESERVER_TTL(60),
              NAMESERVER("ns1.example.net."),
              NAMESERVER("ns2.example.net."),
              ALIAS("@", "cdn.example.net.", TTL(60)),
              MX("@", 0, ".", TTL(60)),
              CAA("@", "issue", "ca.example.net; x=\\"y\\"", CAA_CRITICAL, TTL(60)),
              NS("sub", "ns1.example.com.", TTL(60)),
              TXT("*", "say \\"hi\\" \\\\ ;", TTL(60)),
              HTTPS("web", 1, ".", "port=8443", TTL(60)),
              TLSA("_443._tcp.web", 3, 1, 1, "ab01", TTL(60)),
              SSHFP("ssh", 4, 2, "ab01", TTL(60))
            );
            """);
        assertThat(bundle.losses())
                .filteredOn(each -> each.subject().owner().isPresent())
                .hasSize(9)
                .allMatch(each -> each.status() == Status.EXACT);
        assertThat(bundle.files().get("creds.json")).contains("\"$AWS_SECRET_ACCESS_KEY\"");
    }

    private static RecordSet www(AnswerPolicy policy) {
        return new RecordSet(APEX.child("www"), RecordType.A, TTL, policy);
    }

    private static List<Arguments> approximations() {
        AnswerPolicy weights = new Weighted(List.of(
                new WeightedChoice(1, new Fixed(List.of(ONE))), new WeightedChoice(9, new Fixed(List.of(TWO)))));
        return List.of(
                Arguments.of(www(weights), "R53_WEIGHT(weight, identifier)", "A(\"www\", \"203.0.113.2\", TTL(60))"),
                Arguments.of(www(new Rotated(List.of(ONE, TWO))), "the provider's", "203.0.113.2"),
                Arguments.of(www(new Fixed(List.of(ONE))).withTtl(Ttl.ZERO), "TTL of 0", "TTL(1)"),
                Arguments.of(RecordSet.fixed(APEX, TTL, new Txt(List.of("a", "b"))), "by itself", "TXT(\"@\", \"ab\""),
                Arguments.of(RecordSet.fixed(APEX, TTL, Txt.of("\u00e9")), "printable ASCII", "\"\\u00e9\""));
    }

    @ParameterizedTest
    @MethodSource("approximations")
    void whatDnscontrolSaysOtherwiseIsTold(RecordSet set, String message, String written) {
        Bundle bundle = export(set);
        assertThat(loss(bundle, set).status()).isEqualTo(Status.APPROXIMATE);
        assertThat(loss(bundle, set).message()).contains(message);
        assertThat(script(bundle)).contains(written);
    }

    private static List<Arguments> refusals() {
        DomainName x = APEX.child("x");
        return List.of(
                Arguments.of(RecordSet.fixed(APEX.child("a\\046b"), TTL, ONE), "no escapes"),
                Arguments.of(RecordSet.fixed(APEX, TTL, ALIAS), "Use ALIAS"),
                Arguments.of(RecordSet.fixed(APEX.child("sub"), TTL, ALIAS), "beside other records"),
                Arguments.of(
                        new RecordSet(
                                x,
                                RecordType.CNAME,
                                TTL,
                                new Fixed(List.of(ALIAS, new Cname(DomainName.of("b.example.net"))))),
                        "second CNAME"),
                Arguments.of(RecordSet.fixed(x, TTL, new Cname(DomainName.of("single"))), "two labels"),
                Arguments.of(RecordSet.fixed(x, TTL, new Caa(1, "issue", "ca")), "flags 0 and 128"),
                Arguments.of(RecordSet.fixed(x, TTL, new Txt(List.of("\u00ff"))), "no UTF-8"),
                Arguments.of(RecordSet.fixed(x, TTL, new Opaque(new RecordType(65300), "00")), "no function"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatWouldStopDnscontrolIsLeftOutAndTold(RecordSet set, String message) {
        Bundle bundle = export(RecordSet.fixed(APEX.child("sub"), TTL, Txt.of("here")), set);
        assertThat(loss(bundle, set).status()).isEqualTo(Status.CANNOT);
        assertThat(loss(bundle, set).message()).contains(message);
        assertThat(script(bundle))
                .contains("1 record sets of the design cannot stand here")
                .contains("DnsProvider(DSP_PROVIDER),\n  TXT(\"sub\", \"here\", TTL(60))\n);\n");
    }

    /** The exporter reads each script back itself; node sees the same in those of the samples and of every fortieth design. */
    @Test
    void nodeSeesWhatIsMeantInSamplesAndDesignsAtRandom() throws Exception {
        List<String> scripts = new ArrayList<>();
        for (String sample : Samples.names()) {
            scripts.add(script(export(Samples.read(sample))));
        }
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            HostedZone zone = Chance.zone(random, Id.of("zone"), APEX, List.of(), 10);
            String script = script(export(Topology.of("", "", List.of(zone))));
            if (seed % 40 == 0) {
                scripts.add(script);
            }
        }
        assertThat(Evaluated.by(folder, scripts))
                .isEqualTo(scripts.stream()
                        .map(each -> Evaluated.meant(ScriptText.parse(each)))
                        .toList());
    }
}
