package fingerpost.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Backend;
import fingerpost.topology.Proxy;
import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.model.Found;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class FindBarTest {
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @BeforeEach
    void find() {
        desk.openSample("load-balancer-by-host");
        desk.press("Ctrl+F");
    }

    private Node node(String id) {
        return desk.root().lookup("#" + id);
    }

    private TextField field() {
        return (TextField) node("find-field");
    }

    private String count() {
        return ((Label) node("find-count")).getText();
    }

    private void press(String toggle) {
        Desk.onUiThread(((ToggleButton) node(toggle))::fire);
    }

    private Set<Subject> hidden() {
        return desk.project().foundProperty().get().map(Found::hidden).orElse(Set.of());
    }

    private Set<Subject> all(Class<? extends fingerpost.topology.Element> kind) {
        return desk.topology().all(kind).stream()
                .map(each -> Subject.of(each.id()))
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private List<String> offered() {
        ListView<Suggestion> list = (ListView<Suggestion>) node("find-suggestions");
        return list.isVisible() ? list.getItems().stream().map(Suggestion::text).toList() : List.of();
    }

    @Test
    void whatMatchesIsCountedAndGoneTo() {
        assertThat(field().isFocused()).isTrue();
        desk.type("type:backend");
        assertThat(count()).isEqualTo("2 of " + Things.of(desk.topology()).count());

        desk.press("Enter");
        Set<Subject> first = desk.project().selection();
        desk.press("F3");
        Set<Subject> second = desk.project().selection();
        desk.press("F3");

        assertThat(first)
                .hasSize(1)
                .isNotEqualTo(second)
                .isEqualTo(desk.project().selection());
        assertThat(all(Backend.class)).containsAll(first).containsAll(second);
        assertThat(field().isFocused()).isTrue();
        desk.press("Ctrl+Shift+Enter");
        assertThat(desk.project().selection()).isEqualTo(all(Backend.class));
    }

    @Test
    void escapeGivesTheFocusBackAndShowsEverything() {
        desk.type("type:proxy");
        press("find-hide");
        assertThat(hidden()).containsAll(all(Backend.class)).doesNotContainAnyElementsOf(all(Proxy.class));
        assertThat(((Label) node("status-hidden")).getText()).isEqualTo(hidden().size() + " hidden");

        desk.press("Esc");
        desk.press("Esc");

        assertThat(node("find-bar").isVisible()).isFalse();
        assertThat(node("status-hidden").isVisible()).isFalse();
        assertThat(desk.project().foundProperty().get()).isEmpty();
        assertThat(desk.root().getScene().getFocusOwner()).isEqualTo(desk.root().lookup(".graph-canvas"));
    }

    @Test
    void whatIsPinnedStaysHiddenUntilAllIsShown() {
        desk.type("type:proxy");
        press("find-hide");
        press("find-pin");
        desk.press("Esc");
        desk.press("Esc");
        assertThat(node("find-bar").isVisible()).isFalse();
        assertThat(hidden()).isNotEmpty();

        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.SHOW_ALL));

        assertThat(hidden()).isEmpty();
    }

    @Test
    void whatIsGoneToOrAddedIsShown() {
        desk.type("type:proxy");
        press("find-hide");
        Subject backend = all(Backend.class).iterator().next();

        Desk.onUiThread(() -> desk.project().reveal(backend));
        assertThat(hidden()).isNotEmpty().doesNotContain(backend);
        assertThat(desk.project().selection()).containsExactly(backend);

        desk.press("Esc");
        desk.press("Ctrl+F");
        desk.add("Service");
        assertThat(hidden())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(desk.project().selection());
    }

    @Test
    void whatIsWrongIsUnderlinedAndSaid() {
        desk.type("proxy type:cnam");

        TextFlow mistake = (TextFlow) node("find-mistake");
        assertThat(mistake.getChildren().stream()
                        .filter(each -> each.getStyleClass().contains("find-wrong"))
                        .map(each -> ((Text) each).getText()))
                .containsExactly("type:cnam");
        assertThat(desk.project().foundProperty().get()).isEmpty();
        assertThat(field().getAccessibleHelp()).contains("neither a record type");
    }

    @Test
    void keysAndValuesAreCompleted() {
        desk.type("ty");
        desk.press("Tab");
        assertThat(field().getText()).isEqualTo("type:");
        desk.type("back");
        assertThat(offered()).containsExactly("backend");

        desk.press("Down");
        desk.press("Enter");

        assertThat(field().getText()).isEqualTo("type:backend");
        assertThat(offered()).isEmpty();
        assertThat(count()).startsWith("2 of ");
    }

    @Test
    void whatWasUsedIsOfferedAgain() {
        desk.type("type:proxy");
        desk.press("Enter");
        Desk.onUiThread(field()::clear);

        desk.press("Down");

        assertThat(offered()).containsExactly("type:proxy");
    }

    @Test
    void everyExampleCanBeTried() {
        press("find-help-button");
        List<Node> examples = List.copyOf(node("find-help").lookupAll(".hyperlink"));
        assertThat(examples).hasSizeGreaterThan(5);

        for (Node each : examples) {
            Desk.onUiThread(((Hyperlink) each)::fire);

            assertThat(field().getText()).isEqualTo(((Hyperlink) each).getText());
            assertThat(node("find-mistake").isVisible()).as(field().getText()).isFalse();
        }
    }
}
