package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.picture.Curves;
import fingerpost.picture.Hues;
import fingerpost.picture.Stacked;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.result.Outcome;
import fingerpost.simulate.result.Series;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesPictureTest {
    private static final Result RELEASE = Plays.release();

    /** The three lines, whose application has that many backends. */
    private static Result backends(int count) {
        Topology topology = Plays.sample("three-lines");
        Service service = topology.all(Service.class).getFirst();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Backend backend = Backend.of(
                    Id.of("many-" + i), "Many " + i, new Host.AtName(DomainName.of("b" + i + ".example.net.")), 80);
            topology = topology.with(backend);
            members.add(Member.weighted(backend.id(), i + 1));
        }
        topology = topology.with(service.withMembers(members));
        return Plays.of(topology, PlainHour.of(topology));
    }

    private static double sum(List<Curves.Curve> curves, int bin) {
        return curves.stream().mapToDouble(each -> each.values().get(bin)).sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 60})
    void theAxisOfSharesEndsWhereTheyDoUnlessTheyAreLarge(int count) {
        Curves drawn = SeriesPicture.of(backends(count), "backends", "Shares", "Share");
        double largest = drawn.curves().stream()
                .flatMap(each -> each.values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
        assertThat(drawn.y().to()).isGreaterThan(largest).isLessThanOrEqualTo(count == 2 ? 1 : 0.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"backends", "addresses"})
    void everyNumberOfAPictureIsTheOutcomesOwn(String name) {
        Series series = RELEASE.outcome().series().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();

        Curves drawn = SeriesPicture.of(RELEASE, name, "Shares", "Share");
        Stacked stacked = SeriesPicture.stacked(RELEASE, name, "Shares");

        for (int i = 0; i < series.lines().size(); i++) {
            Series.Line line = series.lines().get(i);
            assertThat(drawn.curves().get(i).values()).isEqualTo(line.values());
            assertThat(drawn.curves().get(i).band()).contains(new Curves.Band(line.low(), line.high()));
            assertThat(stacked.parts().curves().get(i).values()).isEqualTo(line.values());
        }
    }

    @Test
    void aSingleRunHasNoBandThatCouldMeanAnything() {
        Experiment once = new Experiment(
                RELEASE.experiment().topology(), RELEASE.experiment().scenario(), new Dials(1, 1, 1));
        Outcome outcome = Simulation.of(
                        once.topology(), once.scenario(), once.dials().options())
                .play(_ -> {}, () -> false);

        assertThat(SeriesPicture.of(new Result(once, outcome, 1, true), "backends", "Shares", "Share")
                        .curves())
                .extracting(Curves.Curve::band)
                .containsOnly(Optional.empty());
    }

    @Test
    void ofVeryManyBackendsTheLargestAreDrawnAndTheTitleSaysSo() {
        Curves drawn = SeriesPicture.of(backends(12), "backends", "Shares", "Share");

        assertThat(drawn.title()).isEqualTo("Shares (the 8 largest of 12)");
        assertThat(drawn.curves())
                .hasSize(Hues.COUNT)
                .extracting(Curves.Curve::name)
                .contains("Many 11", "Many 4");
    }

    @Test
    void stackedTheOthersAreOnePartSoThatTheWholeIsWhole() {
        Stacked stacked = SeriesPicture.stacked(backends(12), "backends", "Shares");

        List<Curves.Curve> parts = stacked.parts().curves();
        assertThat(parts)
                .hasSize(Hues.COUNT)
                .last()
                .extracting(Curves.Curve::name)
                .isEqualTo("5 others");
        assertThat(IntStream.range(0, stacked.parts().at().size()))
                .allSatisfy(bin -> assertThat(sum(parts, bin)).isCloseTo(1, Offset.offset(1e-9)));
    }

    @Test
    void asManyAsThereAreColoursAreAllNamed() {
        assertThat(SeriesPicture.stacked(backends(Hues.COUNT), "backends", "Shares")
                        .parts()
                        .curves())
                .hasSize(Hues.COUNT)
                .noneMatch(each -> each.name().endsWith("others"));
        assertThat(SeriesPicture.of(backends(Hues.COUNT), "backends", "Shares", "Share")
                        .title())
                .isEqualTo("Shares");
    }
}
