package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import java.util.random.RandomGenerator;

/** The packet of a question as {@link MessageCodec} makes it, without the cost: thousands are made every second. */
final class BulkPacket {
    private static final int HEADER = 12;
    private static final int OPT = 11;

    private BulkPacket() {}

    /** With EDNS of the usual size, the letters in random case. */
    static Packet of(Question question, int id, boolean recursionDesired, RandomGenerator random) {
        DomainName name = question.name();
        byte[] octets = new byte[HEADER + name.wireLength() + 4 + OPT];
        pair(octets, 0, id);
        octets[2] = (byte) (recursionDesired ? 1 : 0);
        octets[5] = 1;
        octets[11] = 1;
        int at = HEADER;
        for (String label : name.labels()) {
            octets[at++] = (byte) label.length();
            int letters = random.nextInt();
            int letters2 = label.length() > 32 ? random.nextInt() : 0;
            for (int i = 0; i < label.length(); i++) {
                char letter = label.charAt(i);
                boolean upper = letter >= 'a' && letter <= 'z' && ((i < 32 ? letters : letters2) >>> (i & 31) & 1) == 1;
                octets[at++] = (byte) (upper ? letter - 32 : letter);
            }
        }
        at++;
        pair(octets, at, question.type().code());
        octets[at + 3] = 1;
        octets[at + 6] = 41;
        pair(octets, at + 7, Limits.UDP_SIZE);
        return Packet.of(octets);
    }

    private static void pair(byte[] octets, int at, int value) {
        octets[at] = (byte) (value >> 8);
        octets[at + 1] = (byte) value;
    }
}
