package fingerpost.ui.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

/** Every screen in a language two fifths longer than English, on the screen of a small laptop. */
@ExtendWith(OnStage.class)
class PseudoLocaleTest {
    private static final List<ActionId> SCREENS = List.of(
            ActionId.DESIGN,
            ActionId.RECORDS,
            ActionId.WALK,
            ActionId.COMPARE,
            ActionId.COMPARE_LIVE,
            ActionId.PROVE,
            ActionId.REHEARSE,
            ActionId.STOP_REHEARSAL,
            ActionId.DIAGNOSE,
            ActionId.SIMULATE,
            ActionId.EXPORT_MODE);

    private final List<String> faults = new ArrayList<>();
    private Desk desk;

    @Start
    void start(Stage stage) {
        Speech.speak(Language.STRETCHED);
        desk = new Desk(stage);
        stage.setWidth(1280);
        stage.setHeight(800);
    }

    @AfterEach
    void speakEnglish() {
        Speech.speak(Language.ENGLISH);
        Desk.onUiThread(() -> List.copyOf(Window.getWindows()).stream()
                .filter(each -> each != desk.root().getScene().getWindow())
                .forEach(Window::hide));
    }

    @Test
    void everyScreenFitsAndIsTranslated() {
        look("welcome", desk.root());
        desk.openSample("canary");
        for (ActionId id : SCREENS) {
            Desk.onUiThread(() -> desk.workbench().actions().call(id));
            look(id.name(), desk.root());
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyFormOfTheInspectorFits() {
        desk.openSample("canary");
        Map<ElementKind, Element> kinds = new EnumMap<>(ElementKind.class);
        desk.topology().elements().forEach(each -> kinds.putIfAbsent(ElementKind.of(each), each));
        kinds.forEach((kind, element) -> {
            Desk.onUiThread(() -> desk.project().select(Subject.of(element.id())));
            lookAtForm(kind.word());
        });
        HostedZone zone = desk.topology().zones().getFirst();
        zone.entries().forEach(entry -> {
            Desk.onUiThread(() -> desk.project().select(Subject.of(zone, entry).node()));
            lookAtForm(entry.owner().unicode());
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void everyWindowBesideFitsAndIsTranslated() {
        desk.openSample("canary");
        for (ActionId id : List.of(ActionId.IMPORT_LIVE, ActionId.IMPORT_FILE, ActionId.PLAN)) {
            Desk.onUiThread(() -> desk.workbench().actions().call(id));
            look(id.name(), Window.getWindows().getLast().getScene().getRoot());
        }
        assertThat(faults).isEmpty();
    }

    /** Its fields show much of the design and examples, which nobody translates. */
    private void lookAtForm(String screen) {
        Seen seen = new Seen((Parent) desk.root().lookup("#inspector"));
        Desk.onUiThread(() -> {
            desk.root().layout();
            seen.cut().forEach(each -> faults.add(screen + " cuts " + each));
        });
    }

    /** What a row of tabs or the answer of another thread moves a moment later is no fault; what stays is one. */
    private void look(String screen, Parent root) {
        Seen seen = new Seen(root);
        List<String> last = new ArrayList<>();
        try {
            Desk.until(() -> {
                root.applyCss();
                root.layout();
                last.clear();
                seen.cut().forEach(each -> last.add(screen + " cuts " + each));
                seen.outside().forEach(each -> last.add(screen + " has outside the window " + each));
                seen.english().forEach(each -> last.add(screen + " does not translate " + each));
                return last.isEmpty();
            });
        } catch (AssertionError stays) {
            faults.addAll(last);
        }
    }
}
