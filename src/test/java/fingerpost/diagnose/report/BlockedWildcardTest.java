package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockedWildcardTest {
    private final LiveCheck check = new BlockedWildcard();

    private static Fault with(String wildcard, String www) {
        LooseAuthority.Twist twist = wildcard.startsWith("*") ? Twists.expands("192.0.2.1") : Twists.none();
        return Fault.twisted("sound", "", "", twist)
                .without("www A 192.0.2.1")
                .without("www AAAA 2001:db8::1")
                .with(wildcard + "\n" + www);
    }

    @ParameterizedTest
    @CsvSource({"www TXT x", "a.www A 192.0.2.1", "www MX 10 mail"})
    void aNameThatExistsWithoutAnAddressBlocksIt(String www) {
        assertThat(Paper.told(check, with("* A 192.0.2.1", www)))
                .singleElement()
                .asString()
                .startsWith("WARNING The wildcard of sound.com.")
                .contains("but not for www.sound.com.");
    }

    @ParameterizedTest
    @CsvSource({"www A 192.0.2.9", "www AAAA 2001:db8::9", "www CNAME mail"})
    void aNameWithAnAddressOrAnAliasNeedsNoWildcard(String www) {
        assertThat(Paper.told(check, with("* A 192.0.2.1", www))).isEmpty();
    }

    @Test
    void withoutAWildcardANameWithoutAddressIsNoneOfItsVictims() {
        assertThat(Paper.told(check, with("other A 192.0.2.1", "www TXT x"))).isEmpty();
    }
}
