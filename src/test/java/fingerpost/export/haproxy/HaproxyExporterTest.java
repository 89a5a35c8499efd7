package fingerpost.export.haproxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Chance;
import fingerpost.export.Bundle;
import fingerpost.export.Loss;
import fingerpost.export.proxy.Running;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.topology.Balancing;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.Respond;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HaproxyExporterTest {
    private static Bundle exported(Topology topology) throws Exception {
        return new HaproxyExporter().export(Running.all(topology, Proxy.Kind.HAPROXY), "2.6", Map.of());
    }

    private static String shop(Service service) throws Exception {
        Bundle bundle = exported(SmallDesigns.with(SmallDesigns.shop()).with(service));
        String text = bundle.files().get("edge/haproxy.cfg");
        return text.substring(text.indexOf("\nbackend shop") + 1);
    }

    private static Service service(Balancing balancing, Member... members) {
        return new Service(
                SmallDesigns.SHOP, "Shop", List.of(members), balancing, Optional.of("sid"), 0, Optional.empty());
    }

    private static Loss of(Bundle bundle, String subject) {
        return bundle.losses().stream()
                .filter(each -> each.subject().toString().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSmallShopIsWrittenSo() throws Exception {
        String text = exported(SmallDesigns.with(SmallDesigns.shop())).files().get("edge/haproxy.cfg");
        assertThat(text.substring(text.indexOf("frontend port-443"))).isEqualTo("""
            frontend port-443
                bind 0.0.0.0:443 ssl crt-list certificates-port-443.list alpn h2,http/1.1 strict-sni
                bind [::]:443 v6only ssl crt-list certificates-port-443.list alpn h2,http/1.1 strict-sni
                http-request set-var(txn.host) req.hdr(host),host_only,lower,rtrim(.)
                http-request set-var(txn.path) path,url_dec,regsub(//+,/,g)
                # dot segments, which clients resolve themselves
                http-request return status 400 if { var(txn.path) -m reg "/\\\\.\\\\.?(/|\\$)" }
                http-request set-header Host %[var(txn.host)]
                http-request set-header X-Real-IP %[src]
                http-request set-header X-Forwarded-For %[src]
                http-request set-header X-Forwarded-Proto https
                http-request set-header X-Forwarded-Host %[var(txn.host)]
                http-request set-header X-Forwarded-Port %[dst_port]
                # hosts: of several rules that hold, the last one counts
                http-request set-var(txn.site) str(site-2) if { var(txn.host) -m end -- .shop.example.com }
                http-request set-var(txn.site) str(site-2) if { var(txn.host) -m str -- www.example.com }
                http-request reject unless { var(txn.site) -m found }
                # site site-2: www.example.com
                http-request set-var(txn.place) str(site-2-1) if { var(txn.site) -m str site-2 }
                http-request return status 404 unless { var(txn.place) -m found }
                use_backend shop if { var(txn.place) -m str site-2-1 }

            backend shop
                # Shop
                balance roundrobin
                server one 192.0.2.11:8080 weight 3 pool-max-conn 16 check inter 10000ms fall 1 rise 1 observe layer4 error-limit 1 on-error mark-down
                server two [2001:db8::12]:8080 pool-max-conn 16 check inter 10000ms fall 1 rise 1 observe layer4 error-limit 1 on-error mark-down
            """);
    }

    @Test
    void theCertificateIsChosenByTheNamesOfItsServer() throws Exception {
        Bundle bundle = exported(SmallDesigns.with(SmallDesigns.shop()));
        assertThat(bundle.files())
                .containsEntry(
                        "edge/certificates-port-443.list", "/etc/ssl/example.pem www.example.com *.shop.example.com\n");
        assertThat(of(bundle, "certificate").message()).contains("/etc/ssl/example.pem.key");
        assertThat(of(bundle, "edge").message()).contains("wildcards of one label");
    }

    @Test
    void backupsAndMembersTakenOutAndStickinessAreSaidOfTheServers() throws Exception {
        assertThat(shop(service(
                        new Balancing.LeastConnections(),
                        new Member(Id.of("one"), 5, false, false, 0, Duration.ofSeconds(10)),
                        new Member(Id.of("two"), 1, true, true, 2, Duration.ofMillis(2500)))))
                .isEqualTo("""
                    backend shop
                        # Shop
                        balance leastconn
                        cookie sid insert indirect nocache httponly
                        option http-server-close
                        server one 192.0.2.11:8080 weight 5 cookie one
                        server two [2001:db8::12]:8080 cookie two check inter 2500ms fall 1 rise 1 observe layer4 error-limit 2 on-error mark-down backup disabled
                    """);
    }

    @Test
    void aSoleServerIsNeverTakenOutByItsFailures() throws Exception {
        assertThat(shop(service(new Balancing.RoundRobin(), Member.of(Id.of("one")))))
                .contains("server one 192.0.2.11:8080 cookie one\n");
    }

    @Test
    void weightsBeyondWhatHaproxyKnowsAreScaledDown() throws Exception {
        assertThat(shop(service(
                        new Balancing.RoundRobin(),
                        Member.weighted(Id.of("one"), 1000),
                        Member.weighted(Id.of("two"), 1))))
                .contains("one 192.0.2.11:8080 weight 256 ", "two [2001:db8::12]:8080 cookie");
    }

    @Test
    void aProxyThatRunsAnotherProgramIsNotWritten() throws Exception {
        Bundle bundle = new HaproxyExporter().export(SmallDesigns.with(SmallDesigns.shop()), "2.6", Map.of());
        assertThat(bundle.files()).isEmpty();
        assertThat(of(bundle, "edge").status()).isEqualTo(Loss.Status.CANNOT);
    }

    @Test
    void aStatusThatEndsNothingCannotBeWritten() throws Exception {
        Bundle bundle = exported(SmallDesigns.with(SmallDesigns.doing(new Respond(103, "early"))));
        assertThat(of(bundle, "edge").status()).isEqualTo(Loss.Status.CANNOT);
        assertThat(bundle.files().get("edge/haproxy.cfg")).contains("return status 200");
    }

    @Test
    void twoThousandDesignsAreWrittenAndReadBackTheSameTwice() throws Exception {
        for (long seed : Chance.seeds(2_000).toArray()) {
            Topology topology = Chance.topology(new SplittableRandom(seed), 4);
            Bundle bundle = exported(topology);
            assertThat(exported(topology)).isEqualTo(bundle);
            for (Map.Entry<String, String> file : bundle.files().entrySet()) {
                if (file.getKey().endsWith(".cfg")) {
                    assertThat(HaproxyText.print(HaproxyText.parse(file.getValue())))
                            .isEqualTo(file.getValue());
                }
            }
        }
    }

    @Test
    void aVariableOfTheEnvironmentIsNotReadBack() {
        assertThatThrownBy(() -> HaproxyText.parse("global\n    description \"$HOME\"\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }
}
