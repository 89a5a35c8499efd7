package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.model.Project;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

/** What is closed is held by nothing that goes on. */
@ExtendWith(OnStage.class)
class ClosedTabTest {
    private static final int TRIES = 40;

    private Desk desk;

    private Stage own;

    /** Not in the stage of TestFX, which keeps every event that comes there. */
    @Start
    void start(Stage stage) {
        own = new Stage();
        desk = new Desk(own);
    }

    @AfterEach
    void close() {
        Desk.onUiThread(own::hide);
    }

    private void call(ActionId id) {
        Desk.onUiThread(() -> desk.workbench().actions().call(id));
    }

    @Test
    void closedTabsAreGivenFreeWhateverWasDoneInThem() {
        desk.openSample("canary");
        List<WeakReference<Project>> closed = new ArrayList<>();
        for (ActionId way :
                List.of(ActionId.RECORDS, ActionId.SIMULATE, ActionId.EXPORT_MODE, ActionId.DIAGNOSE, ActionId.PLAN)) {
            call(ActionId.NEW);
            call(way);
            closed.add(new WeakReference<>(desk.project()));
            call(ActionId.CLOSE_TAB);
        }
        assertThat(desk.workbench().projects()).hasSize(1);

        for (int tries = 0; tries < TRIES && held(closed) > 0; tries++) {
            byte[][] pressure = new byte[16][];
            for (int i = 0; i < pressure.length; i++) {
                pressure[i] = new byte[1 << 20];
            }
            assertThat(pressure).hasNumberOfRows(16);
            System.gc();
            Desk.onUiThread(() -> {});
        }
        assertThat(held(closed)).isZero();
    }

    private static long held(List<WeakReference<Project>> projects) {
        return projects.stream().filter(each -> each.get() != null).count();
    }
}
