package fingerpost.ui.simulate;

import javafx.animation.AnimationTimer;

/** Moves the playhead on with each frame of the screen while it plays. */
final class Player extends AnimationTimer {
    private static final double LONGEST = 0.1;

    private final Playhead playhead;
    private long before;

    Player(Playhead playhead) {
        this.playhead = playhead;
        playhead.playingProperty().subscribe(playing -> {
            if (playing) {
                before = 0;
                start();
            } else {
                stop();
            }
        });
    }

    @Override
    public void handle(long now) {
        playhead.tick(before == 0 ? 0 : Math.min(LONGEST, (now - before) / 1e9));
        before = now;
    }
}
