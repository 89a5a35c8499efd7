package fingerpost.topology.connect;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class NameLinesTest {
    private static final String MAIL = "zone/mail.example.com.";

    @Test
    void anEndpointIsReachedByAliasOrByTheAddressesOfToday() {
        assertThat(Drawn.offers(Shop.topology(), MAIL, "cdn"))
                .containsExactly(
                        "CNAME mail.example.com to cdn.example.net instead of its A",
                        "ALIAS mail.example.com to cdn.example.net instead of its A",
                        "A mail.example.com to what cdn.example.net answers today as well",
                        "A mail.example.com to what cdn.example.net answers today instead of its A");
    }

    @Test
    void anApexReachesAnEndpointByAliasFirst() {
        assertThat(Drawn.offers(Shop.topology(), "zone", "cdn").getFirst())
                .isEqualTo("ALIAS example.com to cdn.example.net instead of its A");
    }

    @Test
    void aSecondAliasToAnEndpointIsRefused() {
        assertThat(Drawn.refusal(Shop.topology(), "zone/static.example.com.", "cdn"))
                .isEqualTo("static.example.com is an alias of cdn.example.net already.");
        assertThat(Drawn.refusal(Shop.topology(), "zone/shop.example.com.", "cdn"))
                .contains("already has a CNAME");
    }

    @Test
    void aBackendIsReachedByItsAddressOrItsName() {
        assertThat(Drawn.offers(Shop.topology(), MAIL, "node-1").getFirst())
                .isEqualTo("A mail.example.com to node-1 as well");
        Topology named = Shop.topology().with(Backend.of(Id.of("named"), "named", Host.of("app.example.net"), 443));
        assertThat(Drawn.offers(named, MAIL, "named").getFirst())
                .isEqualTo("CNAME mail.example.com to app.example.net instead of its A");
    }

    @Test
    void anApplicationRouterIsReachedByItsAddress() {
        assertThat(Drawn.offers(Shop.topology(), MAIL, "router").getFirst())
                .isEqualTo("A mail.example.com to router as well");
    }

    @Test
    void aRegistryAnnouncesForBrowsersAtTheName() {
        Topology after = Drawn.first(Shop.topology(), MAIL, "registry");
        assertThat(after.get(Shop.REGISTRY, ServiceRegistry.class).webName()).contains(Shop.name("mail.example.com"));
        assertThat(Drawn.refusal(Shop.topology(), "zone/www.example.com.", "registry"))
                .contains("already");
    }

    @Test
    void whatHasNoAddressIsRefusedWithWhatToDo() {
        assertThat(Drawn.refusal(Shop.topology(), MAIL, "app"))
                .isEqualTo("A name leads to an address, which a service has not; draw the line to the proxy that routes"
                        + " to app.");
        assertThat(Drawn.refusal(Shop.topology(), MAIL, "resolver")).contains("No line is needed");
        assertThat(Drawn.refusal(Shop.topology(), MAIL, "clients"))
                .isEqualTo(
                        "No line leads from a name to a client group; from a name it can lead to another name, a proxy,"
                                + " a backend, an application router, an external endpoint or a registry.");
    }

    @Test
    void aNameWithoutRecordsIsABoxToo() {
        Topology bare = Shop.topology().with(Shop.zone().without(Shop.name("mail.example.com"), "A"));
        assertThat(Drawn.offers(bare, MAIL, "cdn").getFirst()).isEqualTo("CNAME mail.example.com to cdn.example.net");
        Topology after = Drawn.first(bare, MAIL, "cdn");
        assertThat(after.zones().getFirst().at(Shop.name("mail.example.com")))
                .hasSize(1)
                .first()
                .isInstanceOf(RecordSet.class);
    }
}
