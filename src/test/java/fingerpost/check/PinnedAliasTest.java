package fingerpost.check;

import static fingerpost.check.Drafts.endpoint;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.line;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.set;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Fixed;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PinnedAliasTest {
    private final Check check = new PinnedAlias();

    @Test
    void aliasToACdnIsNoticed() {
        ExternalEndpoint cdn = new ExternalEndpoint(
                Id.of("cdn"),
                "CDN",
                ExternalEndpoint.Kind.CDN,
                name("edge.example.net"),
                List.of(),
                new Ttl(60),
                "",
                List.of(),
                Optional.empty());

        Finding finding = only(check, zone("example.com", "@ 300 ALIAS edge.example.net."), cdn);

        assertThat(finding.severity()).isEqualTo(NOTICE);
        assertThat(finding.message()).contains("one region");
    }

    @Test
    void aliasToANameWithLinesIsNoticedThroughACname() {
        AnswerPolicy byLine = new ByLine(
                List.of(new LineChoice(Id.of("telecom"), new Fixed(List.of(A.of("192.0.2.1"))))),
                Optional.of(new Fixed(List.of(A.of("192.0.2.2")))));

        assertThat(found(
                        check,
                        line("telecom", "198.51.100.0/24"),
                        zone("example.com", "@ 300 ALIAS www.example.com.", "www 300 CNAME lines.example.com.")
                                .with(set("lines.example.com", 300, byLine))))
                .hasSize(1);
    }

    @Test
    void aliasToALoadBalancerIsFine() {
        assertThat(found(
                        check,
                        zone("example.com", "@ 300 ALIAS lb.example.net."),
                        endpoint("lb", "lb.example.net", "192.0.2.1")))
                .isEmpty();
    }
}
