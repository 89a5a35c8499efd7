package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What RFC 9460 says of SVCB and of all types made of it. */
abstract class ServiceBindingContract {
    private static final DomainName ORIGIN = DomainName.of("example.org");

    private final RecordType type;

    ServiceBindingContract(RecordType type) {
        this.type = type;
    }

    abstract ServiceBinding made(int priority, DomainName endpoint, SvcParameters parameters);

    private ServiceBinding parse(String text) {
        return (ServiceBinding) Rdata.parse(type, text, ORIGIN);
    }

    @Test
    void priorityEndpointAndParametersAreReadAndPrinted() {
        ServiceBinding read = parse("1 web alpn=\"h2,h3\" port=8443");
        assertThat(read.priority()).isEqualTo(1);
        assertThat(read.endpoint()).hasToString("web.example.org.");
        assertThat(read.parameters().port()).hasValue(8443);
        assertThat(read.type()).isEqualTo(type);
        assertThat(read.text()).isEqualTo("1 web.example.org. alpn=h2,h3 port=8443");
        assertThat(read).isEqualTo(made(1, ORIGIN.child("web"), read.parameters()));
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

    /** The examples of RFC 9460 appendix D in which the text and the octets are both said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 foo.example.com. | 19 | 00 00 03666f6f 076578616d706c65 03636f6d 00",
                "1 . | 3 | 0001 00",
                "16 foo.example.com. port=53 | 25 | 0010 03666f6f076578616d706c6503636f6d00 0003 0002 0035",
                "1 foo.example.com. key667=hello | 28 | 0001 03666f6f076578616d706c6503636f6d00 029b 0005 68656c6c6f",
                "1 foo.example.com. key667=hello\\210qoo | 32"
                        + " | 0001 03666f6f076578616d706c6503636f6d00 029b 0009 68656c6c6fd2716f6f",
                "1 foo.example.com. ipv6hint=2001:db8::1,2001:db8::53:1 | 55 | 0001 03666f6f076578616d706c6503636f6d00"
                        + " 0006 0020 20010db8000000000000000000000001 20010db8000000000000000000530001",
                "16 foo.example.org. alpn=h2,h3-19 mandatory=ipv4hint,alpn ipv4hint=192.0.2.1 | 48"
                        + " | 0010 03666f6f076578616d706c65036f726700 0000 0004 0001 0004"
                        + " 0001 0009 026832 0568332d3139 0004 0004 c0000201",
                "16 foo.example.org. alpn=f\\\\\\092oo\\\\,bar,h2 | 35"
                        + " | 0010 03666f6f076578616d706c65036f726700 0001 000c 08 665c6f6f2c626172 026832",
            })
    void theExamplesOfRfc9460AreReadFromTextAndFromOctets(String text, int length, String octets) {
        assertThat(parse("\\# " + length + " " + octets)).isEqualTo(parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|the priority is missing.",
                "1|the target is missing.",
                "65536 .|the priority \"65536\" is not a whole number from 0 to 65535.",
                "web 1|the priority \"web\" is not a whole number from 0 to 65535.",
                "1 web h2|\"h2\" is not a parameter; write its name, such as alpn, or keyNNN.",
                "1 web port=x|The parameter port is not a number from 0 to 65535: \"x\".",
                "\\# 1 00|the octets of the priority: 2 are needed, 1 are left.",
                "\\# 2 0001|the octets of the target: 1 are needed, 0 are left.",
                "\\# 5 0001 00 0003|the octets of the parameter: 2 are needed, 0 are left.",
                "\\# 8 0001 00 0003 0002 1f|the octets of the parameter: 2 are needed, 1 are left.",
                "\\# 15 0001 00 0003 0002 0050 0003 0002 0051"
                        + "|the octets of the parameter: key3 stands twice or out of order (RFC 9460 section 2.2).",
                "\\# 11 0001 00 029c 0000 029b 0000"
                        + "|the octets of the parameter: key667 stands twice or out of order (RFC 9460 section 2.2).",
                "\\# 7 0001 00 ffff 0000|the parameters: The parameter key65535 lies outside key0 to key65534.",
            })
    void eachFieldThatIsMissingOrWrongIsNamed(String text, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(text)).withMessage(type + ": " + reason);
    }

    @Test
    void whatDoesNotFitTheWireIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> made(-1, ORIGIN, SvcParameters.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> made(65536, ORIGIN, SvcParameters.NONE));
        SvcParameters huge = new SvcParameters(new TreeMap<>(Map.of(667, "x".repeat(65530))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> made(1, ORIGIN, huge))
                .withMessageStartingWith(type + ": ")
                .withMessageContaining("octets do not fit");
    }
}
