package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AaaaTest {
    @Test
    void oneAddressIsReadAndPrintedInItsShortForm() {
        Rdata read = Rdata.parse(RecordType.AAAA, "2001:0DB8:0:0:0:0:0:1");
        assertThat(read).isEqualTo(Aaaa.of("2001:db8::1"));
        assertThat(read.type()).isEqualTo(RecordType.AAAA);
        assertThat(read.text()).isEqualTo("2001:db8::1");
    }

    @Test
    void itSendsNobodyOn() {
        assertThat(Aaaa.of("2001:db8::1").target()).isEmpty();
        assertThat(Aaaa.of("2001:db8::1").withTarget(DomainName.ROOT)).isEqualTo(Aaaa.of("2001:db8::1"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', AAAA: the address is missing.",
        "192.0.2.1, AAAA: the address: \"192.0.2.1\" is not an IPv6 address such as 2001:db8::1.",
        "2001:db8::1%eth0, AAAA: the address: \"2001:db8::1%eth0\" is not an IPv6 address",
        "[2001:db8::1], AAAA: the address: \"[2001:db8::1]\" is not an IPv6 address",
        "2001:db8::1/64, AAAA: the address: \"2001:db8::1/64\" is not an IPv6 address",
        "2001:db8::1 ::2, AAAA: \"::2\" stands after the end of the data.",
    })
    void whatIsNotOneAddressIsRefused(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(RecordType.AAAA, text))
                .withMessageContaining(reason);
    }
}
