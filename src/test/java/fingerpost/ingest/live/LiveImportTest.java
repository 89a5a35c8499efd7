package fingerpost.ingest.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Opaque;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.testnet.TestNet;
import fingerpost.topology.Alias;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.Trust;
import fingerpost.wire.ZoneTransfer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site as real servers below a private root have it, and the design that is made of it. */
class LiveImportTest {
    @TempDir
    static Path folder;

    private static TestNet net;
    private static Imported shop;
    private static final List<String> PROGRESS = Collections.synchronizedList(new ArrayList<>());

    @BeforeAll
    static void start() throws Exception {
        String example = """
            @ 7200 IN SOA ns1 hostmaster 7 14400 3600 1209600 300
            @ NS ns1
            @ NS ns2
            ns1 A 127.0.62.3
            ns2 A 127.0.62.4
            @ 60 A 192.0.2.10
            @ MX 10 post
            @ MX 20 mx.provider.com.
            @ TXT "v=spf1 mx -all"
            @ CAA 0 issue "ca.example"
            @ LOC 51 30 12.748 N 0 7 39.612 W 0.00m 0.00m 0.00m 0.00m
            www 120 A 192.0.2.10
            api CNAME www
            post A 192.0.2.25
            shop 90 CNAME lb-1.eu-west-1.elb.amazonaws.com.
            blog A 192.0.2.20
            blog A 192.0.2.21
            *.wild A 192.0.2.30
            * 300 A 192.0.2.99
            * 300 MX 5 post
            _dmarc TXT "v=DMARC1; p=none"
            _sip._tcp SRV 1 2 5060 phone
            phone A 192.0.2.40
            old DNAME new
            www.new A 192.0.2.50
            eu NS ns1.eu
            ns1.eu A 127.0.62.5
            dead NS ns.dead
            ns.dead A 127.0.62.9
            secret A 192.0.2.66
            """;
        net = TestNet.in(folder)
                .zone("127.0.62.1", ".", """
                    @ NS a.root-servers.test.
                    a.root-servers.test. A 127.0.62.1
                    com NS ns.com
                    ns.com A 127.0.62.2
                    """)
                .zone("127.0.62.2", "com.", """
                    @ NS ns
                    ns A 127.0.62.2
                    example NS ns1.example
                    example NS ns2.example
                    ns1.example A 127.0.62.3
                    ns2.example A 127.0.62.4
                    flat NS ns1.flat
                    ns1.flat A 127.0.62.3
                    silent NS ns.silent
                    ns.silent A 127.0.62.9
                    mx.provider A 192.0.2.200
                    lb-1.eu-west-1.elb.amazonaws 45 A 198.51.100.1
                    lb-1.eu-west-1.elb.amazonaws 45 A 198.51.100.2
                    """)
                .zone("127.0.62.3", "example.com.", example)
                .zone(
                        "127.0.62.4",
                        "example.com.",
                        example.replace("hostmaster 7", "hostmaster 6").replace("blog A 192.0.2.21", ""))
                .zone("127.0.62.3", "flat.com.", """
                    @ NS ns1
                    ns1 A 127.0.62.3
                    @ 30 A 198.51.100.1
                    @ 30 A 198.51.100.2
                    www CNAME lb-1.eu-west-1.elb.amazonaws.com.
                    """)
                .zone("127.0.62.5", "eu.example.com.", """
                    @ NS ns1
                    ns1 A 127.0.62.5
                    www AAAA 2001:db8::5
                    """)
                .start();
        shop = run(
                "example.com",
                ImportOptions.USUAL.withNames(List.of(
                        DomainName.of("phone.example.com"),
                        DomainName.of("a.wild.example.com"),
                        DomainName.of("www.old.example.com"),
                        DomainName.of("www.eu.example.com"),
                        DomainName.of("x.dead.example.com"),
                        DomainName.of("example.net"))));
    }

    @AfterAll
    static void stop() throws IOException {
        net.close();
    }

    private static Imported run(String domain, ImportOptions options) throws ImportFailure {
        return new LiveImport(
                        new NetworkClient(),
                        net.profile().withPatience(Duration.ofMillis(300), 1, Duration.ofSeconds(10)))
                .run(DomainName.of(domain), options, PROGRESS::add);
    }

