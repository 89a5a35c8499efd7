package fingerpost.ui.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreshTest {
    private static final Subject A = Subject.of(Id.of("a"));
    private static final Subject B = Subject.of(Id.of("b"));
    private static final Subject C = Subject.of(Id.of("c"));
    private final Map<Subject, Box> apart =
            Map.of(A, new Box(0, 0, 10, 10), B, new Box(20, 0, 10, 10), C, new Box(40, 0, 10, 10));
    private final Fresh fresh = new Fresh();

    @Test
    void whatTheProgramPlacedIsNewUntilSomebodyMovesIt() {
        fresh.placed(List.of(A, B));
        fresh.moved(List.of(B));
        assertThat(fresh.among(apart)).containsExactly(A);
        fresh.forget();
        assertThat(fresh.among(apart)).isEmpty();
    }

    @Test
    void whatIsGoneIsNotNew() {
        fresh.placed(List.of(Subject.of(Id.of("gone"))));
        assertThat(fresh.among(apart)).isEmpty();
    }

    @Test
    void oneOfTwoThatLieUponEachOtherIsToBeArranged() {
        Map<Subject, Box> piled = Map.of(A, new Box(0, 0, 10, 10), B, new Box(5, 5, 10, 10), C, new Box(40, 0, 10, 10));
        assertThat(fresh.among(piled)).containsExactly(B);
        fresh.placed(List.of(A));
        assertThat(fresh.among(piled)).containsExactly(A);
    }
}
