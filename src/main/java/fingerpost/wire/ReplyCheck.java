package fingerpost.wire;

import java.util.Optional;

/**
 * Whether a datagram is the reply to what was sent: id, QR, opcode and question must fit octet by octet, so the random case
 * of the name too. The source is checked by the connected socket.
 */
final class ReplyCheck {
    /** The reason that sends a query to TCP. */
    static final String OTHER_CASE = "the letters in another case";

    /** Stands before the address of another machine, or another port, that answered. */
    static final String OTHER_SOURCE = "an answer from ";

    private static final int HEADER = 12;
    private static final int QUESTIONS = 4;

    private ReplyCheck() {}

    /** Why it does not fit; empty if it does. */
    static Optional<String> stray(Packet sent, Packet received) {
        if (received.length() < HEADER) {
            return Optional.of("shorter than a header");
        }
        if (received.pair(0) != sent.pair(0)) {
            return Optional.of("another id");
        }
        if ((received.at(2) & 0x80) == 0) {
            return Optional.of("a query, not a response");
        }
        if ((received.at(2) & 0x78) != (sent.at(2) & 0x78)) {
            return Optional.of("another opcode");
        }
        return headerOnly(received) ? Optional.empty() : otherQuestion(sent, received);
    }

    /** An error without a question: some servers of before EDNS say FORMERR like that. It is never an answer. */
    static boolean headerOnly(Packet received) {
        int rcode = received.at(3) & 0x0f;
        return received.pair(QUESTIONS) == 0 && rcode != 0 && rcode != 3 && received.pair(6) == 0;
    }

    /** Whether only the case of the letters differs. */
    static boolean sameButCase(Packet sent, Packet received) {
        int end = endOfQuestion(sent);
        if (received.length() < end || received.pair(0) != sent.pair(0)) {
            return false;
        }
        for (int i = HEADER; i < end; i++) {
            if (lower(sent.at(i)) != lower(received.at(i))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> otherQuestion(Packet sent, Packet received) {
        int end = endOfQuestion(sent);
        if (received.pair(QUESTIONS) != 1 || received.length() < end) {
            return Optional.of("another question");
        }
        for (int i = HEADER; i < end; i++) {
            if (sent.at(i) != received.at(i)) {
                return Optional.of(sameButCase(sent, received) ? OTHER_CASE : "another question");
            }
        }
        return Optional.empty();
    }

    private static int endOfQuestion(Packet sent) {
        int at = HEADER;
        while (sent.at(at) != 0) {
            at += sent.at(at) + 1;
        }
        return at + 5;
    }

    private static int lower(int octet) {
        return octet >= 'A' && octet <= 'Z' ? octet + 32 : octet;
    }
}
