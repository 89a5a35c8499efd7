package fingerpost.simulate.result;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.Fixed;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private final Model model = new Lab().www(60, new Fixed(Lab.addresses(2))).model();

    private Measure measure(String name) {
        return Measure.of(model).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachEndHasAShareOverAllBins() {
        Tally tally = new Tally(new Tally.Shape(
                2,
                model.addresses().size(),
                model.ends().size(),
                model.servers().size()));
        tally.byEnd[0] = 3;
        tally.byEnd[model.ends().size()] = 4;
        tally.byEnd[model.ends().size() + 1] = 9;
        Measure first = measure("share of " + model.ends().getFirst());
        assertThat(first.count().applyAsLong(tally)).isEqualTo(7);
        assertThat(first.isPerTime()).isFalse();
    }

    @Test
    void whatWasNotServedFailed() {
        Tally tally = new Tally(new Tally.Shape(
                1,
                model.addresses().size(),
                model.ends().size(),
                model.servers().size()));
        tally.requests[0] = 5;
        tally.end(Fate.SERVED);
        tally.end(Fate.ERROR);
        assertThat(measure("failed requests").count().applyAsLong(tally)).isEqualTo(4);
        assertThat(measure("queries to name servers").isPerTime()).isTrue();
    }
}
