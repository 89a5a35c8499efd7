package fingerpost.wire;

import java.util.List;

/**
 * What a carrier brought back.
 *
 * @param reply {@link Reply.Accepted} once the message was read
 * @param strays why others were not believed
 */
record Carried(Reply reply, List<String> strays) {
    Carried {
        strays = List.copyOf(strays);
    }

    static Carried of(Reply reply) {
        return new Carried(reply, List.of());
    }
}
