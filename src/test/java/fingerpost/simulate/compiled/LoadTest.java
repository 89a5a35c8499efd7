package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.behaviour.TargetUrl;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.CacheFarm;
import fingerpost.topology.Conditions;
import fingerpost.topology.Demand;
import fingerpost.topology.PageUrl;
import fingerpost.topology.Rhythm;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final TargetUrl WWW = TargetUrl.parse("http://www.example.com/");

    @Test
    void aScenarioSaysWhatIsAskedForByWhomAndWhen() {
        Rhythm rhythm = new Rhythm.Diurnal(8, 20, 1.5);
        Demand demand = new Demand(List.of(new Demand.Ask(PageUrl.of("https://a.example.com:444/x?y"), 2.5)), rhythm);
        Load load = Load.of(
                new Lab().www(60).topology(), Conditions.USUAL.with(demand).with(new CacheFarm(7, 0.5)));

        assertThat(load)
                .isEqualTo(new Load(
                        List.of(new Load.Ask(TargetUrl.parse("https://a.example.com:444/x?y"), 2.5)), 7, 0.5, rhythm));
    }

    @Test
    void withoutPagesTheHostsOfTheDesignAreAskedForAlike() {
        Load load = Load.of(new Lab().www(60).topology(), Conditions.USUAL);

        assertThat(load.asks()).containsExactly(new Load.Ask(WWW, 1));
        assertThat(load.rhythm()).isEqualTo(new Rhythm.Steady());
    }

    @Test
    void weightsThatAddUpToMoreThanThereAreNumbersForAreRefused() {
        List<Load.Ask> asks = List.of(new Load.Ask(WWW, 1e308), new Load.Ask(WWW, 1e308));

        assertThatThrownBy(() -> new Load(asks, 1, 0))
                .isInstanceOf(SimulationProblem.class)
                .hasMessageContaining("give smaller ones");
        assertThat(new Load(asks.subList(0, 1), 1, 0).asks()).hasSize(1);
    }
}
