package fingerpost.diagnose.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Trace;
import fingerpost.diagnose.trace.PaperNet;
import fingerpost.diagnose.trace.Tracer;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResolutionProfile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On paper: root, com and example.com at servers of their own; the latter also has the zone inner.example.com. */
class LocatedTest {
    private static final String SOA = " SOA ns1.example.com. a.example.com. 1 2 3 4 5";
    private static final PaperNet NET = new PaperNet()
            .at("192.0.2.1", PaperNet.referral("com. NS ns.com.", "ns.com. A 192.0.2.2"))
            .at("192.0.2.1", ". SOA", reply -> reply.answer("." + SOA))
            .at("192.0.2.2", PaperNet.referral("example.com. NS ns1.example.com.", "ns1.example.com. A 192.0.2.3"))
            .at("192.0.2.2", "com. SOA", reply -> reply.answer("com." + SOA))
            .at("192.0.2.3", reply -> reply.authority("example.com." + SOA))
            .at("192.0.2.3", "example.com. SOA", reply -> reply.answer("example.com." + SOA))
            .at("192.0.2.3", "www.inner.example.com. SOA", reply -> reply.authority("inner.example.com." + SOA));

    @ParameterizedTest
    @CsvSource(textBlock = """
        .,                      .,                  ns.,               none
        com.,                   com.,               ns.com.,           ns.
        example.com.,           example.com.,       ns1.example.com.,  ns.com.
        www.example.com.,       example.com.,       ns1.example.com.,  ns.com.
        www.inner.example.com., inner.example.com., none,              ns1.example.com.
        """)
    void aDomainLiesInTheDeepestZoneThatIsSeen(String domain, String zone, String servers, String above) {
        Located located = Located.by(trace(domain), DomainName.of(domain));
        assertThat(located.zone()).isEqualTo(DomainName.of(zone));
        assertThat(names(located.servers())).isEqualTo(servers);
        assertThat(names(located.above())).isEqualTo(above);
    }

    private static String names(List<NameServer> servers) {
        return servers.isEmpty() ? "none" : servers.getFirst().name().toString();
    }

    private static Trace trace(String domain) {
        NameServer root = new NameServer(DomainName.of("ns."), List.of(IpAddress.of("192.0.2.1")));
        ResolutionProfile profile = ResolutionProfile.of(List.of(root), ResolutionProfile.Scope.PRIVATE)
                .withFamilies(true, false);
        return new Tracer(NET, profile).trace(new Question(DomainName.of(domain), RecordType.SOA), any -> {});
    }
}
