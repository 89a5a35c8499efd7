package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MandatoryKeysTest {
    private final Check check = new MandatoryKeys();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 . mandatory=port alpn=h2 | calls port mandatory but does not have it",
                "1 . mandatory=alpn,alpn alpn=h2 | twice",
                "1 . mandatory=mandatory,alpn alpn=h2 | itself",
                "1 . no-default-alpn port=8443 | no-default-alpn without alpn",
                "1 . alpn= | empty alpn",
                "1 . mandatory=key65000 | key65000"
            })
    void contradictionIsAnErrorThatIsNamed(String record, String words) {
        Finding finding = only(check, zone("example.com", "@ 300 HTTPS " + record.strip()));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 .",
                "1 . alpn=h2,h3",
                "1 . mandatory=alpn,port alpn=h2 port=8443",
                "1 . alpn=h2 no-default-alpn",
                "0 www.example.net."
            })
    void recordThatAgreesWithItselfIsFine(String record) {
        assertThat(found(check, zone("example.com", "@ 300 HTTPS " + record))).isEmpty();
    }
}
