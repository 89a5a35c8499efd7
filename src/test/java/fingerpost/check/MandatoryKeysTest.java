package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MandatoryKeysTest {
    private final Check check = new MandatoryKeys();

    @Test
    void parameterThatClientsDoNotKnowIsAWarning() {
        Finding finding =
                only(check, zone("example.com", "@ 300 HTTPS 1 . mandatory=alpn,key65000 alpn=h2 key65000=x"));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.subject()).hasToString("example-com/example.com./HTTPS");
        assertThat(finding.message()).contains("key65000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 .",
                "1 . alpn=h2,h3",
                "1 . mandatory=alpn,port alpn=h2 port=8443",
                "1 . alpn=h2 key65000=x",
                "0 www.example.net."
            })
    void recordThatClientsUnderstandIsFine(String record) {
        assertThat(found(check, zone("example.com", "@ 300 HTTPS " + record))).isEmpty();
    }

    @Test
    void everyUnknownKeyIsToldOnceForARecordSet() {
        assertThat(
                        found(
                                check,
                                zone(
                                        "example.com",
                                        "@ 300 HTTPS 1 . mandatory=key65400,key65401 key65400=x key65401=y | 2 . mandatory=key65400 key65400=x")))
                .extracting(each -> each.message().contains("key65400"))
                .containsExactly(true, false);
    }
}
