package fingerpost.wire;

import java.io.IOException;

/** Reads a packet that fits. */
final class Reading {
    private Reading() {}

    static Reply of(Packet received) {
        if (ReplyCheck.headerOnly(received)) {
            return new Reply.Refused(
                    "The server answered " + RcodeNames.of(received.at(3) & 0x0f) + " without repeating the question.",
                    received);
        }
        try {
            return new Reply.Accepted(MessageCodec.decode(received), received);
        } catch (IOException malformed) {
            return new Reply.Refused("The response cannot be read: " + malformed.getMessage(), received);
        }
    }
}
