package fingerpost.command;

import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Edns;
import fingerpost.wire.EdnsOption;
import fingerpost.wire.Patience;
import fingerpost.wire.Query;
import fingerpost.wire.Server;
import fingerpost.wire.TsigKey;
import fingerpost.wire.Wording;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What one line of dig's arguments asks.
 *
 * @param cookie octets in hexadecimal; empty for fresh ones
 */
record DigAsk(
        Question question,
        DigTarget target,
        Wording wording,
        Optional<Edns> edns,
        Optional<String> cookie,
        Patience patience,
        Optional<TsigKey> key,
        Course course,
        DigOutput output) {
    /** What is done with the question. */
    enum Course {
        LOOK_UP,
        /** {@code +trace} */
        TRACE,
        /** {@code +nssearch} */
        SOA_OF_ALL
    }

    private static final RecordType AXFR = new RecordType(252);

    /** Whether it fetches a zone, or what changed in it. */
    boolean transfer() {
        return question.type().equals(AXFR) || wording.since().isPresent();
    }

    /** The query for that server; a cookie is drawn where one is wanted and none given. */
    Query to(Server address, RandomGenerator random) {
        Optional<Edns> asked = edns.map(each ->
                cookie.map(text -> each.withCookie(cookie(text, random))).orElse(each));
        return new Query(question, address, target.transport(), wording, asked, patience, key);
    }

    private static EdnsOption.Cookie cookie(String text, RandomGenerator random) {
        if (!text.isEmpty()) {
            return new EdnsOption.Cookie(text.substring(0, 16), text.substring(16));
        }
        byte[] drawn = new byte[8];
        random.nextBytes(drawn);
        return new EdnsOption.Cookie(HexFormat.of().formatHex(drawn), "");
    }
}
