package fingerpost.wire;

import fingerpost.dns.IpAddress;
import java.util.random.RandomGenerator;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Header;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;

/** Packets that servers and forgers send. */
final class Replies {
    static final String GENUINE = "192.0.2.80";
    static final String FORGED = "192.0.2.66";

    private Replies() {}

    /** A response without records, the question repeated. */
    static Message empty(Message query) {
        Message reply = new Message(query.getHeader().getID());
        reply.getHeader().setFlag(Flags.QR);
        reply.getHeader().setOpcode(query.getHeader().getOpcode());
        reply.addRecord(query.getQuestion(), Section.QUESTION);
        return reply;
    }

    static byte[] answer(Message query, String address) {
        Message reply = empty(query);
        reply.getHeader().setFlag(Flags.AA);
        reply.addRecord(address(query.getQuestion().getName(), address), Section.ANSWER);
        return reply.toWire();
    }

    static byte[] failed(Message query, int rcode) {
        Message reply = empty(query);
        reply.getHeader().setRcode(rcode);
        return reply.toWire();
    }

    static byte[] truncated(Message query) {
        Message reply = empty(query);
        reply.getHeader().setFlag(Flags.TC);
        return reply.toWire();
    }

    /** Twelve octets: servers of before EDNS do not repeat the question. */
    static byte[] headerOnly(Message query, int rcode) {
        Header header = new Header(query.getHeader().getID());
        header.setFlag(Flags.QR);
        header.setRcode(rcode);
        return header.toWire();
    }

    static Record address(Name owner, String address) {
        return new ARecord(owner, DClass.IN, 300, Addresses.inet(IpAddress.of(address)));
    }

    /** What somebody sends who does not see the query, or a confused server: always wrong in one thing, and always false. */
    static byte[] stray(Message query, RandomGenerator random) {
        byte[] forged = answer(query, FORGED);
        int kind = random.nextInt(10);
        switch (kind) {
            case 0, 1 -> forged[random.nextInt(2)] ^= (byte) (1 + random.nextInt(255));
            case 2 -> forged[2] &= 0x7f;
            case 3 -> forged[2] ^= (byte) ((1 + random.nextInt(15)) << 3);
            case 4 -> forged[13 + random.nextInt(3)] = '-';
            case 5 -> forged[questionEnd(forged) - 3] ^= (byte) (1 + random.nextInt(255));
            case 6 -> forged[questionEnd(forged) - 1] ^= (byte) (1 + random.nextInt(255));
            case 7 -> {
                forged = headerOnly(query, random.nextInt(16));
                forged[1] ^= (byte) (1 + random.nextInt(255));
            }
            case 8 -> {
                forged = new byte[random.nextInt(512)];
                random.nextBytes(forged);
                if (forged.length > 2) {
                    forged[0] = (byte) ~(query.getHeader().getID() >> 8);
                }
            }
            default -> forged = new byte[] {forged[0], forged[1], (byte) 0x80};
        }
        return forged;
    }

    static int questionEnd(byte[] packet) {
        int at = 12;
        while (packet[at] != 0) {
            at += packet[at] + 1;
        }
        return at + 5;
    }
}
