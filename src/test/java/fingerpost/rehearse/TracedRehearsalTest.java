package fingerpost.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Trace;
import fingerpost.diagnose.trace.Tracer;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ns;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.testnet.TestNet;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.Server;
import fingerpost.wire.serve.DnsListener;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trace engine comes from a private root through the zones of a design, as resolvers will. */
class TracedRehearsalTest {
    private static final Ttl TTL = new Ttl(300);
    private static final DomainName APEX = DomainName.of("example.com");

    @TempDir
    Path folder;

    @Test
    void aNameBelowACutOfTheDesignIsFoundFromThePrivateRoot() throws Exception {
        DomainName server = APEX.child("ns1");
        DomainName below = APEX.child("eu");
        HostedZone parent = HostedZone.of(Id.of("parent"), APEX)
                .with(RecordSet.fixed(APEX, TTL, new Ns(server)))
                .with(RecordSet.fixed(server, TTL, IpAddress.of("127.0.53.2").record()))
                .with(RecordSet.fixed(below, TTL, new Ns(server)))
                .with(RecordSet.fixed(APEX.child("www"), TTL, new Cname(below.child("web"))));
        HostedZone child = HostedZone.of(Id.of("child"), below)
                .with(RecordSet.fixed(below, TTL, new Ns(server)))
                .with(RecordSet.fixed(
                        below.child("web"), TTL, IpAddress.of("192.0.2.80").record()));
        Topology design = Topology.of("Test", "", List.of(parent, child));
        try (TestNet net = TestNet.in(folder).zone("127.0.53.1", ".", """
            @ NS a.root-servers.test.
            a.root-servers.test. A 127.0.53.1
            example.com. NS ns1.example.com.
            ns1.example.com. A 127.0.53.2
            """).start();
                DnsListener listener = DnsListener.open(
                        new Server(IpAddress.of("127.0.53.2"), net.port()),
                        2,
                        new Rehearsal(design, Keys.made(design), any -> {}, 1))) {
            assertThat(listener.at().port()).isEqualTo(net.port());
            Trace trace = new Tracer(new NetworkClient(), net.profile())
                    .trace(new Question(APEX.child("www"), RecordType.A), any -> {});
            assertThat(trace.outcome()).hasToString("ANSWER");
            assertThat(trace.answers()).extracting(each -> each.text()).containsExactly("192.0.2.80");
            assertThat(trace.chain()).hasSize(1);
        }
    }
}
