package fingerpost.export;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.Loss.Status;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import org.junit.jupiter.api.Test;

class LossesTest {
    private static final Subject ONE = Subject.of(Id.of("one"));
    private static final Subject TWO = Subject.of(Id.of("two"));

    private final Losses losses = new Losses();

    @Test
    void theWorstThatWasSaidStays() {
        losses.cannot(ONE, "No.");
        losses.approximate(ONE, "Nearly.");
        losses.exact(ONE);
        assertThat(losses.list()).containsExactly(new Loss(ONE, Status.CANNOT, "No. Nearly."));
    }

    @Test
    void aMessageThatIsSaidTwiceStandsOnce() {
        losses.approximate(ONE, "Nearly.");
        losses.approximate(ONE, "Nearly.");
        assertThat(losses.list()).containsExactly(new Loss(ONE, Status.APPROXIMATE, "Nearly."));
    }

    @Test
    void subjectsKeepTheOrderInWhichTheyWereNamed() {
        losses.exact(TWO);
        losses.approximate(ONE, "Nearly.");
        losses.approximate(TWO, "Nearly too.");
        assertThat(losses.list())
                .containsExactly(
                        new Loss(TWO, Status.APPROXIMATE, "Nearly too."), new Loss(ONE, Status.APPROXIMATE, "Nearly."));
    }

    @Test
    void anExactAddIsNoMessage() {
        losses.add(ONE, Status.EXACT, "");
        assertThat(losses.list()).containsExactly(new Loss(ONE, Status.EXACT, ""));
    }

    @Test
    void theListIsNotTheOneThatGrows() {
        losses.exact(ONE);
        var before = losses.list();
        losses.exact(TWO);
        assertThat(before).hasSize(1);
    }
}
