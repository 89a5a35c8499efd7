package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasModeTest {
    @ParameterizedTest
    @CsvSource({
        "@ HTTPS 0 www, ''",
        "@ HTTPS 1 . alpn=h2|@ HTTPS 2 www, ''",
        "@ HTTPS 0 www|@ HTTPS 1 ., WARNING The HTTPS record of sound.com. with priority 0 (an alias) stands beside",
        "@ HTTPS 0 www|@ HTTPS 0 mail, WARNING The HTTPS record of sound.com. with priority 0 (an alias) stands there"
                + " twice",
        "@ HTTPS 0 @, ERROR The HTTPS record of sound.com. with priority 0 (an alias) names itself"
    })
    void anAliasStandsAloneAndLeadsElsewhere(String records, String told) {
        Fault fault = Fault.of("sound", "", "")
                .without("@ HTTPS 1 . alpn=h2 ipv4hint=192.0.2.1")
                .with(records.replace('|', '\n'));
        assertThat(Paper.told(new AliasMode(), fault))
                .hasSize(told.isEmpty() ? 0 : 1)
                .allSatisfy(each -> assertThat(each).startsWith(told));
    }
}
