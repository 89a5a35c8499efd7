package fingerpost.ui.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.look.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

/** Every screen in German with the largest text, on the screen of a small laptop. */
@ExtendWith(OnStage.class)
class LargeTextTest {
    private static final List<ActionId> SCREENS = List.of(
            ActionId.DESIGN,
            ActionId.RECORDS,
            ActionId.WALK,
            ActionId.COMPARE,
            ActionId.PROVE,
            ActionId.REHEARSE,
            ActionId.STOP_REHEARSAL,
            ActionId.SIMULATE,
            ActionId.EXPORT_MODE);

    private final Set<String> said =
            Set.copyOf(Phrases.of(Language.GERMAN).translations().values());
    private final List<String> faults = new ArrayList<>();
    private Desk desk;

    @Start
    void start(Stage stage) {
        Speech.speak(Language.GERMAN);
        desk = new Desk(stage);
        stage.setWidth(1280);
        stage.setHeight(800);
        desk.look().textSize(Look.LARGEST);
    }

    @AfterEach
    void speakEnglish() {
        Speech.speak(Language.ENGLISH);
    }

    @Test
    void everyScreenFits() {
        look("welcome", desk.root());
        desk.openSample("canary");
        for (ActionId id : SCREENS) {
            Desk.onUiThread(() -> desk.workbench().actions().call(id));
            look(id.name(), desk.root());
        }
        Desk.onUiThread(() -> {
            desk.workbench().actions().call(ActionId.DESIGN);
            desk.project().select(Subject.of(desk.topology().zones().getFirst().id()));
        });
        look("zone", desk.root());
        assertThat(faults).isEmpty();
    }

    @Test
    void columnsAreAsWideAsTheTextNeeds() {
        desk.openSample("canary");
        TableColumn<?, ?> code = column("code");
        assertThat(code.getMinWidth()).isEqualTo(93);
        Desk.onUiThread(() -> desk.look().textSize(100));
        assertThat(code.getMinWidth()).isEqualTo(62);
        assertThat(code.getMaxWidth()).isEqualTo(90);
    }

    private TableColumn<?, ?> column(String id) {
        TableView<?> problems = (TableView<?>) desk.root().lookup("#problems");
        return problems.getColumns().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow();
    }

    /** What another thread moves a moment later is no fault; what stays is one. */
    private void look(String screen, Parent root) {
        Seen seen = new Seen(root, said::contains);
        List<String> last = new ArrayList<>();
        try {
            Desk.until(() -> {
                root.applyCss();
                root.layout();
                last.clear();
                seen.cut().forEach(each -> last.add(screen + " cuts " + each));
                seen.outside().forEach(each -> last.add(screen + " has outside the window " + each));
                return last.isEmpty();
            });
        } catch (AssertionError stays) {
            faults.addAll(last);
        }
    }
}
