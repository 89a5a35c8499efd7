package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private final Wording plain = Wording.plain();

    @ParameterizedTest
    @CsvSource({
        "-1,0,0,0,opcode -1",
        "16,0,0,0,opcode 16",
        "0,-1,0,0,id -1",
        "0,65536,0,0,id 65536",
        "0,0,513,0,not 513",
        "0,0,0,-1,serial -1",
        "0,0,0,4294967296,serial 4294967296"
    })
    void whatDoesNotFitIntoAQueryIsRefused(int opcode, int id, int padding, long serial, String reason) {
        assertThatThrownBy(() -> new Wording(
                        Flags.NONE, opcode, OptionalInt.of(id), true, OptionalInt.of(padding), OptionalLong.of(serial)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({"UDP,0", "TCP,0", "TLS,128", "HTTPS,128"})
    void unlessToldOtherwiseOnlyWhatIsEncryptedIsPadded(Transport transport, int block) {
        assertThat(plain.block(transport)).isEqualTo(block);
        assertThat(plain.withPadding(OptionalInt.of(16)).block(transport)).isEqualTo(16);
    }
}
