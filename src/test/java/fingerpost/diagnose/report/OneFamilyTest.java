package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneFamilyTest {
    @ParameterizedTest
    @CsvSource({"www A 192.0.2.1, NOTICE", "www AAAA 2001:db8::1, INFO"})
    void whatIsLostWithoutTheFamilyDecides(String without, String severity) {
        assertThat(Paper.told(new OneFamily(), Fault.of("sound", "", "").without(without)))
                .singleElement()
                .asString()
                .startsWith(severity + " www.sound.com. has an IPv");
    }

    @Test
    void aNameWithoutAnyAddressLacksNoFamily() {
        Fault fault = Fault.of("sound", "", "").without("www A 192.0.2.1").without("www AAAA 2001:db8::1");
        assertThat(Paper.told(new OneFamily(), fault)).isEmpty();
    }
}