    private static RecordSet set(Imported imported, String owner, RecordType type) {
        DomainName name = DomainName.of(owner);
        HostedZone zone = imported.topology().zoneFor(name).orElseThrow();
        return (RecordSet) zone.find(name, type.toString()).orElseThrow(() -> new AssertionError(zone.at(name)));
    }

    private static List<String> notes(Imported imported, ImportNote.Kind kind) {
        return imported.notes().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> each.where() + ": " + each.message())
                .toList();
    }

    @Test
    void theZoneHasItsStartItsServersAndTheTtlsOfTheAuthority() {
        HostedZone zone = shop.topology().zones().getFirst();
        assertThat(zone.apex()).isEqualTo(DomainName.of("example.com"));
        assertThat(zone.soa().serial()).isEqualTo(7);
        assertThat(zone.soaTtl()).isEqualTo(new Ttl(7200));
        assertThat(zone.defaultTtl()).isEqualTo(new Ttl(300));
        assertThat(set(shop, "www.example.com", RecordType.A).ttl()).isEqualTo(new Ttl(120));
        assertThat(set(shop, "example.com", RecordType.NS).targets())
                .extracting(DomainName::host)
                .containsExactly("ns1.example.com", "ns2.example.com");
        assertThat(set(shop, "example.com", RecordType.of("LOC")).policy().records())
                .singleElement()
                .isInstanceOf(Opaque.class);
    }

    @ParameterizedTest
    @CsvSource({
        "api.example.com, CNAME, www.example.com.",
        "_dmarc.example.com, TXT, '\"v=DMARC1; p=none\"'",
        "_sip._tcp.example.com, SRV, 1 2 5060 phone.example.com.",
        "post.example.com, A, 192.0.2.25",
        "phone.example.com, A, 192.0.2.40",
        "old.example.com, DNAME, new.example.com.",
        "*.example.com, MX, 5 post.example.com.",
        "*.wild.example.com, A, 192.0.2.30",
        "www.eu.example.com, AAAA, 2001:db8::5",
    })
    void namesThatAreWellKnownOrListedOrLedToAreFound(String owner, String type, String data) {
        assertThat(set(shop, owner, RecordType.of(type)).policy().records())
                .extracting(Rdata::text)
                .containsExactly(data);
    }

    @Test
    void whatOnlyAWildcardAnswersIsNotWrittenForEveryName() {
        assertThat(shop.topology().zones().getFirst().entries())
                .extracting(each -> each.owner().relativeTo(DomainName.of("example.com")))
                .contains("*", "*.wild")
                .doesNotContain("mail", "vpn", "www2", "*._domainkey", "a.wild", "www.old", "secret");
    }

    @Test
    void aZoneBelowIsImportedWithItsGlueAndOneWhoseServersAreDeadIsOnlyDelegated() {
        assertThat(shop.topology().zones())
                .extracting(each -> each.apex().host())
                .containsExactly("example.com", "eu.example.com");
        HostedZone above = shop.topology().zones().getFirst();
        assertThat(above.find(DomainName.of("ns1.eu.example.com"), "A")).isPresent();
        assertThat(above.find(DomainName.of("dead.example.com"), "NS")).isPresent();
        assertThat(above.find(DomainName.of("x.dead.example.com"), "A")).isEmpty();
        assertThat(notes(shop, ImportNote.Kind.NOT_SEEN))
                .contains("dead.example.com: It is delegated, but no server answers for it; only the delegation was"
                        + " imported.");
    }

    @Test
    void serversThatDisagreeAreNamedWithWhatEachSays() {
        assertThat(notes(shop, ImportNote.Kind.DISAGREEMENT))
                .hasSize(2)
                .anySatisfy(each -> assertThat(each).contains("7 at 127.0.62.3", "6 at 127.0.62.4"))
                .anySatisfy(each -> assertThat(each)
                        .startsWith("blog.example.com: A: 127.0.62.4")
                        .contains("192.0.2.20 (TTL", "192.0.2.20, 192.0.2.21"));
        assertThat(set(shop, "blog.example.com", RecordType.A).policy().records())
                .hasSize(2);
    }

    @Test
    void namesOutsideAreEndpointsWithWhatTheyAnswerAndWhoRunsThem() {
        assertThat(shop.topology().all(ExternalEndpoint.class))
                .extracting(
                        each -> each.name().host(),
                        ExternalEndpoint::kind,
                        ExternalEndpoint::operator,
                        each -> each.addresses().size())
                .containsExactlyInAnyOrder(
                        tuple("mx.provider.com", ExternalEndpoint.Kind.OTHER, "", 1),
                        tuple(
                                "lb-1.eu-west-1.elb.amazonaws.com",
                                ExternalEndpoint.Kind.LOAD_BALANCER,
                                "AWS Elastic Load Balancing",
                                2));
        assertThat(shop.topology().all(ExternalEndpoint.class))
                .extracting(ExternalEndpoint::ttl)
                .contains(new Ttl(45));
    }

    @Test
    void webNamesAtTheSameAddressesAreServersOfOneProxy() {
        Proxy proxy = shop.topology().proxies().stream()
                .filter(each -> each.addresses().contains(IpAddress.of("192.0.2.10")))
                .findFirst()
                .orElseThrow();
        assertThat(proxy.servers()).singleElement().satisfies(server -> {
            assertThat(server.names())
                    .extracting(ServerName::toString)
                    .containsExactly("example.com", "api.example.com", "www.example.com");
            assertThat(server.listens()).extracting(Listen::port).containsExactly(80, 443);
        });
        assertThat(shop.topology().proxies())
                .flatExtracting(Proxy::addresses)
                .doesNotContain(IpAddress.of("192.0.2.25"), IpAddress.of("127.0.62.3"))
                .doesNotHaveDuplicates();
        assertThat(shop.topology().proxies())
                .flatExtracting(Proxy::servers)
                .flatExtracting(Server::names)
                .contains(ServerName.of("*.example.com"));
        assertThat(notes(shop, ImportNote.Kind.GUESSED)).anyMatch(each -> each.startsWith("Web server 192.0.2.10: "));
    }

    @Test
    void aListedNameOfAnotherDomainIsLeftAsideAndSaid() {
        assertThat(notes(shop, ImportNote.Kind.NOT_SEEN))
                .contains("example.net: It lies outside example.com and was not asked for; import it by itself.");
    }

    @Test
    void whatIsDoneIsTold() {
        assertThat(PROGRESS)
                .contains("Finding the servers of example.com", "Reading eu.example.com", "Following mx.provider.com")
                .anyMatch(each -> each.matches("Reading example.com: \\d+ of \\d+ questions answered"));
    }

    @Test
    void theWholeZoneComesByATransferWhereItIsAllowed() throws ImportFailure {
        Imported whole = run("example.com", ImportOptions.USUAL.withTransfers(new ZoneTransfer(Trust.usual())));
        assertThat(set(whole, "secret.example.com", RecordType.A).policy().records())
                .hasSize(1);
        assertThat(notes(whole, ImportNote.Kind.NOT_SEEN)).noneMatch(each -> each.contains("Besides the names"));
        assertThat(whole.packets()).isLessThan(shop.packets() / 5);
    }

    @Test
    void anApexWithTheAddressesOfAnAliasBesideItIsFlattened() throws ImportFailure {
        Imported flat = run("flat.com", ImportOptions.USUAL);
        HostedZone zone = flat.topology().zones().getFirst();
        assertThat(zone.find(zone.apex(), "ALIAS"))
                .contains(new Alias(zone.apex(), new Ttl(30), DomainName.of("lb-1.eu-west-1.elb.amazonaws.com")));
        assertThat(zone.find(zone.apex(), "A")).isEmpty();
        assertThat(notes(flat, ImportNote.Kind.GUESSED)).anyMatch(each -> each.contains("(flattening)"));
    }

    @Test
    void aNameInsideAZoneImportsTheZone() throws ImportFailure {
        Imported inside = run("phone.example.com", ImportOptions.USUAL);
        assertThat(inside.topology().zones().getFirst().apex()).isEqualTo(DomainName.of("example.com"));
        assertThat(set(inside, "phone.example.com", RecordType.A)).isNotNull();
        assertThat(notes(inside, ImportNote.Kind.SEEN))
                .contains("phone.example.com: It is a name in the zone example.com, which was imported.");
    }

    @ParameterizedTest
    @CsvSource({
        "missing.com, There is no domain missing.com: the servers of com say",
        "silent.com, No server of silent.com answers for it",
        "*.example.com, is no domain that can be imported",
        "., is no domain that can be imported",
    })
    void whatCannotBeImportedIsSaidInOneSentence(String domain, String why) {
        assertThatThrownBy(() -> run(domain, ImportOptions.USUAL))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining(why);
    }

    @Test
    void anInterruptEndsIt() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> run("example.com", ImportOptions.USUAL)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
