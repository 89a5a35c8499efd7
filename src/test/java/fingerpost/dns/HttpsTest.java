package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpsTest {
    private static final DomainName ORIGIN = DomainName.of("example.org");

    private static Https parse(String text) {
        return (Https) Rdata.parse(RecordType.HTTPS, text, ORIGIN);
    }

    @Test
    void priorityEndpointAndParametersAreReadAndPrinted() {
        Https read = parse("1 web alpn=\"h2,h3\" port=8443");
        assertThat(read.priority()).isEqualTo(1);
        assertThat(read.endpoint()).hasToString("web.example.org.");
        assertThat(read.parameters().port()).hasValue(8443);
        assertThat(read.type()).isEqualTo(RecordType.HTTPS);
        assertThat(read.text()).isEqualTo("1 web.example.org. alpn=h2,h3 port=8443");
    }

    @Test
    void anAliasHasPriority0AndNoParameters() {
        assertThat(parse("0 www.example.net.").text()).isEqualTo("0 www.example.net.");
        assertThat(parse("0 www.example.net.").parameters()).isEqualTo(SvcParameters.NONE);
    }

    @Test
    void theEndpointIsTheTargetUnlessItIsTheOwnerItself() {
        assertThat(parse("1 web").target()).contains(DomainName.of("web.example.org"));
        assertThat(parse("1 . alpn=h2").target()).isEmpty();
    }

    @Test
    void onlyTheEndpointChangesWithTheTarget() {
        assertThat(parse("1 . alpn=h2").withTarget(ORIGIN).text()).isEqualTo("1 example.org. alpn=h2");
        assertThat(parse("1 web alpn=h2").withTarget(ORIGIN)).isEqualTo(parse("1 @ alpn=h2"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', HTTPS: the priority is missing.",
        "1, HTTPS: the target is missing.",
        "65536 ., HTTPS: the priority \"65536\" is not a whole number from 0 to 65535.",
        "web 1, HTTPS: the priority \"web\" is not a whole number from 0 to 65535.",
        "1 web h2, 'HTTPS: \"h2\" is not a parameter; write its name, such as alpn, or keyNNN.'",
        "1 web port=x, 'HTTPS: The parameter port is not a number from 0 to 65535: \"x\".'",
    })
    void eachFieldThatIsMissingOrWrongIsNamed(String text, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(text)).withMessage(reason);
    }

    @Test
    void whatDoesNotFitTheWireIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Https(-1, ORIGIN, SvcParameters.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Https(65536, ORIGIN, SvcParameters.NONE));
        SvcParameters huge = new SvcParameters(new TreeMap<>(Map.of(667, "x".repeat(65530))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Https(1, ORIGIN, huge))
                .withMessageStartingWith("HTTPS: ")
                .withMessageContaining("octets do not fit");
    }
}
