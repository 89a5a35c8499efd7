package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Conditions;
import fingerpost.topology.Demand;
import fingerpost.topology.PageUrl;
import fingerpost.topology.Scenario;
import fingerpost.topology.Shop;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What clients ask for, after hosts of the design have got other names or addresses. */
class AskedHostsTest {
    private static final Demand.Ask SHOP = ask("https://shop.example.com/cart?a=b", 2);
    private static final Demand.Ask WWW = ask("https://www.example.com/cart?a=b", 3);
    private static final Demand.Ask ADDRESS = ask("http://192.0.2.1/", 1);
    private static final Demand.Ask OTHER = ask("http://www.example.org/", 1);

    @Test
    void aRenamedHostIsAskedForByItsNewName() {
        Topology after =
                RenameName.of(Shop.ZONE, Shop.WWW, Shop.name("web.example.com")).apply(asking(SHOP, WWW, OTHER));
        assertThat(asks(after)).containsExactly(SHOP, ask("https://web.example.com/cart?a=b", 3), OTHER);
    }

    @Test
    void hostsOfARenamedZoneMoveWithIt() {
        Topology after = RenameZone.of(Shop.zone(), Shop.name("example.net")).apply(asking(WWW, ADDRESS, OTHER));
        assertThat(asks(after)).containsExactly(ask("https://www.example.net/cart?a=b", 3), ADDRESS, OTHER);
    }

    @Test
    void anAddressThatChangesIsAskedForByTheNewOne() {
        Topology after =
                ChangeAddress.of(Shop.FRONT, IpAddress.of("192.0.2.77")).apply(asking(WWW, ADDRESS));
        assertThat(asks(after)).containsExactly(WWW, ask("http://192.0.2.77/", 1));
    }

    @Test
    void pagesThatBecomeOneAreAskedForAsOftenAsBoth() {
        Topology after = ChangeAddress.of(Shop.FRONT, IpAddress.of("192.0.2.77"))
                .apply(asking(ADDRESS, ask("http://192.0.2.77/", 4)));
        assertThat(asks(after)).containsExactly(ask("http://192.0.2.77/", 5));
    }

    @Test
    void aScenarioCopiedWithItsZoneAsksForTheHostsOfTheCopy() {
        Topology before = asking(WWW, OTHER);
        List<Subject> both = List.of(Subject.of(Shop.SCENARIO), Subject.of(Shop.ZONE));
        Topology after = Duplicate.of(before, both).edit().apply(before);
        assertThat(after.all(Scenario.class).getLast().conditions().demand().asks())
                .containsExactly(ask("https://www.example-copy.com/cart?a=b", 3), OTHER);
        assertThat(asks(after)).containsExactly(WWW, OTHER);
    }

    private static Demand.Ask ask(String url, double weight) {
        return new Demand.Ask(PageUrl.of(url), weight);
    }

    private static Topology asking(Demand.Ask... asks) {
        return Shop.topology().with(Shop.scenario().under(Conditions.USUAL.with(Demand.USUAL.withAsks(List.of(asks)))));
    }

    private static List<Demand.Ask> asks(Topology topology) {
        return topology.get(Shop.SCENARIO, Scenario.class).conditions().demand().asks();
    }
}
