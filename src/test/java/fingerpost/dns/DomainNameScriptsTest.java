package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names typed in other scripts than ASCII, and shown in them again. */
class DomainNameScriptsTest {
    @ParameterizedTest
    @CsvSource({
        "b\u00fccher, xn--bcher-kva",
        "B\u00dcCHER, xn--bcher-kva",
        "bu\u0308cher, xn--bcher-kva",
        "\u4e2d\u56fd, xn--fiqs8s",
        "\u0440\u0444, xn--p1ai",
        "\u03b4\u03bf\u03ba\u03b9\u03bc\u03ae, xn--jxalpdlp",
        "\ud83d\ude00, xn--e28h",
        "\u0431\u044b\u043b, xn--90au1c",
    })
    void aLabelInAnotherScriptIsHeldAsItsALabelAndShownAgain(String typed, String aLabel) {
        DomainName name = DomainName.of(typed + ".example.org");
        assertThat(name).hasToString(aLabel + ".example.org.");
        assertThat(DomainName.of(name.unicode())).isEqualTo(name);
        assertThat(name.unicode()).doesNotContain("xn--").endsWith(".example.org");
    }

    @Test
    void fullWidthLettersAreThePlainOnes() {
        assertThat(DomainName.of("\uff37\uff37\uff37.example.org")).hasToString("www.example.org.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u3002", "\uff0e", "\uff61"})
    void dotsOfOtherScriptsSeparateLabels(String dot) {
        assertThat(DomainName.of("b\u00fccher" + dot + "example" + dot + "org"))
                .isEqualTo(DomainName.of("b\u00fccher.example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stra\u00dfe", "STRA\u1e9eE", "\u03bf\u03b4\u03cc\u03c2", "a\u200cb", "a\u200db"})
    void lettersThatMeanTwoNamesAreRefused(String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainName.of(typed + ".example.org"))
                .withMessageContaining("two different names in IDNA 2003 and IDNA 2008")
                .withMessageContaining("xn--");
    }

    @Test
    void aCapitalSigmaAtTheEndOfAWordIsAPlainSigma() {
        assertThat(DomainName.of("\u039f\u0394\u039f\u03a3")).isEqualTo(DomainName.of("\u03bf\u03b4\u03bf\u03c3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u2026b",
                "\u2488b",
                "a\u2024b",
                "\u00fc\u2025",
                "a\u2100b",
                "\u00fc_",
                "\u00fc b",
                "\u00fc\u00a0b"
            })
    void lettersThatTurnIntoDotsOrOtherSignsAreRefused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> DomainName.of(typed + ".example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d",
                "\ude00",
                "\ude00\ud83d",
                "a\u202eb",
                "a\u2066b",
                "a\u00adb",
                "\ue041",
                "\ue02e",
                "\uf8ff",
                "a\u2028b",
                "a\u0085b",
                "\ufeffa",
                "\uffffa"
            })
    void invisibleAndBrokenCharactersAreRefusedAndNotRepeatedRaw(String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainName.of(typed + ".example.org"))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain(typed));
    }

    @Test
    void escapesAndLettersOfAnotherScriptDoNotMixInOneLabel() {
        assertThatIllegalArgumentException().isThrownBy(() -> DomainName.of("\u00fc\\255.example.org"));
        assertThat(DomainName.of("\u00fc.\\255.example.org")).hasToString("xn--tda.\\255.example.org.");
    }

    @Test
    void anALabelOfMoreThan63OctetsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainName.of("\u4e2d".repeat(64)))
                .withMessageContaining("at most 63 octets");
        assertThat(DomainName.of("\u00fc".repeat(40)).labels().getFirst()).hasSizeLessThan(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xn--strae-oqa", "xn--a", "xn--", "xn--bcher-kva8", "xn--a-ecp", "xn--0ca24w\\000"})
    void whatIsNoProperALabelIsHeldAndShownAsItIs(String label) {
        assertThat(DomainName.of(label + ".example.org").unicode()).isEqualTo(label + ".example.org");
    }

    @Test
    void everyLabelIsShownInItsOwnScript() {
        assertThat(DomainName.of("xn--bcher-kva.xn--fiqs8s").unicode()).isEqualTo("b\u00fccher.\u4e2d\u56fd");
        assertThat(DomainName.of("www.xn--bcher-kva.example.org").unicode()).isEqualTo("www.b\u00fccher.example.org");
        assertThat(DomainName.ROOT.unicode()).isEqualTo(".");
    }
}
