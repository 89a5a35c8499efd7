package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostTest {
    @Test
    void literalsAreAddressesAndAllElseAreNames() {
        assertThat(Host.of("192.0.2.1")).isEqualTo(new Host.AtAddress(IpAddress.of("192.0.2.1")));
        assertThat(Host.of("2001:db8::1")).isEqualTo(new Host.AtAddress(IpAddress.of("2001:db8::1")));
        assertThat(Host.of("[2001:db8::1]")).isEqualTo(Host.of("2001:db8::1"));
        assertThat(Host.of("app.example.org.")).isEqualTo(new Host.AtName(DomainName.of("app.example.org")));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:DB8::1, [2001:db8::1]",
        "App.Example.org., app.example.org",
        "b\u00fccher.example.org, xn--bcher-kva.example.org",
    })
    void itIsPrintedAsNginxWritesItAndReadBack(String typed, String printed) {
        assertThat(Host.of(typed).text()).isEqualTo(printed);
        assertThat(Host.of(printed)).isEqualTo(Host.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a..b", "[]"})
    void whatIsNeitherIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> {
            Host host = Host.of(text);
            assertThat(host.text()).as("read as").isNotEqualTo(text);
        });
    }
}
