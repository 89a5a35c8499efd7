package fingerpost.wire;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.xbill.DNS.Message;
import org.xbill.DNS.TSIG;
import org.xbill.DNS.TSIGRecord;

/** Signs messages and checks the signatures of answers (TSIG, RFC 8945). */
public final class Signature {
    private static final Map<Integer, String> ERRORS = Map.of(
            16, "the signature is wrong (BADSIG): is the secret the same on both sides?",
            17, "the server does not know the key or its algorithm (BADKEY)",
            18, "the clocks are too far apart (BADTIME)",
            22, "the signature is cut too short (BADTRUNC)");

    private Signature() {}

    static void sign(Message message, TsigKey key) {
        message.setTSIG(of(key), 0, null);
    }

    /** Why the answer is not signed by whoever has the key; empty if it is. */
    static Optional<String> fault(TsigKey key, Packet sent, Packet received) {
        try {
            Message answer = new Message(received.octets());
            TSIGRecord signed = answer.getTSIG();
            if (signed == null) {
                return Optional.of(
                        "The response is not signed, though the question was signed with the key " + key.name() + ".");
            }
            if (signed.getError() != 0) {
                return Optional.of("The server refuses the key " + key.name() + ": " + error(signed.getError()) + ".");
            }
            int fault = of(key).verify(answer, received.octets(), record(sent));
            return fault == 0 ? Optional.empty() : Optional.of(wrong(key, fault));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of("The signature of the response cannot be read: " + unreadable.getMessage());
        }
    }

    static String wrong(TsigKey key, int fault) {
        return "The response is not signed as it should be with the key " + key.name() + ": " + error(fault) + ".";
    }

    /** The TSIG record of a signed message. */
    static TSIGRecord record(Packet sent) throws IOException {
        return new Message(sent.octets()).getTSIG();
    }

    /** What dnsjava signs and verifies with. */
    public static TSIG of(TsigKey key) {
        return new TSIG(TSIG.algorithmToName(key.algorithm()), Names.toWire(key.name()), key.secret());
    }

    private static String error(int code) {
        return ERRORS.getOrDefault(code, RcodeNames.of(code));
    }
}
