package fingerpost.export.nsupdate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateTest {
    static List<Update> lines() {
        return List.of(
                new Update.Zone("example.com."),
                new Update.Has("www.example.com.", "TXT", "\"a ; b\" \"c\""),
                new Update.HasNot("www.example.com.", "A"),
                new Update.DeleteSet("\\042.example.com.", "TYPE65280"),
                new Update.Delete("www.example.com.", "SRV", "0 5 80 host.example.com."),
                new Update.Add("www.example.com.", "300", "A", "192.0.2.1"),
                new Update.Send());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineIsReadAsItWasMeant(Update line) {
        assertThat(Update.parse(line.text())).contains(line);
    }

    @Test
    void commentsAreNothing() {
        assertThat(Update.parse("; update add x 1 IN A 192.0.2.1")).isEqualTo(Optional.empty());
        assertThat(Update.parse("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"server 192.0.2.1", "update add www A", "gsstsig", "send now"})
    void whatWeDoNotWriteIsNotRead(String line) {
        assertThatThrownBy(() -> Update.parse(line)).hasMessageContaining(line);
    }
}
