package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TriedServiceTest {
    private static final Topology LINES = Plays.sample("three-lines");
    private static final Service APPLICATION = LINES.all(Service.class).getFirst();

    private static WhatIf tried() {
        return WhatIf.of(LINES, Set.of(Subject.of(APPLICATION.id()))).getFirst();
    }

    private static List<Integer> weights(Topology topology) {
        return topology.get(APPLICATION.id(), Service.class).members().stream()
                .map(Member::weight)
                .toList();
    }

    @Test
    void eachMemberIsWeighedUnderItsName() {
        assertThat(tried().weights())
                .containsExactly(
                        new WhatIf.Weight("Weight of Origin 1", 1, 1, 10, false),
                        new WhatIf.Weight("Weight of Origin 2", 1, 1, 10, false));
        assertThat(tried().ttl()).isEmpty();
    }

    @Test
    void aServiceOfOneMemberHasNothingToWeigh() {
        Topology alone =
                LINES.with(APPLICATION.withMembers(APPLICATION.members().subList(0, 1)));

        assertThat(WhatIf.of(alone, Set.of(Subject.of(APPLICATION.id())))).isEmpty();
    }

    @Test
    void aWeightIsTriedAndTakenOverWithoutTouchingAnythingElse() {
        WhatIf turned = tried().withWeight(1, 3);

        assertThat(weights(turned.over(LINES))).containsExactly(1, 3);
        assertThat(turned.withWeight(1, 1).over(LINES)).isEqualTo(LINES);
        assertThat(weights(Scratch.NONE.with(turned).edit().apply(LINES))).containsExactly(1, 3);
    }

    @Test
    void membersThatCameMeanwhileStayAsTheyAre() {
        Backend another = Backend.of(Id.of("another"), "Another", new Host.AtName(DomainName.of("a.example.net.")), 80);
        Topology other = LINES.with(another)
                .with(APPLICATION.withMembers(
                        List.of(APPLICATION.members().getLast(), Member.weighted(another.id(), 7))));

        assertThat(weights(tried().withWeight(1, 3).over(other))).containsExactly(3, 7);
        assertThat(tried().over(Topology.EMPTY)).isEqualTo(Topology.EMPTY);
    }

    @Test
    void theRunFollowsTheWeights() {
        Service rotated = Service.of(APPLICATION.id(), "", APPLICATION.members());
        Topology turned = tried().withWeight(0, 3).over(LINES.with(rotated));
        Result result = Plays.of(turned, PlainHour.of(turned));

        double[] served = FlowsPicture.sums(
                result.outcome().tally().byEnd, result.outcome().model().ends().size());
        int first = result.outcome()
                .model()
                .ends()
                .indexOf(APPLICATION.members().getFirst().backend());

        assertThat(served[first] / (served[0] + served[1])).isCloseTo(0.75, Offset.offset(0.01));
    }
}
