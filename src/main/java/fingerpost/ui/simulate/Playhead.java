package fingerpost.ui.simulate;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** The moment of the scenario that the drawing shows, in seconds from its start. */
final class Playhead {
    /** How many seconds of a person's time a whole scenario takes. */
    private static final double WHOLE = 20;

    private static final int STEPS = 60;

    private final DoubleProperty at = new SimpleDoubleProperty(this, "at");
    private final DoubleProperty duration = new SimpleDoubleProperty(this, "duration", 1);
    private final BooleanProperty playing = new SimpleBooleanProperty(this, "playing");

    DoubleProperty atProperty() {
        return at;
    }

    /** Of the scenario, in seconds. */
    DoubleProperty durationProperty() {
        return duration;
    }

    BooleanProperty playingProperty() {
        return playing;
    }

    /** Of another scenario, which is shown from its start. */
    void of(double seconds) {
        if (seconds != duration.get()) {
            playing.set(false);
            at.set(0);
            duration.set(seconds);
        }
    }

    void go(double seconds) {
        at.set(Math.clamp(seconds, 0, duration.get()));
    }

    /** So many sixtieths of the whole onward, or back. */
    void step(int steps) {
        go(at.get() + steps * duration.get() / STEPS);
    }

    /** Plays or pauses; from the end it plays from the start again. */
    void toggle() {
        if (!playing.get() && at.get() >= duration.get()) {
            at.set(0);
        }
        playing.set(!playing.get());
    }

    /** So much time of a person went by. */
    void tick(double seconds) {
        if (playing.get()) {
            go(at.get() + seconds * duration.get() / WHOLE);
            if (at.get() >= duration.get()) {
                playing.set(false);
            }
        }
    }
}
