package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final History<String> three =
            History.of("").push("Type a", "a").push("Type b", "ab").push("Type c", "abc");

    @Test
    void aFreshHistoryHasNothingToUndoRedoOrSave() {
        History<String> fresh = History.of("x");
        assertThat(fresh.canUndo()).isFalse();
        assertThat(fresh.canRedo()).isFalse();
        assertThat(fresh.dirty()).isFalse();
        assertThat(fresh.undo()).isEqualTo(fresh);
        assertThat(fresh.redo()).isEqualTo(fresh);
        assertThat(fresh.present()).isEqualTo("x");
    }

    @Test
    void undoAndRedoGoThroughTheValues() {
        assertThat(three.present()).isEqualTo("abc");
        assertThat(three.undo().present()).isEqualTo("ab");
        assertThat(three.undo().undo().undo().present()).isEmpty();
        assertThat(three.undo().undo().redo().present()).isEqualTo("ab");
    }

    @Test
    void theNamesAreListedFromTheNearestStep() {
        assertThat(three.undoNames()).containsExactly("Type c", "Type b", "Type a");
        History<String> back = three.jump(-2);
        assertThat(back.undoNames()).containsExactly("Type a");
        assertThat(back.redoNames()).containsExactly("Type b", "Type c");
    }

    @Test
    void aJumpStopsAtEitherEnd() {
        assertThat(three.jump(-99).present()).isEmpty();
        assertThat(three.jump(-99).jump(Integer.MAX_VALUE).present()).isEqualTo("abc");
        assertThat(three.jump(Integer.MIN_VALUE).canUndo()).isFalse();
    }

    @Test
    void aChangeAfterUndoForgetsWhatWasUndone() {
        History<String> other = three.undo().push("Type d", "abd");
        assertThat(other.canRedo()).isFalse();
        assertThat(other.undoNames()).containsExactly("Type d", "Type b", "Type a");
    }

    @Test
    void theOldestStepsAreForgottenBeyondTheBound() {
        History<Integer> history = History.of(0, 3);
        for (int i = 1; i <= 10; i++) {
            history = history.push("Step " + i, i);
        }
        assertThat(history.undoNames()).containsExactly("Step 10", "Step 9", "Step 8");
        assertThat(history.jump(-9).present()).isEqualTo(7);
    }

    @Test
    void undoingBackToWhatWasSavedIsCleanAgain() {
        History<String> saved = three.undo().savedAt(three.undo().revision());
        assertThat(saved.dirty()).isFalse();
        assertThat(saved.redo().dirty()).isTrue();
        assertThat(saved.redo().undo().dirty()).isFalse();
    }

    @Test
    void anotherChangeToTheSameDepthIsNotTakenForTheSavedOne() {
        History<String> saved = three.savedAt(three.revision());
        assertThat(saved.undo().push("Type x", "abx").dirty()).isTrue();
    }

    @Test
    void whatChangesWhileItIsSavedStaysUnsaved() {
        long revision = three.revision();
        assertThat(three.push("Type d", "abcd").savedAt(revision).dirty()).isTrue();
    }

    @Test
    void amendingIsOneStepHoweverOften() {
        History<String> dragged =
                three.amend("Move box", "m1").amend("Move box", "m2").amend("Move box", "m3");
        assertThat(dragged.present()).isEqualTo("m3");
        assertThat(dragged.undo().present()).isEqualTo("abc");
    }

    @Test
    void amendingWhatWasSavedBeginsANewStep() {
        History<String> moved = three.amend("Move box", "m1");
        History<String> again = moved.savedAt(moved.revision()).amend("Move box", "m2");
        assertThat(again.undo().present()).isEqualTo("m1");
        assertThat(again.undo().dirty()).isFalse();
    }

    @Test
    void aHistoryWithoutAPresentIsRefused() {
        assertThatThrownBy(() -> new History<>(List.of(), List.of(), 0, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itAgreesWithAPlainListOfValues() {
        SplittableRandom random = new SplittableRandom(7);
        List<Integer> values = new ArrayList<>(List.of(0));
        int here = 0;
        History<Integer> history = History.of(0, 10_000);
        for (int i = 1; i < 5_000; i++) {
            switch (random.nextInt(3)) {
                case 0 -> {
                    values.subList(here + 1, values.size()).clear();
                    values.add(i);
                    here++;
                    history = history.push("Step", i);
                }
                case 1 -> {
                    here = Math.max(0, here - 1);
                    history = history.undo();
                }
                default -> {
                    here = Math.min(values.size() - 1, here + 1);
                    history = history.redo();
                }
            }
            assertThat(history.present()).isEqualTo(values.get(here));
        }
    }

    @Test
    void replacingThePresentIsNoStepAndNothingToSave() {
        History<String> history = History.of("a").push("b", "b").savedAt(1).replace("c");

        assertThat(history.present()).isEqualTo("c");
        assertThat(history.dirty()).isFalse();
        assertThat(history.undoNames()).containsExactly("b");
        assertThat(history.undo().present()).isEqualTo("a");
    }
}
