package fingerpost.ui.rehearse;

import fingerpost.dns.IpAddress;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.Server;
import java.util.OptionalInt;

/** Which ports of 127.0.0.1 a person wants a rehearsal to listen on; empty for any that are free. */
record Ports(OptionalInt dns, OptionalInt http) {
    static final Ports ANY = new Ports(OptionalInt.empty(), OptionalInt.empty());

    private static final IpAddress LOCALHOST = IpAddress.of("127.0.0.1");

    /** The ports in those fields; throws with what is wrong with one. */
    static Ports of(String dns, String http) {
        return new Ports(port(Speech.of("DNS port"), dns), port(Speech.of("HTTP port"), http));
    }

    private static OptionalInt port(String what, String text) {
        if (text.isBlank()) {
            return OptionalInt.empty();
        }
        int port = text.strip().matches("\\d{1,5}") ? Integer.parseInt(text.strip()) : 0;
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException(Speech.of(
                    "The {0} is a number from 1 to 65535, not \"{1}\". Leave the field empty for a free one.",
                    what, text.strip()));
        }
        return OptionalInt.of(port);
    }

    static Server at(int port) {
        return new Server(LOCALHOST, port);
    }
}
