package fingerpost.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.CacheFarm;
import fingerpost.topology.Checkers;
import fingerpost.topology.Conditions;
import fingerpost.topology.Demand;
import fingerpost.topology.Edit;
import fingerpost.topology.Families;
import fingerpost.topology.Happening;
import fingerpost.topology.PageUrl;
import fingerpost.topology.Rhythm;
import fingerpost.topology.Scenario;
import fingerpost.topology.Shop;
import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The fields of a scenario: what is typed there, and what is told of mistakes. */
@ExtendWith(OnStage.class)
class ScenarioFormTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @BeforeEach
    void storm() {
        Conditions conditions = new Conditions(
                new Demand(
                        List.of(new Demand.Ask(PageUrl.of("https://www.example.com/"), 1)),
                        new Rhythm.Diurnal(0, 20, 1.5)),
                CacheFarm.ONE,
                new Checkers(5, 3));
        Scenario storm = new Scenario(
                        Shop.SCENARIO,
                        "storm",
                        Duration.ofHours(1),
                        List.of(
                                new Happening.PathBreaks(
                                        Duration.ofMinutes(10), Shop.EDGE, Families.V6, Duration.ofMinutes(5)),
                                new Happening.CanaryMoves(Duration.ofMinutes(20), Shop.ZONE, Shop.WWW, 500)),
                        Set.of())
                .under(conditions);
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.NEW));
        Desk.onUiThread(() ->
                desk.project().apply(new Edit("Storm", _ -> Shop.topology().with(storm))));
        Desk.onUiThread(() -> desk.project().select(Subject.of(Shop.SCENARIO)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        duration | 1 year | A duration is a number of seconds | 1 h 30 min
        duration | 365 d | at most 200 days | 2 d
        duration | 0 | above zero | 10 min
        happenings-0-after | -5 min | A time is a number | 12 min
        happenings-0-lasts | 0 | lasts longer than 0 | 1 min 30 s
        happenings-1-share-of-the-canary-in- | 101 | outside 0 to 10000 | 12.5 %
        happenings-1-name | a..example | label | shop.example.com
        pages-that-clients-open-0-url | www | is no URL | http://example.com/up
        pages-that-clients-open-0-weight | 0 | above 0 | 2.5
        requests-over-the-day-most-is-asked-at-the-hour | 25 | An hour of the day | 9.5
        requests-over-the-day-times-the-mean-then | 3 | 1 to 2 times | 2
        caches-of-each-resolver | 0 | 1 to 100000 caches | 50
        how-unequal-zipf-0-is-equal- | 11 | lies from 0 to 10 | 0.8
        health-is-checked-by-have-to-agree-that-it-is-dead | 6 | 1 to 5 have to agree | 4
        """)
    void badTextSaysWhyAtItsFieldAndGoodTextIsTaken(String id, String bad, String why, String good, FxRobot robot) {
        Scenario before = now();
        type(robot, id, bad);
        Label reason = robot.lookup("#field-" + id + "-error").queryAs(Label.class);
        assertThat(reason.getText()).contains(why);
        desk.press("Ctrl+Enter");
        assertThat(now()).isEqualTo(before);

        type(robot, id, good);
        assertThat(reason.getText()).isEmpty();
        desk.press("Ctrl+Enter");
        assertThat(now()).isNotEqualTo(before);
        assertThat(desk.project().selection()).containsExactly(Subject.of(Shop.SCENARIO));
    }

    @Test
    void titlesOfHappeningsSayWhenAndWhat() {
        HappeningKinds kinds = new HappeningKinds(desk.topology());
        assertThat(now().happenings())
                .extracting(kinds::title)
                .containsExactly(
                        "10 min  path to edge breaks for IPv6", "20 min  canary of www.example.com moves to 5 %");
    }

    private Scenario now() {
        return desk.topology().get(Shop.SCENARIO, Scenario.class);
    }

    private static void type(FxRobot robot, String id, String text) {
        TextInputControl field = robot.lookup("#field-" + id).queryTextInputControl();
        Desk.onUiThread(() -> {
            field.requestFocus();
            field.setText(text);
        });
    }
}
