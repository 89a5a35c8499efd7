package fingerpost.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.xbill.DNS.TSIGRecord;

/** The signature of a message as {@code dig} prints it. */
final class DigTsig {
    private static final String BREAK = "\n\t\t\t\t";

    private DigTsig() {}

    /** The record on a line; none where the message is not signed. */
    static List<String> lines(Packet packet, DigStyle style) {
        TSIGRecord signed;
        try {
            signed = Signature.record(packet);
        } catch (IOException | RuntimeException unreadable) {
            return List.of();
        }
        return signed == null
                ? List.of()
                : List.of(DigColumns.line(signed.getName(), 0, "ANY", "TSIG", data(signed, style), style));
    }

    private static String data(TSIGRecord signed, DigStyle style) {
        byte[] signature = signed.getSignature();
        List<String> words = new ArrayList<>(List.of(
                signed.getAlgorithm().toString(),
                Long.toString(signed.getTimeSigned().getEpochSecond()),
                Long.toString(signed.getFudge().toSeconds()),
                Integer.toString(signature.length)));
        if (signature.length > 0) {
            String cut = DigData.cut(Base64.getEncoder().encodeToString(signature), style, style.multiline());
            words.add(style.multiline() ? "(" + BREAK + cut + " )" : cut);
        }
        words.add(Integer.toString(signed.getOriginalID()));
        words.add(RcodeNames.ofTsig(signed.getError()));
        byte[] other = signed.getOther() == null ? new byte[0] : signed.getOther();
        words.add(other.length + " " + (other.length == 0 ? "" : HexFormat.of().formatHex(other)));
        return String.join(" ", words);
    }
}
