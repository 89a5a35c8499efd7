package fingerpost.ui.canvas;

/** Something that a person is in the middle of; begun by being made, ended by commit or cancel, and only once. */
interface Gesture {
    void move(Pointer pointer);

    /** The button was let go. */
    void commit(Pointer pointer);

    /** As if it had never begun. */
    void cancel();

    /** Whether the paper moves below it once the pointer comes to the edge of the canvas. */
    default boolean pansAtEdge() {
        return true;
    }

    /** Whether it goes on after the button was let go, until the next click. */
    default boolean staysInHand(Pointer pointer) {
        return false;
    }
}
