package fingerpost.ui.canvas;

import javafx.animation.AnimationTimer;

/** Ticks with each frame of the screen while something moves. */
final class Clock extends AnimationTimer {
    private static final double LONGEST = 0.05;

    private final Tick tick;
    private long before;

    /** What is done for each frame. */
    interface Tick {
        /** Does it; {@code seconds} since the last frame, 0 for the first. */
        void at(long nanos, double seconds);
    }

    Clock(Tick tick) {
        this.tick = tick;
    }

    @Override
    public void handle(long now) {
        double seconds = before == 0 ? 0 : Math.min(LONGEST, (now - before) / 1e9);
        before = now;
        tick.at(now, seconds);
    }

    @Override
    public void stop() {
        before = 0;
        super.stop();
    }
}
