package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvcParametersTest {
    private static SvcParameters parse(String text) {
        return ((Https) Rdata.parse(RecordType.HTTPS, "1 . " + text)).parameters();
    }

    private static SvcParameters of(int key, String value) {
        return new SvcParameters(new TreeMap<>(Map.of(key, value)));
    }

    @Test
    void parametersAreReadByNameAndHeldByNumber() {
        SvcParameters read =
                parse("alpn=h2,h3 port=8443 ipv4hint=192.0.2.1,192.0.2.2 ipv6hint=2001:db8::1 ech=AEj+DQ==");
        assertThat(read.values())
                .containsExactly(
                        Map.entry(SvcParameters.ALPN, "h2,h3"),
                        Map.entry(SvcParameters.PORT, "8443"),
                        Map.entry(SvcParameters.IPV4_HINT, "192.0.2.1,192.0.2.2"),
                        Map.entry(SvcParameters.ECH, "AEj+DQ=="),
                        Map.entry(SvcParameters.IPV6_HINT, "2001:db8::1"));
        assertThat(read.port()).hasValue(8443);
    }

    @Test
    void theyArePrintedInTheOrderOfTheirNumbers() {
        assertThat(parse("port=8443 alpn=h2 mandatory=alpn").text()).isEqualTo("mandatory=alpn alpn=h2 port=8443");
        assertThat(parse("key667=hello no-default-alpn alpn=h3").text())
                .isEqualTo("alpn=h3 no-default-alpn key667=hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alpn=h2,h3", "alpn=\"h2,h3\"", "alpn=h2,\\104\\051"})
    void aValueMayBeQuotedOrEscaped(String text) {
        assertThat(parse(text)).isEqualTo(of(SvcParameters.ALPN, "h2,h3"));
    }

    @Test
    void aQuotedValueMayHaveBlanksAndQuotationMarks() {
        SvcParameters read = parse("key667=\"hello  \\\"world\\\" ; (x)\" port=80");
        assertThat(read.values().get(667)).isEqualTo("hello  \"world\" ; (x)");
        assertThat(read.port()).hasValue(80);
        assertThat(parse(read.text())).isEqualTo(read);
    }

    @Test
    void octetsOutsideOfPrintableAsciiAreEscaped() {
        SvcParameters read = parse("key667=hello\\210qoo\\\\");
        assertThat(read.values().get(667)).isEqualTo("hello\u00d2qoo\\");
        assertThat(read.text()).isEqualTo("key667=hello\\210qoo\\\\");
        assertThat(parse("key667=\"\u00e4\"").values().get(667)).isEqualTo("\u00c3\u00a4");
    }

    @Test
    void aKeyWithoutAValueIsTheSameAsOneWithAnEmptyValue() {
        assertThat(parse("no-default-alpn alpn=h3")).isEqualTo(parse("no-default-alpn=\"\" alpn=h3"));
        assertThat(parse("key667=")).isEqualTo(parse("key667")).isEqualTo(of(667, ""));
        assertThat(of(667, "").text()).isEqualTo("key667");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key3=\\031\\144 | port=8080",
                "key1=\\002h2\\002h3 | alpn=h2,h3",
                "key4=\\192\\000\\002\\001 | ipv4hint=192.0.2.1",
            })
    void aNamedKeyWrittenByItsNumberHasTheOctetsThatTravel(String numbered, String named) {
        assertThat(parse(numbered)).isEqualTo(parse(named));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "port=80 port=81 | HTTPS: the parameter port stands twice",
                "port=80 key3=\\000P | HTTPS: the parameter key3 stands twice",
                "key3=8080 | HTTPS: The parameter port cannot have a value of 4 octets.",
                "key65535=x | key65535 lies outside",
                "key70000=x | key70000 lies outside",
                "key007=x | \"key007\" is not a parameter",
                "colour=x | HTTPS: \"colour\" is not a parameter",
                "=x | \"\" is not a parameter",
                "key667=\"x | quotation mark is not closed",
                "key667=\"x\"y | stands right after a quotation mark",
                "\"alpn=h2\" | \"alpn=h2\" is not a parameter",
            })
    void whatIsNotAParameterIsRefusedWithTheReason(String text, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(text)).withMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"port=65536", "port=-1", "port=", "port=1e3", "port=http", "port=080000"})
    void aPortIsANumberUpTo65535(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(text))
                .withMessageContaining("The parameter port is not a number from 0 to 65535");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ipv4hint=", "ipv4hint=2001:db8::1", "ipv4hint=192.0.2.1,", "ipv4hint=192.0.2.256"})
    void ipv4HintsAreAddresses(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(text)).withMessageContaining("ipv4hint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ipv6hint=", "ipv6hint=192.0.2.1", "ipv6hint=2001:db8::1,,2001:db8::2", "ipv6hint=::g"})
    void ipv6HintsAreAddresses(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(text)).withMessageContaining("ipv6hint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ech=", "ech=*", "ech=AEj+DQ=", "ech=AEj+DQ==="})
    void echIsBase64(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(text)).withMessageContaining("ech");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alpn=", "alpn=h2,", "alpn=,h2", "alpn=h2,,h3"})
    void alpnNamesAtLeastOneProtocolAndNoEmptyOne(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(text)).withMessageContaining("alpn");
    }

    @Test
    void aProtocolOfMoreThan255OctetsIsRefused() {
        assertThat(parse("alpn=" + "x".repeat(255)).isEmpty()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("alpn=" + "x".repeat(256)))
                .withMessageContaining("at most 255");
    }

    @Test
    void aCommaInsideOfAProtocolIsEscapedTwice() {
        SvcParameters read = parse("alpn=\"f\\\\\\\\oo\\\\,bar,h2\"");
        assertThat(read.values().get(SvcParameters.ALPN)).isEqualTo("f\\\\oo\\,bar,h2");
        assertThat(parse("alpn=f\\\\\\092oo\\092,bar,h2")).isEqualTo(read);
        assertThat(parse(read.text())).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mandatory=port alpn=h2 | port, which is not there",
                "mandatory=mandatory | itself",
                "mandatory=alpn,alpn alpn=h2 | twice",
                "mandatory= | key",
                "mandatory=colour alpn=h2 | colour",
                "no-default-alpn=x alpn=h2 | no value",
                "no-default-alpn | needs alpn",
            })
    void whatContradictsItselfIsRefused(String text, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(text)).withMessageContaining(reason);
    }

    @Test
    void mandatoryKeysMayHaveNumbersAndStandInAnyOrder() {
        assertThat(parse("mandatory=key667,alpn alpn=h2 key667=x").text())
                .isEqualTo("mandatory=alpn,key667 alpn=h2 key667=x");
    }

    @Test
    void aPortIsAddedOrReplaced() {
        assertThat(SvcParameters.NONE.withPort(8443).text()).isEqualTo("port=8443");
        assertThat(parse("alpn=h2 port=80").withPort(8443).text()).isEqualTo("alpn=h2 port=8443");
        assertThat(SvcParameters.NONE.port()).isEmpty();
        assertThat(SvcParameters.NONE.isEmpty()).isTrue();
        assertThat(SvcParameters.NONE.text()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> SvcParameters.NONE.withPort(65536));
    }

    @Test
    void valuesHoldOctetsOneToAChar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(667, "\u0100"))
                .withMessageContaining("octets, one to a char");
        assertThatIllegalArgumentException().isThrownBy(() -> of(-1, "x"));
    }

    @Test
    void theMapThatWasGivenIsCopied() {
        TreeMap<Integer, String> values = new TreeMap<>(Map.of(667, "x"));
        SvcParameters parameters = new SvcParameters(values);
        values.put(668, "y");
        assertThat(parameters.values()).containsOnlyKeys(667);
    }
}
