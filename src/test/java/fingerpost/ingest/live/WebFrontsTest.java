package fingerpost.ingest.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Action;
import fingerpost.topology.Certificate;
import fingerpost.topology.Element;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.wire.Limits;
import fingerpost.wire.ResolutionProfile.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of addresses and their names, seen or assumed. */
class WebFrontsTest {
    private final Notes notes = new Notes();
    private final Web web = new Web();
    private final List<String> progress = new ArrayList<>();

    private static WebGroup group(String address, String... names) {
        return new WebGroup(
                new TreeSet<>(List.of(IpAddress.of(address))),
                new TreeSet<>(Stream.of(names).map(DomainName::of).toList()));
    }

    private List<Element> looked(Scope scope, WebGroup... groups) throws InterruptedException {
        WebLook look = new WebLook(web, scope, notes, progress::add);
        return new WebFronts(new Ids(), notes, Optional.of(look)).of(List.of(groups));
    }

    private Proxy proxy(WebGroup group) throws InterruptedException {
        return looked(Scope.PRIVATE, group).stream()
                .filter(Proxy.class::isInstance)
                .map(Proxy.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String spoken(Server server) {
        return server.names().stream().map(ServerName::toString).toList() + " "
                + server.listens().stream().map(Listen::port).toList() + " "
                + server.locations().stream()
                        .map(Location::action)
                        .map(Action::spoken)
                        .toList();
    }

    @Test
    void withoutALookTheUsualIsAssumedAndSaid() throws InterruptedException {
        List<Element> elements = new WebFronts(new Ids(), notes, Optional.empty())
                .of(List.of(group("192.0.2.1", "example.com", "*.example.com")));
        assertThat(elements).hasSize(2);
        Certificate certificate = (Certificate) elements.get(1);
        assertThat(certificate.covers(DomainName.of("www.example.com"))).isTrue();
        assertThat(certificate.expires()).isEmpty();
        assertThat(((Proxy) elements.getFirst()).servers())
                .extracting(WebFrontsTest::spoken)
                .containsExactly("[example.com, *.example.com] [80, 443] [answers 200]");
        assertThat(notes.list())
                .singleElement()
                .extracting(ImportNote::message)
                .asString()
                .startsWith("Assumed: one nginx serves example.com, *.example.com on ports 80 and 443");
    }

    @Test
    void redirectsAndAnswersAreSeenAndHostsThatAreTreatedAlikeAreOneServer() throws InterruptedException {
        web.answering("http://example.com", 301, "Location", "https://www.example.com/")
                .answering("http://www.example.com", 308, "Location", "https://www.example.com:8443/shop")
                .answering("http://api.example.com", 200)
                .answering("http://blog.example.com", 200)
                .secured("https://www.example.com", Web.certificate("aa", "www.example.com"), 200)
                .secured(
                        "https://example.com",
                        Web.certificate("aa", "www.example.com"),
                        302,
                        "Location",
                        "http://192.0.2.9/");
        assertThat(proxy(group("192.0.2.1", "example.com", "www.example.com", "api.example.com", "blog.example.com"))
                        .servers())
                .extracting(WebFrontsTest::spoken)
                .containsExactlyInAnyOrder(
                        "[example.com] [80] [301 to https://www.example.com]",
                        "[example.com] [443] [answers 200]",
                        "[www.example.com] [80] [308 to https://www.example.com:8443]",
                        "[www.example.com] [443] [answers 200]",
                        "[api.example.com, blog.example.com] [80] [answers 200]");
    }

    @Test
    void oneServerListensOnBothPortsWhereBothAnswerAlike() throws InterruptedException {
        web.answering("http://example.com", 404)
                .secured("https://example.com", Web.certificate("aa", "x.example"), 404);
        Proxy proxy = proxy(group("192.0.2.1", "example.com"));
        assertThat(proxy.servers())
                .extracting(WebFrontsTest::spoken)
                .containsExactly("[example.com] [80, 443] [answers 404]");
        assertThat(proxy.servers().getFirst().certificate()).isPresent();
    }

    @Test
    void aCertificateIsReadOnceWithItsNamesAndItsLastDay() throws InterruptedException {
        web.secured("https://example.com", Web.certificate("aa", "example.com", "*.example.com", "not..a name"), 200)
                .secured("https://www.example.net", Web.certificate("aa", "example.com"), 200)
                .secured("https://www.example.org", Web.certificate("bb", "www.example.org"), 200);
        List<Certificate> certificates = looked(
                        Scope.PRIVATE,
                        group("192.0.2.1", "example.com"),
                        group("192.0.2.2", "www.example.net", "www.example.org"))
                .stream()
                .filter(Certificate.class::isInstance)
                .map(Certificate.class::cast)
                .toList();
        assertThat(certificates).hasSize(2);
        assertThat(certificates.getFirst().names())
                .extracting(DomainName::toString)
                .containsExactly("example.com.", "*.example.com.");
        assertThat(certificates.getFirst().expires()).contains(LocalDate.of(2027, 2, 3));
        assertThat(certificates.getFirst().label()).isEqualTo("Certificate of example.com by Example CA");
    }

    @Test
    void aWildcardIsJudgedByANameThatNobodyHas() throws InterruptedException {
        web.answering("http://*.example.com", 200);
        assertThat(proxy(group("192.0.2.1", "*.example.com")).servers())
                .extracting(WebFrontsTest::spoken)
                .containsExactly("[*.example.com] [80] [answers 200]");
        assertThat(web.asked)
                .allMatch(each -> each.matches("192\\.0\\.2\\.1:(80|443) nobody-[0-9a-f-]+\\.example\\.com"));
    }

    @Test
    void whereNothingAnswersNoProxyIsDrawnAndItIsSaid() throws InterruptedException {
        assertThat(looked(Scope.PRIVATE, group("192.0.2.1", "example.com"))).isEmpty();
        assertThat(notes.list()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(ImportNote.Kind.NOT_SEEN);
            assertThat(each.message()).contains("example.com", "no web server is drawn");
        });
    }

    @Test
    void oneDeadHostAmongOthersIsNamed() throws InterruptedException {
        web.answering("http://example.com", 200, "Server", "Caddy");
        Proxy proxy = proxy(group("192.0.2.1", "example.com", "old.example.com"));
        assertThat(proxy.kind()).isEqualTo(Proxy.Kind.CADDY);
        assertThat(proxy.servers()).hasSize(1);
        assertThat(notes.list()).anyMatch(each -> each.message().contains("for old.example.com."));
        assertThat(notes.list()).anyMatch(each -> each.message().contains("it calls itself \"Caddy\""));
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.1", "127.0.0.1", "192.0.2.1", "fe80::1", "::ffff:10.0.0.1"})
    void noRecordSendsUsIntoPrivateNetworks(String address) throws InterruptedException {
        assertThat(looked(Scope.PUBLIC, group(address, "example.com"))).hasSize(2);
        assertThat(web.asked).isEmpty();
        assertThat(notes.list()).anyMatch(each -> each.message().contains("no web server was looked at there"));
    }

    @Test
    void onlySoManyHostsAreLookedAt() throws InterruptedException {
        String[] names = IntStream.range(0, Limits.IMPORT_HOSTS + 3)
                .mapToObj(each -> "h" + each + ".example.com")
                .toArray(String[]::new);
        looked(Scope.PRIVATE, group("192.0.2.1", names));
        assertThat(web.asked).hasSize(2 * Limits.IMPORT_HOSTS);
        assertThat(notes.list().stream().filter(each -> each.message().contains("not of this one")))
                .hasSize(3);
    }

    @Test
    void anInterruptEndsTheLook() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> looked(Scope.PRIVATE, group("192.0.2.1", "example.com")))
                .isInstanceOf(InterruptedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/login, 200",
        "ftp://www.example.com/, 200",
        "https://192.0.2.7/, 200",
        "https://[2001:db8::1]/, 200",
        "'https://bad host/', 200",
        "//www.example.com/, 200",
    })
    void aRedirectThatTheModelCannotSayIsAnAnswer(String location, int status) throws InterruptedException {
        web.answering("http://example.com", 302, "Location", location);
        Action action = proxy(group("192.0.2.1", "example.com"))
                .servers()
                .getFirst()
                .locations()
                .getFirst()
                .action();
        assertThat(action).isEqualTo(new Respond(status, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.com, true, www.example.com, 443",
        "http://www.example.com/a?b#c, false, www.example.com, 80",
        "HTTPS://WWW.EXAMPLE.COM:8443/, true, www.example.com, 8443",
    })
    void aRedirectKeepsSchemeHostAndPort(String location, boolean tls, String host, int port)
            throws InterruptedException {
        web.answering("http://example.com", 307, "Location", location);
        Action action = proxy(group("192.0.2.1", "example.com"))
                .servers()
                .getFirst()
                .locations()
                .getFirst()
                .action();
        assertThat(action).isEqualTo(new Redirect(307, tls, DomainName.of(host), port));
    }
}
