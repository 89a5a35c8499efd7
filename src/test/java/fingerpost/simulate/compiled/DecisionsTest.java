package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.Canary;
import fingerpost.topology.Fixed;
import fingerpost.topology.Id;
import fingerpost.topology.Rotated;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static Decisions of(Lab lab) {
        Topology topology = lab.topology();
        return Decisions.of(
                topology,
                topology.get(Id.of("scenario"), Scenario.class),
                Load.evenly(List.of(TargetUrl.parse("http://www.example.com/"))),
                1);
    }

    /** One answer in ten thousand is found too, however long the dice have to be thrown. */
    @Test
    void theReasonOfARareAnswerIsFound() {
        Decisions decisions = of(new Lab()
                .www(
                        60,
                        new Canary(
                                new Fixed(List.of(Lab.address(1))),
                                new Fixed(List.of(Lab.address(2))),
                                1,
                                Canary.Draw.EACH_ANSWER)));
        assertThat(decisions.why(0, 0, Lab.WWW, RecordType.A, List.of(Lab.address(2))))
                .first()
                .asString()
                .startsWith("canary side");
        assertThat(decisions.why(0, 0, Lab.WWW, RecordType.A, List.of(Lab.address(1))))
                .first()
                .asString()
                .startsWith("stable side");
    }

    @Test
    void aTurnedAnswerIsThatOfItsOrder() {
        Decisions decisions = of(new Lab().www(60, new Rotated(Lab.addresses(3))));
        assertThat(decisions.why(0, 0, Lab.WWW, RecordType.A, List.of(Lab.address(3), Lab.address(1), Lab.address(2))))
                .containsExactly("rotated: this answer begins with record 3 of 3");
    }

    @Test
    void eachEraHasItsOwnDesign() {
        Decisions decisions =
                of(new Lab().www(60, new Rotated(Lab.addresses(2))).wwwMoves(Duration.ofMinutes(1), 60));
        assertThat(decisions.why(1, 0, Lab.WWW, RecordType.A, List.of(Lab.address(2))))
                .containsExactly("the only record");
    }

    @Test
    void whatNeverComesOutHasNoReasonAndNeitherHasWhatLiesOutside() {
        Decisions decisions = of(new Lab().www(60));
        assertThat(decisions.why(0, 0, Lab.WWW, RecordType.A, List.of(Lab.address(5))))
                .isEmpty();
        assertThat(decisions.why(0, 0, DomainName.of("www.example.net"), RecordType.A, List.of()))
                .isEmpty();
    }
}
