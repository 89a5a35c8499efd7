package fingerpost.simulate.held;

/**
 * What a cache holds of one record set at a moment.
 *
 * @param left seconds until it is forgotten; 0 where nothing is held
 * @param whole the seconds that it was to be kept when it came; 0 where nothing is held
 */
public record Held(State state, double left, double whole) {
    /** How what is held stands to what the servers answer at the moment. */
    public enum State {
        /** The servers answer the same. */
        FRESH,
        /** The servers answer something else by now. */
        OLD,
        /** The servers do not answer: once it is forgotten, nobody finds it. */
        LAST,
        NOTHING
    }

    static final Held NOTHING = new Held(State.NOTHING, 0, 0);

    public boolean isThere() {
        return state != State.NOTHING;
    }

    /** The part of its time that is left, from 0 to 1. */
    public double part() {
        return whole == 0 ? 0 : Math.clamp(left / whole, 0, 1);
    }
}
