package fingerpost.wire.serve;

import java.util.Optional;

/** What goes back to an asker. Whoever holds the octets leaves them as they are. */
final class Replied {
    static final Replied SILENCE = new Replied(new byte[0], false, () -> {});

    private final byte[] octets;
    private final boolean isLasting;
    private final Runnable told;
    private final Optional<Turns> turns;

    /**
     * What goes back to an asker.
     *
     * @param octets none for silence
     * @param isLasting whether the same octets may be sent again to the same question of the same asker
     * @param told run each time that they are sent
     */
    Replied(byte[] octets, boolean isLasting, Runnable told) {
        this(octets, isLasting, told, Optional.empty());
    }

    /** The same, one of several that the same question of the same asker gets in turn. */
    Replied(byte[] octets, boolean isLasting, Runnable told, Optional<Turns> turns) {
        this.turns = turns;
        this.octets = octets;
        this.isLasting = isLasting;
        this.told = told;
    }

    byte[] octets() {
        return octets;
    }

    boolean isLasting() {
        return isLasting;
    }

    Runnable told() {
        return told;
    }

    Optional<Turns> turns() {
        return turns;
    }
}
