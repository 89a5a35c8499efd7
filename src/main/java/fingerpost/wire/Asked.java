package fingerpost.wire;

import java.io.IOException;
import java.util.Optional;

/** A packet on its way, and what a reply to it must look like. */
record Asked(Packet packet, Query query) {
    static final String OTHER_COOKIE = "another cookie";
    static final String OTHER_SUBNET = "another client subnet";

    /** Why a packet is not the reply; empty if it is. */
    Optional<String> stray(Packet received) {
        Optional<String> unfit = ReplyCheck.stray(packet, received);
        return unfit.isPresent() || ReplyCheck.headerOnly(received) ? unfit : otherOption(received);
    }

    /** What a packet that fits says. */
    Reply reply(Packet received) {
        if (ReplyCheck.headerOnly(received)) {
            return new Reply.Refused(
                    "The server answered " + RcodeNames.of(received.at(3) & 0x0f) + " without repeating the question.",
                    received);
        }
        Optional<String> unsigned = query.key().flatMap(key -> Signature.fault(key, packet, received));
        if (unsigned.isPresent()) {
            return new Reply.Refused(unsigned.get(), received);
        }
        try {
            return new Reply.Accepted(MessageCodec.decode(received), received);
        } catch (IOException malformed) {
            return new Reply.Refused("The response cannot be read: " + malformed.getMessage(), received);
        }
    }

    /** A response repeats the client's cookie (RFC 7873 section 5.3) and its subnet (RFC 7871 section 7.3) or has none. */
    private Optional<String> otherOption(Packet received) {
        Optional<EdnsOption.Cookie> cookie = query.edns().flatMap(edns -> edns.option(EdnsOption.Cookie.class));
        Optional<EdnsOption.ClientSubnet> subnet =
                query.edns().flatMap(edns -> edns.option(EdnsOption.ClientSubnet.class));
        if (cookie.isEmpty() && subnet.isEmpty()) {
            return Optional.empty();
        }
        Optional<Edns> answered;
        try {
            answered = MessageCodec.decode(received).edns();
        } catch (IOException malformed) {
            return Optional.empty();
        }
        if (cookie.isPresent() && otherCookie(cookie.get(), answered)) {
            return Optional.of(OTHER_COOKIE);
        }
        return subnet.isPresent() && otherSubnet(subnet.get(), answered) ? Optional.of(OTHER_SUBNET) : Optional.empty();
    }

    private static boolean otherCookie(EdnsOption.Cookie sent, Optional<Edns> answered) {
        return answered.flatMap(edns -> edns.option(EdnsOption.Cookie.class))
                .filter(echo -> !echo.client().equals(sent.client()))
                .isPresent();
    }

    private static boolean otherSubnet(EdnsOption.ClientSubnet sent, Optional<Edns> answered) {
        return answered.flatMap(edns -> edns.option(EdnsOption.ClientSubnet.class))
                .filter(echo -> !echo.network().equals(sent.network()))
                .isPresent();
    }
}
