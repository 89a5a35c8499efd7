package fingerpost.ui.diagnose;

import java.time.ZonedDateTime;

/**
 * Something that was asked, as far as it has come; the history keeps it.
 *
 * @param <P> itself
 */
sealed interface Past<P extends Past<P>> permits Told, Reported, SideBySide, Remembered {
    Inquiry inquiry();

    Way way();

    /** What was asked for, as short as a heading. */
    default String title() {
        return inquiry().title();
    }

    /** After "asked": of whom. */
    default String from() {
        return inquiry().start().told();
    }

    /** When it was asked; no two of one history are the same. */
    ZonedDateTime when();

    /** How it ended, or that it has not. */
    Headline headline();

    /** What it took so far: {@code 7 servers, 48 ms}; empty where there is nothing to say. */
    String cost();

    boolean running();

    /** The same, ended by the person. */
    P stopped();

    /** The same, ended by a failure that is told in plain words. */
    P failed(String why);
}
