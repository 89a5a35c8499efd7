package fingerpost.ui.canvas;

/**
 * A ring that drains.
 *
 * @param part that is left of it, from 0 to 1
 */
public record Ring(double part, Tag.Mood mood) {
    private static final double STEPS = 8;

    public Ring {
        part = Math.clamp(part, 0, 1);
    }

    /** The same in few steps, the last of which ends with it. */
    Ring still() {
        return new Ring(Math.ceil(part * STEPS) / STEPS, mood);
    }
}
