package fingerpost.ui.rehearse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
    @Test
    void anEmptyFieldIsAnyPort() {
        assertThat(Ports.of("", " 8300 ")).isEqualTo(new Ports(OptionalInt.empty(), OptionalInt.of(8300)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "dns", "123456", "53.0"})
    void whatIsNoPortIsRefusedWithWhatToDo(String text) {
        assertThatThrownBy(() -> Ports.of(text, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The DNS port is a number from 1 to 65535, not \"" + text
                        + "\". Leave the field empty for a free one.");
    }
}
