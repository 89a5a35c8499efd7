package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.ClientGroup;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 240, 999, 3_600})
    void aBinEndsWhereTheNextOneBegins(int count) {
        Duration hour = Duration.ofHours(1);
        Model model = new Lab()
                .www(60)
                .clients(1, 1, ClientGroup.Stub.NO_CACHE)
                .lasts(hour, count)
                .model();
        Bins bins = new Bins(model, count);
        for (int bin = 0; bin < count; bin++) {
            assertThat(bins.at(bins.end(bin) - 1)).isEqualTo(bin);
            assertThat(bins.at(bins.end(bin))).isEqualTo(bin + 1);
        }
    }
}
