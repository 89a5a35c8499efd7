package fingerpost.prove.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProgramTest {
    @Test
    void whatIsNotInstalledIsNamedWithItsPackage() {
        Program program = new Program("no-such-server", "no-such-package");
        assertThat(program.find()).isEmpty();
        assertThatThrownBy(program::need)
                .hasMessage("no-such-server is not installed, and it is the server that would be asked; install the"
                        + " package no-such-package.")
                .isInstanceOfSatisfying(
                        ProofProblem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProofProblem.Kind.MISSING));
    }
}
