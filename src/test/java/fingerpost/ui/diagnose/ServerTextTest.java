package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTextTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.53, 192.0.2.53#53, 192.0.2.53",
        "192.0.2.53:5300, 192.0.2.53#5300, 192.0.2.53:5300",
        "192.0.2.53#5300, 192.0.2.53#5300, 192.0.2.53:5300",
        "2001:db8::53, 2001:db8::53#53, 2001:db8::53",
        "[2001:db8::53]:5300, 2001:db8::53#5300, [2001:db8::53]:5300",
        "2001:db8::53#5300, 2001:db8::53#5300, [2001:db8::53]:5300",
        "[2001:db8::53], 2001:db8::53#53, 2001:db8::53",
    })
    void aServerIsReadAndToldAgain(String typed, String server, String told) {
        assertThat(ServerText.of(typed)).hasToString(server);
        assertThat(ServerText.told(ServerText.of(typed))).isEqualTo(told);
        assertThat(ServerText.of(told)).isEqualTo(ServerText.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ns1.example.com", "192.0.2.53:", "192.0.2.53:0", "192.0.2.53:65536", "192.0.2", ""})
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> ServerText.of(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameIsRefusedWithTheReason() {
        assertThatThrownBy(() -> ServerText.of("ns1.example.com")).hasMessageContaining("no name has to be looked up");
    }

    @Test
    void aListHasEachServerOnce() {
        assertThat(ServerText.list("192.0.2.1, 192.0.2.2:5300\n192.0.2.1"))
                .extracting(ServerText::told)
                .containsExactly("192.0.2.1", "192.0.2.2:5300");
    }
}
