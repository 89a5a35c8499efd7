package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoaMailboxTest {
    @ParameterizedTest
    @CsvSource({"hostmaster, true", "host\\.master, true", "hostmaster., false", "host@example.com., false", "., false"
    })
    void aMailboxHasALocalPartAndADomain(String mailbox, boolean fine) {
        Fault fault = Fault.of("sound", "", "").replacing("hostmaster 1", mailbox + " 1");
        assertThat(Paper.told(new SoaMailbox(), fault))
                .hasSize(fine ? 0 : 1)
                .allSatisfy(each -> assertThat(each).startsWith("WARNING").contains("no mail address"));
    }
}
