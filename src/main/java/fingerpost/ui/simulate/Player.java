package fingerpost.ui.simulate;

import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;

/** Moves the playhead on with each frame of the screen while it plays. */
final class Player extends AnimationTimer {
    /** A screen that was away for longer, such as while the machine slept, is not caught up with. */
    private static final double LONGEST = 1;

    private final Playhead playhead;
    private final LongSupplier nanos;
    private long before;

    /** @param nanos a clock, which goes on however seldom the screen is painted */
    Player(Playhead playhead, LongSupplier nanos) {
        this.playhead = playhead;
        this.nanos = nanos;
        playhead.playingProperty().subscribe(playing -> {
            if (playing) {
                before = nanos.getAsLong();
                start();
            } else {
                stop();
            }
        });
    }

    @Override
    public void handle(long frame) {
        long now = nanos.getAsLong();
        playhead.tick(Math.min(LONGEST, (now - before) / 1e9));
        before = now;
    }
}
