package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurvesTest {
    private static Curves of(Curves.Curve curve) {
        Axis axis = new Axis("x", Unit.COUNT, 0, 1);
        return new Curves("t", axis, axis, List.of(0.0, 1.0), List.of(curve), List.of());
    }

    @Test
    void aCurveWithTooFewValuesIsRefusedByName() {
        assertThatThrownBy(() -> of(new Curves.Curve("web-1", List.of(1.0), Optional.empty(), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The curve web-1 has another number of values than its axis.");
    }

    @Test
    void aBandOfAnotherLengthIsRefused() {
        Curves.Band band = new Curves.Band(List.of(0.0, 0.0), List.of(1.0));

        assertThatThrownBy(() -> of(new Curves.Curve("web-1", List.of(1.0, 1.0), Optional.of(band), List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLastValueIsTheLastThatIsANumber() {
        assertThat(new Curves.Curve("a", List.of(0.25, 0.5, Double.NaN), Optional.empty(), List.of()).last())
                .isEqualTo(0.5);
        assertThat(new Curves.Curve("a", List.of(Double.NaN), Optional.empty(), List.of()).last())
                .isNaN();
    }
}
