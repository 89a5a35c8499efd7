package fingerpost.wire.serve;

/** Answers that come one after the other, again and again. Called by several threads at the same time. */
public interface Turns {
    /** As many as there may be. */
    int MOST = Long.SIZE;

    /** Which of them this one is, from 0. */
    int current();

    /** How many there are, at most {@link #MOST}. */
    int of();

    /**
     * Gives the next one without asking the service, where it is known.
     *
     * @param known a bit for each
     * @return which; negative where the service must be asked, and then none was given
     */
    int next(long known);
}
