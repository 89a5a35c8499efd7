package fingerpost.simulate.ready;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Conditions;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class PagesTest {
    @Test
    void whatNothingServesIsHopedForAndNamedInTheConditions() {
        Topology wrong = Designs.sample("wrong-cname-to-address");
        Pages pages = Pages.of(wrong);
        assertThat(pages.urls()).isNotEmpty();
        assertThat(pages.conditions().demand().asks()).hasSameSizeAs(pages.urls());
        assertThat(pages.urls()).noneMatch(url -> url.toString().contains("//ns1."));
    }

    @Test
    void whatIsServedNeedsNoConditions() {
        Pages pages = Pages.of(Designs.sample("canary"));
        assertThat(pages.urls()).isNotEmpty();
        assertThat(pages.conditions()).isEqualTo(Conditions.USUAL);
    }

    @Test
    void aDesignWithoutNamesHasNone() {
        assertThat(Pages.of(Topology.EMPTY).urls()).isEmpty();
    }
}
