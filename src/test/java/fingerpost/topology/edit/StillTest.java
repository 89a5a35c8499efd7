package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.dns.A;
import fingerpost.dns.Ttl;
import fingerpost.topology.Edit;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits that were made when their thing was still there. */
class StillTest {
    private static final Id GHOST = Id.of("ghost");
    private static final RecordSet WWW = RecordSet.fixed(Shop.WWW, Shop.FIVE_MINUTES, A.of("192.0.2.8"));

    static Stream<Arguments> late() {
        String gone = "There is no element with the id ghost in the design any more.";
        String noZone = "The element edge is not a zone.";
        return Stream.of(
                Arguments.of(Relabel.of(Shop.node(GHOST, "192.0.2.8"), "new"), gone),
                Arguments.of(ReplaceElement.of(Shop.node(GHOST, "192.0.2.8")), gone),
                Arguments.of(PutEntry.of(GHOST, WWW), gone),
                Arguments.of(PutEntry.adding(GHOST, WWW), gone),
                Arguments.of(PutEntry.instead(GHOST, WWW, WWW), gone),
                Arguments.of(RenameName.of(GHOST, Shop.WWW, Shop.EU), gone),
                Arguments.of(PutEntry.of(Shop.EDGE, WWW), noZone),
                Arguments.of(PutEntry.adding(Shop.EDGE, WWW), noZone),
                Arguments.of(RenameName.of(Shop.EDGE, Shop.WWW, Shop.EU), noZone),
                Arguments.of(
                        PutEntry.instead(Shop.ZONE, WWW.withOwner(Shop.name("gone.example.com")), WWW),
                        "There is no A at gone.example.com any more."));
    }

    @ParameterizedTest
    @MethodSource("late")
    void anEditOfWhatIsGoneOrIsNoZoneSaysSo(Edit edit, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edit.apply(Shop.topology()))
                .withMessage(message);
    }

    @Test
    void theEntryIsTheOneThatStandsNowNotTheOneRemembered() {
        Topology after = PutEntry.instead(Shop.ZONE, WWW, WWW.withTtl(Ttl.ZERO)).apply(Shop.topology());
        assertThat(Still.entry(Still.zone(after, Shop.ZONE), Shop.WWW, "A")).isEqualTo(WWW.withTtl(Ttl.ZERO));
    }
}
