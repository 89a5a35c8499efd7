package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.picture.ChartFiles;
import fingerpost.picture.Curves;
import fingerpost.picture.Flows;
import fingerpost.picture.Lanes;
import fingerpost.picture.Theme;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PicturesTest {
    private static final Result RELEASE = Plays.release();

    private static Result failing() {
        Topology topology = Plays.sample("canary");
        Id proxy = topology.proxies().getFirst().id();
        Scenario scenario = Scratch.NONE
                .failing(proxy, Duration.ofMinutes(20))
                .healing(proxy, Duration.ofMinutes(40))
                .over(PlainHour.of(topology), topology);
        return Plays.of(topology, scenario);
    }

    private static Lanes.Lane lane(Lanes lanes, String name) {
        return lanes.lanes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(PictureKind.class)
    void everyPictureOfARunCanBePainted(PictureKind kind) {
        assertThat(new ChartFiles(Theme.DARK, 700, 300).svg(kind.of(RELEASE, false)))
                .doesNotContain("NaN", "Infinity")
                .hasSizeGreaterThan(1_000);
    }

    @Test
    void sharesOfBackendsAddUpToTheWholeAndHaveTheirNames() {
        Curves shares = (Curves) PictureKind.BACKENDS.of(RELEASE, false);

        assertThat(shares.curves()).extracting(Curves.Curve::name).contains("Shop 1.0", "Shop 2.0");
        for (int i = 0; i < shares.at().size(); i++) {
            int bin = i;
            assertThat(shares.curves().stream()
                            .mapToDouble(curve -> curve.values().get(bin))
                            .sum())
                    .isCloseTo(1, Offset.offset(1e-9));
        }
        assertThat(shares.marks())
                .extracting(Curves.Mark::word)
                .containsExactly("canary of www.example.com to 25 %", "canary of www.example.com to 100 %");
    }

    @Test
    void whatWasReplacedDrainsAndSaysWhenItHasMoved() {
        Curves drain = (Curves) PictureKind.DRAIN.of(RELEASE, false);

        assertThat(drain.curves()).singleElement().satisfies(curve -> {
            assertThat(curve.values().getFirst()).isEqualTo(1);
            assertThat(curve.last()).isLessThan(0.01);
        });
        assertThat(drain.marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.word()).startsWith("99 % moved at "));
        assertThat(drain.at().getLast()).isLessThanOrEqualTo(drain.x().to());
    }

    @Test
    void whereNothingIsReplacedThePictureSaysSo() {
        Topology topology = Plays.sample("canary");

        assertThat(PictureKind.DRAIN
                        .of(Plays.of(topology, PlainHour.of(topology)), false)
                        .title())
                .startsWith("Nothing drains");
    }

    @Test
    void aFailureIsTimedFromItsBeginToTheRecovery() {
        Result result = failing();
        Lanes lanes = (Lanes) PictureKind.FAILOVER.of(result, false);
        String name = Moments.name(
                result.experiment().topology(),
                result.experiment().topology().proxies().getFirst().id());

        assertThat(lane(lanes, "Happens").moments())
                .extracting(Lanes.Moment::word)
                .containsExactly(name + " fails", name + " recovers");
        assertThat(lane(lanes, name).spans()).containsExactly(new Lanes.Span(1_200, 2_400, Lanes.Mood.BAD, "down"));
        Lanes.Lane requests = lane(lanes, "Requests");
        assertThat(requests.spans()).extracting(Lanes.Span::mood).contains(Lanes.Mood.GOOD, Lanes.Mood.BAD);
        assertThat(requests.moments()).extracting(Lanes.Moment::word).contains("recovered");
        assertThat(requests.spans().getFirst().from()).isZero();
        assertThat(requests.spans().getLast().to()).isCloseTo(3_600, Offset.offset(1e-6));
    }

    @Test
    void flowsLeadFromEveryGroupToWhatServedIt() {
        Flows flows = (Flows) PictureKind.FLOWS.of(RELEASE, false);

        assertThat(flows.columns())
                .extracting(Flows.Column::heading)
                .containsExactly("Client group", "Address", "Backend");
        assertThat(flows.columns().getFirst().stops())
                .hasSameSizeAs(RELEASE.experiment().topology().all(ClientGroup.class));
        List<Flows.Stop> ends = flows.columns().getLast().stops();
        for (int i = 0; i < ends.size(); i++) {
            int end = i;
            assertThat(flows.links().stream()
                            .filter(link -> link.column() == 1 && link.to() == end)
                            .mapToDouble(Flows.Link::amount)
                            .sum())
                    .as(ends.get(i).name())
                    .isCloseTo(ends.get(i).amount(), Offset.offset(ends.get(i).amount() * 0.01));
        }
    }

    @Test
    void groupsOnTheirOwnLinesFlowToTheirOwnAddresses() {
        Topology topology = Plays.sample("three-lines");
        Flows flows = (Flows) PictureKind.FLOWS.of(Plays.of(topology, PlainHour.of(topology)), false);
        int groups = flows.columns().getFirst().stops().size();

        assertThat(groups).isGreaterThan(1);
        assertThat(flows.links().stream().filter(link -> link.column() == 0))
                .hasSizeLessThan(groups * flows.columns().get(1).stops().size());
    }

    @Test
    void untilAllHavePlayedFlowsAreNotDrawn() {
        Result early = new Result(RELEASE.experiment(), RELEASE.outcome(), 0.1, false);

        assertThat(PictureKind.FLOWS.of(early, false).title()).isEqualTo("Counted when all have played");
    }
}
