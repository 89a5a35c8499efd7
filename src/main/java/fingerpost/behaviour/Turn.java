package fingerpost.behaviour;

import java.util.OptionalInt;

/**
 * Where the rotation of one RRset stood when it was asked: all of an answer that depended on what came before. Belongs to the
 * thread of its {@link DesignState}.
 */
public final class Turn {
    private final Rotation rotation;
    private final int start;
    private final int of;

    Turn(Rotation rotation, int start, int of) {
        this.rotation = rotation;
        this.start = start;
        this.of = of;
    }

    /** How many answers an RRset has given. */
    static final class Rotation {
        private long given;

        int next(int of) {
            return (int) (given++ % of);
        }
    }

    /** Which record the answer began with, from 0. */
    public int start() {
        return start;
    }

    /** How many records may be first. */
    public int of() {
        return of;
    }

    /**
     * Gives the next answer in place of the authority, where that is one of those known.
     *
     * @param known a bit for each record that may be first
     * @return which record is first; empty where the authority must be asked, and then nothing was given
     */
    public OptionalInt next(long known) {
        return (known >>> (rotation.given % of) & 1) == 1 ? OptionalInt.of(rotation.next(of)) : OptionalInt.empty();
    }
}
