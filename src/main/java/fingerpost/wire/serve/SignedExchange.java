package fingerpost.wire.serve;

import fingerpost.wire.Limits;
import fingerpost.wire.Signature;
import fingerpost.wire.TsigKey;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;
import org.xbill.DNS.TSIG;
import org.xbill.DNS.TSIGRecord;

/**
 * A signed query and its signed reply (RFC 8945 section 5).
 *
 * @param key empty where nobody here has it
 * @param error why the signature is not believed; 0 where it is
 */
record SignedExchange(Optional<TSIG> key, TSIGRecord asked, int error) {
    private static final Duration FUDGE = Duration.ofMinutes(5);

    static SignedExchange of(Optional<TsigKey> known, Message message, byte[] octets) {
        Optional<TSIG> key = known.map(Signature::of);
        int error = key.map(each -> each.verify(message, octets, null)).orElse(Rcode.BADKEY);
        return new SignedExchange(key, message.getTSIG(), error);
    }

    String why() {
        return switch (error) {
            case Rcode.BADSIG -> "BADSIG, the secret is another";
            case Rcode.BADKEY -> "BADKEY, there is no such key here";
            case Rcode.BADTIME -> "BADTIME, its clock is far off";
            default -> Rcode.TSIGstring(error);
        };
    }

    /** The reply signed as the query was. */
    Replied sign(Replied reply) throws IOException {
        Message signed = new Message(reply.octets());
        signed.setTSIG(key.orElseThrow(), Rcode.NOERROR, asked);
        return new Replied(signed.toWire(Limits.TCP_SIZE), false, reply.told());
    }

    /** The reply with the reason, unsigned: who asks has another key. */
    Replied refuse(Replied reply) throws IOException {
        Message refused = new Message(reply.octets());
        refused.addRecord(
                new TSIGRecord(
                        asked.getName(),
                        DClass.ANY,
                        0,
                        asked.getAlgorithm(),
                        Instant.now(),
                        FUDGE,
                        new byte[0],
                        asked.getOriginalID(),
                        error,
                        null),
                Section.ADDITIONAL);
        return new Replied(refused.toWire(Limits.TCP_SIZE), false, reply.told());
    }
}
