package fingerpost.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.OnStage;
import java.lang.ref.WeakReference;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

/** The colours of windows that come and go. */
@ExtendWith(OnStage.class)
class LookTest {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final int COLLECTIONS = 50;

    private Look look;

    @BeforeEach
    void begin() {
        look = WaitForAsyncUtils.waitForAsyncFx(10_000, Look::new);
    }

    private Scene dressed() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Scene scene = new Scene(new Pane());
            look.dress(scene);
            return scene;
        });
    }

    private void choose(Theme theme) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> look.choose(theme));
    }

    @Test
    void everyDressedSceneFollowsTheChoice() {
        choose(Theme.DARK);
        Scene scene = dressed();
        assertThat(scene.getRoot().getPseudoClassStates()).contains(DARK);
        choose(Theme.LIGHT);
        System.gc();
        assertThat(scene.getRoot().getPseudoClassStates()).doesNotContain(DARK);
        choose(Theme.DARK);
        assertThat(scene.getRoot().getPseudoClassStates()).contains(DARK);
        choose(Theme.LIGHT);
    }

    @Test
    void aSceneThatNobodyNeedsIsLetGo() {
        WeakReference<Scene> scene = new WeakReference<>(dressed());
        for (int i = 0; i < COLLECTIONS && scene.get() != null; i++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(scene.get()).isNull();
    }

    @Test
    void aLookThatNobodyNeedsIsLetGo() {
        WeakReference<Look> other = new WeakReference<>(WaitForAsyncUtils.waitForAsyncFx(10_000, Look::new));
        for (int i = 0; i < COLLECTIONS && other.get() != null; i++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(other.get()).isNull();
    }
}
