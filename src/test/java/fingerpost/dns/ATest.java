package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ATest {
    @Test
    void oneAddressIsReadAndPrinted() {
        Rdata read = Rdata.parse(RecordType.A, " 192.0.2.1\t");
        assertThat(read).isEqualTo(A.of("192.0.2.1")).isEqualTo(new A(Ipv4Address.of("192.0.2.1")));
        assertThat(read.type()).isEqualTo(RecordType.A);
        assertThat(read.text()).isEqualTo("192.0.2.1");
    }

    @Test
    void itSendsNobodyOn() {
        assertThat(A.of("192.0.2.1").target()).isEmpty();
        assertThat(A.of("192.0.2.1").withTarget(DomainName.of("example.org"))).isEqualTo(A.of("192.0.2.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', A: the address is missing.",
        "192.0.2, A: the address: \"192.0.2\" is not an IPv4 address such as 192.0.2.1.",
        "192.0.2.256, A: the address: \"192.0.2.256\" is not an IPv4 address: 256 is above 255.",
        "2001:db8::1, A: the address: \"2001:db8::1\" is not an IPv4 address such as 192.0.2.1.",
        "www.example.org., A: the address: \"www.example.org.\" is not an IPv4 address such as 192.0.2.1.",
        "192.0.2.1 192.0.2.2, A: \"192.0.2.2\" stands after the end of the data.",
        "192.0.2.1 ; office, A: a zone file gives \";\" a meaning of its own",
    })
    void whatIsNotOneAddressIsRefused(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(RecordType.A, text))
                .withMessageContaining(reason);
    }
}
