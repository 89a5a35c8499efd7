package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinnedFlatteningTest {
    private final LiveCheck check = new PinnedFlattening();

    private static Fault flattened(String target, LooseAuthority.Twist twist) {
        return Fault.twisted("sound", "", "", twist)
                .without("www A 192.0.2.1")
                .without("www AAAA 2001:db8::1")
                .with("www CNAME " + target)
                .replacing("@ A 192.0.2.1", "@ A 192.0.2.10\n@ A 192.0.2.11");
    }

    @Test
    void anApexThatGivesEverybodyTheSameHasOneRegion() {
        assertThat(Paper.told(check, flattened("lb.geo.net.", Twists.none())))
                .singleElement()
                .asString()
                .startsWith("WARNING lb.geo.net. answers by the network of the client");
    }

    @Test
    void anApexThatAnswersByNetworkTooIsInOrder() {
        assertThat(Paper.told(check, flattened("lb.geo.net.", Twists.answersByNetwork())))
                .isEmpty();
    }

    @Test
    void aTargetThatIsTheSameForEverybodyCannotBePinned() {
        assertThat(Paper.told(check, flattened("lb.target.net.", Twists.none())))
                .isEmpty();
    }

    @Test
    void withoutAFlattenedApexThereIsNothingToLookAt() {
        assertThat(Paper.untested(check, Fault.of("sound", "", ""))).isEqualTo("The apex does not look flattened.");
    }

    @Test
    void aServerThatDropsTheOptionLeavesItOpen() {
        LooseAuthority.Twist drops = (query, reply, tcp) ->
                query.getOPT() != null && !query.getOPT().getOptions().isEmpty()
                        ? java.util.List.of()
                        : java.util.List.of(reply);
        assertThat(Paper.untested(check, flattened("lb.geo.net.", drops)))
                .isEqualTo("The zone's servers gave no answer on behalf of a network of clients.");
    }
}
