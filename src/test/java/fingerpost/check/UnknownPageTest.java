package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Conditions;
import fingerpost.topology.Demand;
import fingerpost.topology.Element;
import fingerpost.topology.PageUrl;
import fingerpost.topology.Shop;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownPageTest {
    @ParameterizedTest
    @CsvSource({
        "http://www.example.com/, 0",
        "http://new.example.com/, 0",
        "http://cdn.example.net/, 0",
        "http://192.0.2.1/, 0",
        "http://www.example.org/, 1",
        "http://203.0.113.77/, 1",
    })
    void hostsOutsideOfTheDesignAreTold(String url, int count) {
        Demand demand = Demand.USUAL.withAsks(List.of(new Demand.Ask(PageUrl.of(url), 1)));
        Element[] elements = Shop.topology()
                .with(Shop.scenario().under(Conditions.USUAL.with(demand)))
                .elements()
                .toArray(Element[]::new);
        assertThat(found(new UnknownPage(), elements)).hasSize(count);
    }
}
