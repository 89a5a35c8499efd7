package fingerpost.diagnose.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.RealServers;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.Caa;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.ServiceBinding;
import fingerpost.testnet.LabCertificates;
import fingerpost.testnet.LabWeb;
import fingerpost.topology.Certificate;
import fingerpost.topology.Families;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.wire.ResolutionProfile.Scope;
import fingerpost.wire.web.Authorities;
import fingerpost.wire.web.WebProbe;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prepared sites behind real servers, each with its findings and no others. */
class WebSurveyTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final DomainName WWW = DomainName.of("www.example.com");
    private static final String NET = "127.89.0.";

    /** The machine may be busy with other tests. */
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static WebProbe probe;
    private static int plain;
    private static int secure;
    private static final List<LabWeb> SERVERS = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        LabCertificates lab = new LabCertificates(folder.resolve("ca"));
        LabCertificates.Issued good = lab.forNames("example.com", "www.example.com");
        LabCertificates.Issued other = lab.forNames("other.example.net");
        LabCertificates.Issued expired = lab.between("20200101000000Z", "20200301000000Z", "www.example.com");
        probe = new WebProbe(Authorities.ofPem(lab.root()), InstantSource.system()).withPatience(LONG);
        plain = RealServers.freePort();
        secure = RealServers.freePort();
        String toTls = "return 301 https://$host:" + secure + "$request_uri;";
        String toPlain = "return 301 http://$host:" + plain + "$request_uri;";
        String page = "return 200 page;";
        SERVERS.add(LabWeb.nginx(
                folder.resolve("nginx"),
                site(1, good, page, toTls)
                        + site(2, other, page, page)
                        + site(3, expired, page, page)
                        + site(4, good.alone(), good.key(), page, page)
                        + site(5, good, toPlain, toTls)
                        + site(6, good, "proxy_pass http://127.89.0.99:1;", toTls)
                        + tls(7, "www.example.com", good, "return 301 https://example.com:" + secure + "/;")
                        + tls(7, "example.com", good, "return 301 https://www.example.com:" + secure + "/;")
                        + tls(7, "_", good, "return 404;")
                        + site(8, lab.selfSigned("www.example.com"), page, page)
                        + tls(9, "_", other, "return 404;")
                        + tls(9, "www.example.com", good, page)
                        + tls(10, "_", good, page)
                        + "server { listen " + NET + "11:" + secure + "; " + page + " }\n"));
        SERVERS.add(LabWeb.haproxy(
                folder.resolve("haproxy"),
                "frontend web\n  bind " + NET + "20:" + secure + " ssl crt " + good.bundle() + "\n  bind " + NET + "20:"
                        + plain
                        + "\n"
                        + "  http-request return status 200 content-type text/html string page if {"
                        + " hdr(host),field(1,:) -m str "
                        + WWW.host() + " }\n  http-request return status 421\n"));
    }

    private static String site(int last, LabCertificates.Issued issued, String secured, String open) {
        return site(last, issued.chain(), issued.key(), secured, open);
    }

    /** Only for www.example.com; unknown hosts are sent away. */
    private static String site(int last, Path chain, Path key, String secured, String open) {
        return tls(last, "_", chain, key, "return 421;")
                + tls(last, "www.example.com", chain, key, secured)
                + "server { listen " + NET + last + ":" + plain + " default_server; return 421; }\n"
                + "server { listen " + NET + last + ":" + plain + "; server_name www.example.com; location / { " + open
                + " } }\n";
    }

    private static String tls(int last, String name, LabCertificates.Issued issued, String does) {
        return tls(last, name, issued.chain(), issued.key(), does);
    }

    private static String tls(int last, String name, Path chain, Path key, String does) {
        return "server { listen " + NET + last + ":" + secure + " ssl; server_name " + name + "; ssl_certificate "
                + chain + "; ssl_certificate_key " + key + "; location / { " + does + " } }\n";
    }

    @AfterAll
    static void stop() {
        SERVERS.forEach(LabWeb::close);
    }

    private static WebOptions options() {
        return WebOptions.of(Scope.PRIVATE).withPorts(plain, secure);
    }

    private static List<Verdict> run(WebOptions options, String... last) {
        return new WebSurvey(probe)
                .run(WWW, Stream.of(last).map(each -> IpAddress.of(NET + each)).toList(), options);
    }

    private static List<LiveFinding> findings(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(Verdict.Found.class::isInstance)
                .map(Verdict.Found.class::cast)
                .flatMap(each -> each.findings().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1     | ''",
                "20    | ''",
                "1 20  | HTTP01 ERROR",
                "2     | TLS01 ERROR, TLS04 INFO",
                "1 2   | TLS01 ERROR, TLS03 WARNING, TLS04 INFO, HTTP01 ERROR",
                "3     | TLS03 ERROR",
                "4     | TLS03 WARNING",
                "5     | HTTP02 ERROR, HTTP02 ERROR",
                "6     | HTTP01 ERROR",
                "7     | HTTP02 ERROR",
                "8     | TLS03 ERROR",
                "9     | TLS04 INFO",
                "10    | HTTP03 NOTICE",
                "11    | TLS01 ERROR",
                "1 30  | IP05 ERROR, IP05 ERROR",
                "30    | IP05 WARNING"
            })
    void eachSiteHasItsFindingsAndNoOthers(String members, String expected) {
        WebOptions options = options().withOthers(Map.of(APEX, List.of(IpAddress.of(NET + "7"))));
        assertThat(String.join(
                        ", ",
                        findings(run(options, members.split(" "))).stream()
                                .map(each -> each.code() + " " + each.severity())
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void everyCheckHasOneVerdict() {
        assertThat(run(options(), "1"))
                .extracting(Verdict::code)
                .containsExactly(
                        "IP02", "IP03", "IP05", "CAA01", "SVC04", "SVC05", "TLS01", "TLS02", "TLS03", "TLS04", "HTTP01",
                        "HTTP02", "HTTP03");
    }

    @Test
    void publicScopeAsksNoPrivateAddressAndSaysSo() {
        WebSurvey survey = new WebSurvey(request -> {
            throw new AssertionError(request.where() + " was asked");
        });
        List<IpAddress> addresses = Stream.of(
                        "127.0.0.1", "10.1.2.3", "::1", "::ffff:192.168.1.1", "64:ff9b::7f00:1", "fe80::1")
                .map(IpAddress::of)
                .toList();
        assertThat(survey.run(WWW, addresses, WebOptions.of(Scope.PUBLIC)))
                .allSatisfy(each -> assertThat(each).isInstanceOf(Verdict.NotTested.class))
                .filteredOn(each -> each.code().equals("TLS01"))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.type(Verdict.NotTested.class))
                .extracting(Verdict.NotTested::why)
                .asString()
                .contains("10.1.2.3 is private and is not asked for a public name", "192.168.1.1", "64:ff9b::7f00:1");
    }

    @Test
    void aNameThatNoBrowserAsksForIsNotTested() {
        assertThat(new WebSurvey(probe).run(DomainName.of("*.example.com"), List.of(), options()))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).isInstanceOf(Verdict.NotTested.class));
    }

    @Test
    void redirectsToOtherSitesAreNotFollowed() {
        WebOptions alone = options();
        assertThat(findings(run(alone, "7"))).isEmpty();
    }

    @Test
    void namesThatTheDesignRoutesThereNeedACertificate() {
        Id id = Id.of("edge");
        Listen tls = new Listen(secure, Families.BOTH, true, false);
        Certificate certificate =
                new Certificate(Id.of("cert"), "cert", List.of(WWW), Optional.empty(), "chain.pem", "key.pem");
        Server server = new Server(
                List.of(tls),
                List.of(ServerName.exact(WWW), ServerName.exact(DomainName.of("shop.example.com"))),
                Optional.of(certificate.id()),
                List.of(Location.all(new Respond(200, "page"))));
        Proxy proxy = new Proxy(id, "edge", Proxy.Kind.NGINX, List.of(IpAddress.of(NET + "1")), List.of(server));
        Topology design = Topology.of("t", "", List.of(certificate, proxy));
        assertThat(findings(run(options().withDesign(design), "1")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("TLS02");
                    assertThat(finding.message()).contains("no certificate for shop.example.com");
                    assertThat(finding.node()).contains(Subject.of(id));
                });
    }

    @Test
    void caaThatAllowsNobodyForbidsTheLiveCertificate() {
        CaaSet nobody = new CaaSet(APEX, List.of(new Caa(0, "issue", ";")));
        assertThat(findings(run(options().withCaa(nobody), "1")))
                .singleElement()
                .extracting(LiveFinding::message)
                .asString()
                .contains(LabCertificates.ORGANISATION, "allow nobody");
    }

    @Test
    void addressesThatAnHttpsRecordHintsAtAreAskedToo() {
        ServiceBinding binding =
                (ServiceBinding) Rdata.parse(RecordType.HTTPS, "1 . ipv4hint=" + NET + "1," + NET + "30");
        assertThat(findings(run(options().withBindings(List.of(binding)), "1")))
                .extracting(LiveFinding::code)
                .containsExactly("SVC05");
    }

    @Test
    void interruptingStopsTheSurvey() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> run(options(), "1")).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
