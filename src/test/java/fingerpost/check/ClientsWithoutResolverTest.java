package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Families;
import fingerpost.topology.Id;
import fingerpost.topology.Resolver;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientsWithoutResolverTest {
    private final Check check = new ClientsWithoutResolver();

    private static ClientGroup asking(ResolverShare... resolvers) {
        return new ClientGroup(
                Id.of("visitors"),
                "visitors",
                100,
                Whereabouts.UNKNOWN,
                List.of(),
                1,
                List.of(resolvers),
                ClientGroup.Stub.CHROMIUM,
                Families.BOTH);
    }

    private static Resolver resolver() {
        return new Resolver(
                Id.of("isp"),
                "isp",
                Resolver.Profile.UNBOUND,
                IpAddress.of("198.51.100.53"),
                Whereabouts.UNKNOWN,
                false);
    }

    @Test
    void clientsThatAskNobodyAreAWarning() {
        Finding finding = only(check, asking());

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.repair()).isEmpty();
    }

    @Test
    void repairLetsThemAskTheFirstResolver() {
        Topology after = repaired(check, asking(), resolver());

        assertThat(after.get(Id.of("visitors"), ClientGroup.class).resolvers())
                .containsExactly(new ResolverShare(Id.of("isp"), 1));
    }

    @Test
    void clientsWithAResolverAreFine() {
        assertThat(found(check, resolver(), asking(new ResolverShare(Id.of("isp"), 1))))
                .isEmpty();
    }
}
