package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditTest {
    private static final Edit ADD = new Edit("Add", topology -> topology.with(Shop.spare()));
    private static final Edit TITLE = new Edit("Title", topology -> topology.titled("Other", ""));
    private static final Edit FAILS = new Edit("Fail", _ -> {
        throw new IllegalArgumentException("It no longer fits.");
    });

    @Test
    void severalEditsAreOneStep() {
        Topology after = Edit.all("Both", List.of(ADD, TITLE)).apply(Shop.topology());
        assertThat(after.title()).isEqualTo("Other");
        assertThat(after.find(Shop.spare().id())).isPresent();
        assertThat(Edit.all("Both", List.of(ADD, TITLE)).name()).isEqualTo("Both");
        assertThat(Edit.all("None", List.of()).apply(Shop.topology())).isEqualTo(Shop.topology());
    }

    @Test
    void aStepThatFailsHalfwayChangesNothing() {
        Topology before = Shop.topology();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edit.all("Both", List.of(ADD, FAILS)).apply(before))
                .withMessage("It no longer fits.");
        assertThat(before).isEqualTo(Shop.topology());
    }
}
