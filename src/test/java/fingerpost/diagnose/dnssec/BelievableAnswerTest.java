package fingerpost.diagnose.dnssec;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BelievableAnswerTest {
    private static final Judgement SECURE = Judgement.secure("It is signed.");
    private static final Judgement EXPIRED = Judgement.bogus(Cause.EXPIRED, "It expired.");

    @Test
    void aBogusAnswerIsNamedWithTheZoneToMend() {
        assertThat(found(PaperZone.hop(PaperZone.ASKED, EXPIRED)))
                .containsExactly("ERROR It expired. Validating resolvers answer SERVFAIL for www.example.com. A."
                        + " Mend the zone example.com..");
    }

    @Test
    void behindAnAliasTheWayThereIsTold() {
        assertThat(found(PaperZone.hop(PaperZone.ASKED, SECURE), PaperZone.hop(target(), EXPIRED)))
                .singleElement()
                .asString()
                .contains("from www.example.com. to web.example.com., and web.example.com. is not to be believed")
                .endsWith("or point the alias elsewhere.");
    }

    @Test
    void onlyTheFirstOfSeveralBrokenHopsIsToBeMendedFirst() {
        assertThat(found(PaperZone.hop(PaperZone.ASKED, EXPIRED), PaperZone.hop(target(), EXPIRED)))
                .hasSize(1);
    }

    @Test
    void whatIsProvenOrProvenToBeUnsignedIsFine() {
        assertThat(found(
                        PaperZone.hop(PaperZone.ASKED, SECURE),
                        PaperZone.hop(target(), Judgement.insecure(Cause.NO_DS, "It has no DS."))))
                .isEmpty();
    }

    @Test
    void whatCannotBeToldIsNotTested() {
        assertThat(found(PaperZone.hop(PaperZone.ASKED, Judgement.unknown(Cause.NO_ANCHOR, "There is no anchor."))))
                .containsExactly("not tested: There is no anchor.");
    }

    private static Question target() {
        return new Question(DomainName.of("web.example.com."), RecordType.A);
    }

    private static List<String> found(TrustHop... hops) {
        Validation validation = new Validation(PaperZone.ASKED, List.of(), List.of(hops), 0);
        return PaperZone.said(new BelievableAnswer(), PaperZone.replies(Instant.EPOCH, validation));
    }
}
