package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardDelegationTest {
    private final LiveCheck check = new WildcardDelegation();

    @ParameterizedTest
    @CsvSource({"* NS ns1, has NS at the wildcard", "* DNAME target.net., has DNAME at the wildcard"})
    void eachServerThatHasItIsNamed(String line, String told) {
        assertThat(Paper.told(check, Fault.of("sound", "", "").with(line)))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each).startsWith("WARNING ns").contains(told, "*.sound.com."));
    }

    @ParameterizedTest
    @CsvSource({"* A 192.0.2.1", "* MX 10 mail", "*.deep NS ns1", "deep NS ns1"})
    void otherWildcardsAndOtherDelegationsAreInOrder(String line) {
        assertThat(Paper.told(check, Fault.of("sound", "", "").with(line))).isEmpty();
    }

    @Test
    void aServerThatDeniesTheRandomNameIsNotAskedForTheWildcard() {
        assertThat(Paper.of(Fault.of("sound", "", "")).survey().evidence(DomainName.of("*.sound.com."), RecordType.NS))
                .isEmpty();
    }
}
