package fingerpost.ui.simulate;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How far an experiment has come and how long it will take yet, from how fast it went so far. Safe on any thread. */
final class Pace {
    private static final double NEARLY = 0.97;

    private final List<Stage> stages;
    private final double all;
    private final long began;
    private double finished;
    private long stageBegan;
    private double within;
    private int stage = -1;

    Pace(List<Stage> stages, long now) {
        this.stages = stages;
        this.all = stages.stream().mapToDouble(Stage::work).sum();
        this.began = now;
        this.stageBegan = now;
    }

    /** The next stage begins. */
    synchronized void next(long now) {
        if (stage >= 0) {
            finished += stages.get(stage).work();
        }
        stage++;
        stageBegan = now;
        within = 0;
    }

    /** That part of the stage is done. */
    synchronized void reached(double part) {
        within = Math.max(within, Math.min(1, part));
    }

    /** From 0 to 1; between two reports it goes on as fast as before. */
    synchronized double part(long now) {
        if (stage < 0) {
            return 0;
        }
        double work = stages.get(stage).work();
        double guessed = Math.min(work * NEARLY, rate() * (now - stageBegan));
        return Math.min(1, (finished + Math.max(within * work, guessed)) / all);
    }

    /** Empty until a stage was finished. */
    synchronized Optional<Duration> left(long now) {
        double part = part(now);
        return rate() == 0 ? Optional.empty() : Optional.of(Duration.ofNanos((long) ((1 - part) * all / rate())));
    }

    private double rate() {
        return finished == 0 ? 0 : finished / Math.max(1, stageBegan - began);
    }
}
