package fingerpost.wire;

/** What came of one attempt. */
public sealed interface Reply {
    /** A message that fits the question: id, QR, opcode, question, letter case, source. */
    record Accepted(Message message, Packet packet) implements Reply {}

    /**
     * Something came that fits but cannot be believed or read.
     *
     * @param why one sentence for the person
     */
    record Refused(String why, Packet packet) implements Reply {}

    /** Nothing that fits came in time. */
    record Silent() implements Reply {}

    /**
     * The system could not deliver: port unreachable, connection refused, no route, certificate not accepted.
     *
     * @param why one sentence for the person
     */
    record Unreachable(String why) implements Reply {}

    /** The person stopped it. */
    record Cancelled() implements Reply {}
}
