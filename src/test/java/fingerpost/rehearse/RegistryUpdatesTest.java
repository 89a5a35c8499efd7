package fingerpost.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.export.Samples;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import fingerpost.wire.Message;
import fingerpost.wire.Server;
import fingerpost.wire.TsigKey;
import fingerpost.wire.serve.DnsListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instances write themselves into the zone by the real {@code nsupdate}, and others cannot. */
class RegistryUpdatesTest {
    private static final DomainName SERVICE = DomainName.of("_app._tcp.example.com");
    private static final DomainName KEY = DomainName.of("instances.example.com");
    private static final String OTHER_SECRET = "b3RoZXIgc2VjcmV0IG90aGVyIHNlY3JldA==";

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private Rehearsal rehearsal;
    private DnsListener listener;
    private LoopbackClient client;
    private TsigKey key;

    @BeforeEach
    void start() throws Exception {
        Topology topology = Samples.read("service-registry.topology.json");
        Keys keys = Keys.made(topology);
        key = keys.find(KEY).orElseThrow();
        rehearsal = new Rehearsal(topology, keys, asked::add, 1);
        listener = DnsListener.open(new Server(IpAddress.of("127.0.0.1"), RealServers.freePort()), 1, rehearsal);
        client = new LoopbackClient(listener.at().port());
    }

    @AfterEach
    void stop() {
        client.close();
        listener.close();
    }

    @Test
    void anInstanceAddsItselfAndGoesAgain() throws Exception {
        long serial = serial();
        assertThat(nsupdate(key, """
            update add node-9.example.com 30 A 203.0.113.69
            update add _app._tcp.example.com 45 SRV 10 5 3009 node-9.example.com
            update add app.example.com 30 HTTPS 11 node-9.example.com port=3009 ipv4hint=203.0.113.69
            send
            """)).isEmpty();
        assertThat(texts(SERVICE, "SRV")).hasSize(4).contains("10 5 3009 node-9.example.com.");
        assertThat(ask(SERVICE, "SRV").answer()).allMatch(each -> each.ttl().seconds() == 45);
        assertThat(ask(SERVICE, "SRV").additional())
                .anyMatch(each -> each.text().equals("203.0.113.69"));
        assertThat(texts(DomainName.of("app.example.com"), "HTTPS")).hasSize(4);
        assertThat(serial()).isEqualTo(serial + 1);

        assertThat(nsupdate(key, """
            update delete _app._tcp.example.com SRV 10 5 3009 node-9.example.com
            update delete node-9.example.com
            send
            """)).isEmpty();
        assertThat(texts(SERVICE, "SRV")).hasSize(3);
        assertThat(ask(DomainName.of("node-9.example.com"), "A").rcodeText()).isEqualTo("NXDOMAIN");
        assertThat(asked.stream().map(Asked::question))
                .contains("update of example.com. with 3 changes", "update of example.com. with 2 changes");
    }

    @Test
    void theUpdateThatIsSuggestedWorks() throws Exception {
        Topology design = Samples.read("service-registry.topology.json");
        assertThat(nsupdate(key, ToTry.update(design, listener.at()).getFirst() + "\n"))
                .isEmpty();
        assertThat(texts(SERVICE, "SRV")).contains("10 10 8080 new-instance.example.com.");
    }

    @Test
    void anInstanceOfTheDesignThatFailsTakesItsRecordsBack() throws Exception {
        rehearsal.fail(Id.of("node-1"));
        assertThat(texts(SERVICE, "SRV")).hasSize(2).noneMatch(each -> each.contains("node-1"));
        rehearsal.heal(Id.of("node-1"));
        assertThat(texts(SERVICE, "SRV")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "a name of somebody else, update add www.example.com 30 A 203.0.113.69, REFUSED",
        "another type of the service name, update add _app._tcp.example.com 30 TXT x, REFUSED",
        "the servers of the zone, update delete example.com NS, REFUSED",
        "an address of a host of the design, update add ns1.example.com 30 A 203.0.113.69, REFUSED",
        "another zone, update add _app._tcp.example.net 30 SRV 1 1 1 a.example.net, NOTZONE",
        "a name that is there, prereq nxdomain node-1.example.com, YXDOMAIN",
        "a name that is not there, prereq yxdomain node-8.example.com, NXDOMAIN",
        "a set that is there, prereq nxrrset node-1.example.com A, YXRRSET",
        "a set that is not there, prereq yxrrset node-1.example.com AAAA, NXRRSET",
        "a set that is another, prereq yxrrset node-1.example.com A 203.0.113.99, NXRRSET",
    })
    void whatTheRightsOrTheConditionsForbidChangesNothing(String what, String line, String rcode) throws Exception {
        String said = nsupdate(key, "update delete _app._tcp.example.com SRV\n" + line + "\nsend\n");
        assertThat(said).as(what).contains("update failed: " + rcode);
        assertThat(texts(SERVICE, "SRV")).hasSize(3);
    }

    @Test
    void conditionsThatHoldLetItPass() throws Exception {
        assertThat(nsupdate(key, """
            prereq yxdomain node-1.example.com
            prereq nxdomain node-8.example.com
            prereq yxrrset node-1.example.com A 203.0.113.61
            prereq nxrrset node-1.example.com AAAA
            prereq yxrrset example.com SOA
            update delete _app._tcp.example.com SRV
            send
            """)).isEmpty();
        assertThat(ask(SERVICE, "SRV").answer()).isEmpty();
    }

    @Test
    void withoutTheKeyOrWithAnotherSecretNobodyGetsIn() throws Exception {
        String change = "update delete _app._tcp.example.com SRV\nsend\n";
        assertThat(nsupdate(List.of(), change)).contains("REFUSED");
        assertThat(nsupdate(new TsigKey(KEY, "hmac-sha256", OTHER_SECRET), change))
                .contains("BADSIG");
        assertThat(nsupdate(new TsigKey(DomainName.of("nobody"), "hmac-sha256", OTHER_SECRET), change))
                .contains("BADKEY");
        assertThat(texts(SERVICE, "SRV")).hasSize(3);
    }

    private List<String> texts(DomainName name, String type) throws IOException {
        return ask(name, type).answers(name, RecordType.of(type)).stream()
                .map(each -> each.text())
                .toList();
    }

    private Message ask(DomainName name, String type) throws IOException {
        return client.ask(new Question(name, RecordType.of(type)));
    }

    private long serial() throws IOException {
        String soa = texts(DomainName.of("example.com"), "SOA").getFirst();
        return Long.parseLong(soa.split(" ", -1)[2]);
    }

    private String nsupdate(TsigKey signer, String script) throws Exception {
        return nsupdate(List.of("-y", signer.algorithm() + ":" + signer.name() + ":" + signer.secret()), script);
    }

    private String nsupdate(List<String> options, String script) throws Exception {
        List<String> call =
                new ArrayList<>(List.of(RealServers.require("nsupdate").toString()));
        call.addAll(options);
        Process process = new ProcessBuilder(call).redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            String head = "server 127.0.0.1 " + listener.at().port() + "\nzone example.com\n";
            in.write((head + script).getBytes(StandardCharsets.UTF_8));
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
