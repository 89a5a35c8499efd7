package fingerpost.diagnose.dnssec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.wire.SignatureCheck;
import fingerpost.wire.SignatureCheck.State;
import fingerpost.wire.SignedSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {
    @ParameterizedTest
    @CsvSource({
        "INSECURE,      It is not signed from example.com. on: the reason",
        "BOGUS,         The chain is broken at example.com.: the reason",
        "INDETERMINATE, The chain ends at example.com.: the reason",
    })
    void whatHangsOnAZoneIsAsGoodAsTheZone(Security security, String reason) {
        Judgement below = Judgement.below(link(new Judgement(security, Cause.NO_DS, "the reason")));
        assertThat(below.security()).isEqualTo(security);
        assertThat(below.cause()).isEqualTo(Cause.ABOVE);
        assertThat(below.reason()).isEqualTo(reason);
    }

    /** However far below, the sentence names the nearest zone and the first reason, not one inside the other. */
    @Test
    void reasonsDoNotPileUp() {
        Judgement first = Judgement.insecure(Cause.NO_DS, "com. proves that it has no DS.");
        Judgement second = Judgement.below(link(first));
        assertThat(Judgement.below(link(second)).reason()).isEqualTo(second.reason());
    }

    @Test
    void aSecureZoneDecidesNothingBelow() {
        TrustLink secure = link(Judgement.secure("It is."));
        assertThatThrownBy(() -> Judgement.below(secure)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "UNSIGNED, NO_SIGNATURE,        No signature came with the A records of www.example.com.",
        "TOO_MANY, TOO_MANY_SIGNATURES, There are more signatures or keys for the A records",
    })
    void aSetWithoutAGoodSignatureIsBogus(State state, Cause cause, String reason) {
        SignedSet set = new SignedSet(DomainName.of("www.example.com."), RecordType.A, List.of(), List.of());
        Judgement judgement = Judgement.of(set, PaperZone.APEX, new SignatureCheck(state, Optional.empty()));
        assertThat(judgement.security()).isEqualTo(Security.BOGUS);
        assertThat(judgement.cause()).isEqualTo(cause);
        assertThat(judgement.reason()).startsWith(reason);
    }

    private static TrustLink link(Judgement judgement) {
        return new TrustLink(PaperZone.APEX, List.of(), List.of(), List.of(), judgement, List.of());
    }
}
