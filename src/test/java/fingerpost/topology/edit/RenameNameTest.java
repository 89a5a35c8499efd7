package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.dns.DomainName;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Certificate;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Happening;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Instance;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Redirect;
import fingerpost.topology.Scenario;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenameNameTest {
    private static final DomainName WEB = Shop.name("web.example.com");

    @Test
    void theNameOfTheEditSaysBothNames() {
        assertThat(RenameName.of(Shop.ZONE, Shop.WWW, WEB).name())
                .isEqualTo("Rename www.example.com to web.example.com");
    }

    @Test
    void theEntriesMoveAndKeepTheirPlace() {
        HostedZone zone = renamed().get(Shop.ZONE, HostedZone.class);
        assertThat(zone.at(Shop.WWW)).isEmpty();
        assertThat(zone.at(WEB)).hasSize(2);
        assertThat(zone.entries().get(3).owner()).isEqualTo(WEB);
    }

    @Test
    void targetsFollowInAllZones() {
        Topology after = renamed();
        assertThat(after.get(Shop.ZONE, HostedZone.class)
                        .find(Shop.name("shop.example.com"), "CNAME")
                        .orElseThrow()
                        .targets())
                .containsExactly(WEB);
        assertThat(after.get(Shop.EU_ZONE, HostedZone.class)
                        .find(Shop.name("www.eu.example.com"), "CNAME")
                        .orElseThrow()
                        .targets())
                .containsExactly(WEB);
    }

    @Test
    void theProxyFollows() {
        Proxy edge = renamed().get(Shop.EDGE, Proxy.class);
        assertThat(edge.servers().getFirst().names().getFirst()).isEqualTo(ServerName.exact(WEB));
        ProxyPass api = edge.passes().toList().get(1);
        assertThat(api.host()).isEqualTo(new ProxyPass.HostHeader.Named(WEB));
        assertThat(api.tls().orElseThrow().name()).isEqualTo(WEB);
        assertThat(edge.servers().get(1).locations().getFirst().action()).isEqualTo(Redirect.permanent(WEB));
    }

    @Test
    void certificatesRegistriesEndpointsRoutersAndScenariosFollow() {
        Topology after = renamed();
        assertThat(after.get(Shop.CERTIFICATE, Certificate.class).names())
                .containsExactly(WEB, Shop.name("*.example.com"));
        ServiceRegistry registry = after.get(Shop.REGISTRY, ServiceRegistry.class);
        assertThat(registry.webName()).isEqualTo(Optional.of(WEB));
        assertThat(registry.instances()).extracting(Instance::host).containsExactly(WEB);
        assertThat(after.get(Shop.CDN, ExternalEndpoint.class).accepts()).containsExactly(ServerName.exact(WEB));
        assertThat(after.get(Shop.ROUTER, ApplicationRouter.class)
                        .routes()
                        .getFirst()
                        .host())
                .isEqualTo(ServerName.exact(WEB));
        assertThat(after.get(Shop.SCENARIO, Scenario.class).happenings())
                .anyMatch(each -> each instanceof Happening.RecordChanges change
                        && change.entry().owner().equals(WEB))
                .anyMatch(each -> each instanceof Happening.CanaryMoves moves
                        && moves.owner().equals(WEB));
    }

    @Test
    void nothingSaysTheOldNameAfterwards() {
        assertThat(renamed().toString()).doesNotContain("=www.example.com.").doesNotContain("[www.example.com.");
    }

    @Test
    void renamingBackGivesTheSameDesign() {
        assertThat(RenameName.of(Shop.ZONE, WEB, Shop.WWW).apply(renamed())).isEqualTo(Shop.topology());
    }

    @Test
    void glueOfTheParentMovesWithTheNameOfItsServer() {
        DomainName to = Shop.name("a.ns.eu.example.com");
        Topology after =
                RenameName.of(Shop.EU_ZONE, Shop.name("ns1.eu.example.com"), to).apply(Shop.topology());
        HostedZone parent = after.get(Shop.ZONE, HostedZone.class);
        assertThat(parent.at(to)).hasSize(1);
        assertThat(parent.find(Shop.EU, "NS").orElseThrow().targets()).containsExactly(to);
    }

    @Test
    void aNameThatBecomesAWildcardIsServedByThatWildcardAndBack() {
        DomainName star = Shop.name("*.web.example.com");
        Server server = new Server(
                List.of(Listen.http()),
                List.of(ServerName.exact(Shop.WWW), ServerName.of("www.example.com.*"), ServerName.of(".example.com")),
                Optional.empty(),
                List.of());
        Topology before = Topology.of("", "", List.of(Shop.line(Shop.TELECOM), Shop.line(Shop.UNICOM), Shop.zone()))
                .with(Shop.edge().withServers(List.of(server)));
        Topology after = RenameName.of(Shop.ZONE, Shop.WWW, star).apply(before);
        assertThat(after.get(Shop.EDGE, Proxy.class).servers().getFirst().names())
                .containsExactly(
                        ServerName.of("*.web.example.com"),
                        ServerName.of("www.example.com.*"),
                        ServerName.of(".example.com"));
        assertThat(RenameName.of(Shop.ZONE, star, Shop.WWW).apply(after)).isEqualTo(before);
    }

    @Test
    void anApexIsRenamedAsAZone() {
        refused(Shop.APEX, WEB, "example.com is the apex of a zone; rename the zone instead.");
        refused(Shop.EU, WEB, "eu.example.com is the apex of a zone; rename the zone instead.");
    }

    @Test
    void aNameThatIsGoneOrTakenOrOutsideIsRefused() {
        refused(WEB, Shop.WWW, "There are no records at web.example.com any more.");
        refused(
                Shop.WWW,
                Shop.name("mail.example.com"),
                "mail.example.com has records already; delete them or choose another name.");
        refused(Shop.WWW, Shop.name("www.example.org"), "www.example.org lies outside of the zone example.com.");
    }

    private static void refused(DomainName from, DomainName to, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenameName.of(Shop.ZONE, from, to).apply(Shop.topology()))
                .withMessage(message);
    }

    private static Topology renamed() {
        return RenameName.of(Shop.ZONE, Shop.WWW, WEB).apply(Shop.topology());
    }
}
