package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

/** What was said can be read again, and the panes are reached one after the other by keys. */
@ExtendWith(OnStage.class)
class MessageLogTest {
    private static final Set<String> PANES = Set.of("palette", "outline", "canvas-pane", "drawer", "inspector");

    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    private ListView<?> log() {
        return (ListView<?>) desk.root().lookup("#log");
    }

    /** The pane that has the focus, by the first of these ids above it. */
    private String pane() {
        for (Node up = desk.root().getScene().getFocusOwner(); up != null; up = up.getParent()) {
            if (up.getId() != null && PANES.contains(up.getId())) {
                return up.getId();
            }
        }
        return "";
    }

    @Test
    void whatWasSaidStandsInTheLogTheNewestFirst() {
        desk.openSample("canary");
        Desk.onUiThread(() -> {
            desk.project().say(Notice.plain("First."));
            desk.project().say(Notice.refused("Second."));
        });
        desk.press("Ctrl+Alt+M");
        Desk.onUiThread(() -> log().getSelectionModel().selectRange(0, 2));
        desk.press("Ctrl+C");
        Desk.onUiThread(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .matches("\\d\\d:\\d\\d:\\d\\d  Second\\.\n\\d\\d:\\d\\d:\\d\\d  First\\."));
    }

    @Test
    void f6GoesThroughAllPanesAndBack() {
        desk.openSample("canary");
        desk.press("Ctrl+Shift+C");
        String canvas = pane();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            desk.press("F6");
            seen.add(pane());
        }
        assertThat(seen).doesNotContain("").doesNotHaveDuplicates().last().isEqualTo(canvas);
        desk.press("Shift+F6");
        assertThat(pane()).isEqualTo(seen.get(3));
    }
}
