package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Ttl;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Id;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForeignHostTest {
    private final Check check = new ForeignHost();

    private static ExternalEndpoint accepting(String... hosts) {
        return new ExternalEndpoint(
                Id.of("pages"),
                "pages",
                ExternalEndpoint.Kind.PAGES_HOST,
                name("pages.example.net"),
                List.of(),
                new Ttl(60),
                "",
                Stream.of(hosts).map(ServerName::of).toList(),
                Optional.empty());
    }

    @Test
    void hostThatTheEndpointDoesNotServeIsAnError() {
        Finding finding =
                only(check, zone("example.com", "www 300 CNAME pages.example.net."), accepting("blog.example.com"));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/www.example.com./CNAME");
        assertThat(finding.message()).contains("pages host");
    }

    @Test
    void repairAddsTheHost() {
        Topology after =
                repaired(check, zone("example.com", "@ 300 ALIAS pages.example.net."), accepting("blog.example.com"));

        assertThat(after.get(Id.of("pages"), ExternalEndpoint.class).accepts()).contains(ServerName.of("example.com"));
    }

    @Test
    void endpointThatServesAnyHostIsFine() {
        assertThat(found(check, zone("example.com", "www 300 CNAME pages.example.net."), accepting()))
                .isEmpty();
        assertThat(found(check, zone("example.com", "www 300 CNAME pages.example.net."), accepting("*.example.com")))
                .isEmpty();
    }
}
