package fingerpost.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person did, as values: undo is the value before, redo the one after. Immutable; every change gives a new history.
 *
 * @param past the steps that led here, oldest first; the last one holds the present value
 * @param future the steps that were undone, the next one first
 * @param saved the revision that stands in the file
 * @param newest the highest revision given so far
 * @param most how many steps can be undone; older ones are forgotten
 */
public record History<T>(List<Step<T>> past, List<Step<T>> future, long saved, long newest, int most) {
    /**
     * One value and how it came about.
     *
     * @param revision its number, never given twice in one history
     */
    public record Step<T>(String name, T value, long revision) {}

    private static final int USUAL = 1_000;

    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
        if (past.isEmpty()) {
            throw new IllegalArgumentException("A history has a present value.");
        }
    }

    /** The history of a value that was just opened or made: nothing to undo, nothing to save. */
    public static <T> History<T> of(T value) {
        return of(value, USUAL);
    }

    public static <T> History<T> of(T value, int most) {
        return new History<>(List.of(new Step<>("", value, 0)), List.of(), 0, 0, most);
    }

    public T present() {
        return past.getLast().value();
    }

    public long revision() {
        return past.getLast().revision();
    }

    /** Whether the present value differs from what stands in the file; undoing back to that is clean again. */
    public boolean dirty() {
        return revision() != saved;
    }

    /** The history after a change of that name; what was undone before is forgotten. */
    public History<T> push(String name, T value) {
        List<Step<T>> longer = new ArrayList<>(past);
        longer.add(new Step<>(name, value, newest + 1));
        int forgotten = Math.max(0, longer.size() - most - 1);
        return new History<>(longer.subList(forgotten, longer.size()), List.of(), saved, newest + 1, most);
    }

    /** The present value replaced as part of the last step, as while a box is dragged; a step of that name begins otherwise. */
    public History<T> amend(String name, T value) {
        boolean same = past.size() > 1 && past.getLast().name().equals(name) && dirty();
        return same ? undo().push(name, value) : push(name, value);
    }

    /** The present value replaced without a step of its own, as where the layout put a new box: not a thing to undo or save. */
    public History<T> replace(T value) {
        Step<T> now = past.getLast();
        List<Step<T>> replaced = new ArrayList<>(past);
        replaced.set(past.size() - 1, new Step<>(now.name(), value, now.revision()));
        return new History<>(replaced, future, saved, newest, most);
    }

    public boolean canUndo() {
        return past.size() > 1;
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    /** One step back; this history where there is none. */
    public History<T> undo() {
        return jump(-1);
    }

    /** One step forward again; this history where there is none. */
    public History<T> redo() {
        return jump(1);
    }

    /** That many steps forward, or back where negative, as far as there are some. */
    public History<T> jump(int steps) {
        List<Step<T>> all = new ArrayList<>(past);
        all.addAll(future);
        int here = Math.clamp((long) past.size() + steps, 1, all.size());
        return new History<>(all.subList(0, here), all.subList(here, all.size()), saved, newest, most);
    }

    /** The names of the steps that can be undone, the last one first. */
    public List<String> undoNames() {
        return past.subList(1, past.size()).reversed().stream().map(Step::name).toList();
    }

    /** The names of the steps that can be done again, the next one first. */
    public List<String> redoNames() {
        return future.stream().map(Step::name).toList();
    }

    /** The history after the value of that revision was saved; what is changed meanwhile stays unsaved. */
    public History<T> savedAt(long revision) {
        return new History<>(past, future, revision, newest, most);
    }
}
