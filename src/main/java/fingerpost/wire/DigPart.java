package fingerpost.wire;

import java.util.EnumSet;
import java.util.Set;

/** A part of what {@code dig} prints. */
public enum DigPart {
    /** The call itself. */
    COMMAND,
    /** The queries. */
    SENT,
    /** The header, the OPT pseudosection and the headings of the sections. */
    COMMENTS,
    QUESTION,
    ANSWER,
    AUTHORITY,
    ADDITIONAL,
    /** Query time, server, size. */
    STATS,
    /** The query time in microseconds. */
    MICROSECONDS;

    /** What {@code +all} shows and {@code +noall} does not. */
    public static final Set<DigPart> ALL =
            Set.copyOf(EnumSet.of(COMMAND, COMMENTS, QUESTION, ANSWER, AUTHORITY, ADDITIONAL, STATS));
}
