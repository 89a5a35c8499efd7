package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.wire.ResourceRecord;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static final ZonedDateTime WHEN = ZonedDateTime.parse("2026-11-22T08:00:00Z");

    private static Told traced(FakeNet net, String name) throws IOException {
        Inquiry inquiry = Inquiry.of(name, "A", FakeNet.root());
        return Told.begun(inquiry, WHEN).complete(new Engine(net).trace(inquiry, _ -> {}));
    }

    private static List<DomainName> zones(List<Ladder.Band> bands) {
        return bands.stream()
                .filter(Ladder.Lane.class::isInstance)
                .map(band -> ((Ladder.Lane) band).zone())
                .toList();
    }

    @Test
    void anAliasStandsBetweenTheLanesAndTheAnswerAtTheEnd() throws IOException {
        List<Ladder.Band> bands = Ladder.of(traced(FakeNet.ofExampleCom(), "shop.example.com"));

        assertThat(zones(bands))
                .containsExactly(
                        DomainName.ROOT,
                        DomainName.of("com."),
                        DomainName.of("example.com."),
                        DomainName.of("example.com."));
        assertThat(bands.get(3))
                .isInstanceOfSatisfying(
                        Ladder.Turn.class,
                        turn -> assertThat(turn.target()).isEqualTo(DomainName.of("cart.example.com.")));
        assertThat(bands.getLast())
                .isInstanceOfSatisfying(
                        Ladder.End.class,
                        end -> assertThat(end.answers())
                                .extracting(ResourceRecord::text)
                                .containsExactly("198.51.100.82"));
    }

    @Test
    void anAddressThatHadToBeFoundFirstStandsAsideInOneBand() throws IOException {
        FakeNet net = FakeNet.ofExampleCom()
                .delegate(FakeNet.ROOT, "net.", "www.example.com.", "192.0.2.2")
                .delegate("192.0.2.2", "example.net.", "www.example.com.", "192.0.2.3");

        List<Ladder.Band> bands = Ladder.of(traced(net, "host.example.net"));

        assertThat(bands)
                .filteredOn(Ladder.SideTrip.class::isInstance)
                .singleElement()
                .satisfies(band ->
                        assertThat(((Ladder.SideTrip) band).server()).isEqualTo(DomainName.of("www.example.com.")));
    }

    @Test
    void whatHasComeSoFarIsDrawnInTheSameWay() throws IOException {
        Told whole = traced(FakeNet.ofExampleCom(), "shop.example.com");
        List<Ladder.Band> last = new ArrayList<>();
        Told told = Told.begun(whole.inquiry(), WHEN);

        for (int i = 0; i < whole.steps().size(); i++) {
            told = told.with(whole.steps().subList(i, i + 1));
            List<Ladder.Band> bands = Ladder.of(told);
            assertThat(zones(bands).subList(0, zones(last).size())).isEqualTo(zones(last));
            last = bands;
        }

        assertThat(last).hasSize(Ladder.of(whole).size() - 1);
    }
}
