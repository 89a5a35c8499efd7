package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.xbill.DNS.Header;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** Messages between our words and their octets, by dnsjava. */
public final class MessageCodec {
    /** The header bit without a meaning, as dnsjava counts them. */
    private static final int RESERVED = 9;

    private MessageCodec() {}

    /** The packet of that query under that id; letters of the name in random case where the query says so and could be forged. */
    public static Packet encode(Query query, int id, RandomGenerator random) {
        DomainName name = query.question().name();
        List<String> labels = query.wording().mixedCase()
                        && query.transport() == Transport.UDP
                        && query.key().isEmpty()
                ? mixed(name.labels(), random)
                : name.labels();
        Packet packet = encode(query, id, labels, query.edns());
        int block = query.wording().block(query.transport());
        if (block == 0 || query.edns().isEmpty()) {
            return packet;
        }
        int padding = Math.floorMod(-(packet.length() + OptionCodec.HEAD), block);
        return encode(query, id, labels, query.edns().map(edns -> edns.with(OptionCodec.padding(padding))));
    }

    private static Packet encode(Query query, int id, List<String> labels, Optional<Edns> asked) {
        org.xbill.DNS.Message message = new org.xbill.DNS.Message(id);
        set(message.getHeader(), query.wording());
        message.addRecord(
                Record.newRecord(Names.ofLabels(labels), query.question().type().code(), ResourceRecord.IN),
                Section.QUESTION);
        query.wording().since().ifPresent(serial -> message.addRecord(soa(labels, serial), Section.AUTHORITY));
        asked.ifPresent(edns -> message.addRecord(
                new OPTRecord(edns.udpSize(), 0, edns.version(), edns.flags(), OptionCodec.toWire(edns.options())),
                Section.ADDITIONAL));
        query.key().ifPresent(key -> Signature.sign(message, key));
        return Packet.of(message.toWire(Limits.TCP_SIZE));
    }

    /** Only its serial means something. */
    private static Record soa(List<String> labels, long serial) {
        return new SOARecord(Names.ofLabels(labels), ResourceRecord.IN, 0, Name.root, Name.root, serial, 0, 0, 0, 0);
    }

    /** The message that the packet holds; throws with the reason where it holds none. Nothing else escapes. */
    public static Message decode(Packet packet) throws IOException {
        try {
            return decode(new org.xbill.DNS.Message(packet.octets()));
        } catch (IOException | RuntimeException malformed) {
            String why = malformed.getMessage();
            throw new IOException(why == null ? "it ends early or breaks the format" : why, malformed);
        }
    }

    private static Message decode(org.xbill.DNS.Message read) {
        Header header = read.getHeader();
        List<ResourceRecord> additional = new ArrayList<>();
        for (Record each : read.getSection(Section.ADDITIONAL)) {
            if (each.getType() != Type.OPT && each.getType() != Type.TSIG) {
                additional.add(RecordCodec.fromWire(each));
            }
        }
        List<Question> questions = read.getSection(Section.QUESTION).stream()
                .filter(each -> each.getDClass() == ResourceRecord.IN)
                .map(each -> new Question(Names.fromWire(each.getName()), new RecordType(each.getType())))
                .toList();
        return new Message(
                header.getID(),
                header.getOpcode(),
                flags(header),
                read.getRcode(),
                questions,
                section(read, Section.ANSWER),
                section(read, Section.AUTHORITY),
                additional,
                Optional.ofNullable(read.getOPT()).map(MessageCodec::edns),
                read.getTSIG() != null);
    }

    private static List<ResourceRecord> section(org.xbill.DNS.Message read, int section) {
        return read.getSection(section).stream().map(RecordCodec::fromWire).toList();
    }

    private static Edns edns(OPTRecord opt) {
        return new Edns(opt.getPayloadSize(), opt.getVersion(), opt.getFlags(), OptionCodec.fromWire(opt.getOptions()));
    }

    private static Flags flags(Header header) {
        return new Flags(
                header.getFlag(org.xbill.DNS.Flags.QR),
                header.getFlag(org.xbill.DNS.Flags.AA),
                header.getFlag(org.xbill.DNS.Flags.TC),
                header.getFlag(org.xbill.DNS.Flags.RD),
                header.getFlag(org.xbill.DNS.Flags.RA),
                header.getFlag(org.xbill.DNS.Flags.AD),
                header.getFlag(org.xbill.DNS.Flags.CD),
                header.getFlag(RESERVED));
    }

    private static void set(Header header, Wording wording) {
        header.setOpcode(wording.opcode());
        set(header, org.xbill.DNS.Flags.AA, wording.flags().authoritative());
        set(header, org.xbill.DNS.Flags.TC, wording.flags().truncated());
        set(header, org.xbill.DNS.Flags.RD, wording.flags().recursionDesired());
        set(header, org.xbill.DNS.Flags.RA, wording.flags().recursionAvailable());
        set(header, RESERVED, wording.flags().reserved());
        set(header, org.xbill.DNS.Flags.AD, wording.flags().authenticData());
        set(header, org.xbill.DNS.Flags.CD, wording.flags().checkingDisabled());
    }

    private static void set(Header header, int flag, boolean on) {
        if (on) {
            header.setFlag(flag);
        }
    }

    private static List<String> mixed(List<String> labels, RandomGenerator random) {
        List<String> mixed = new ArrayList<>();
        for (String label : labels) {
            StringBuilder letters = new StringBuilder(label);
            for (int i = 0; i < letters.length(); i++) {
                char letter = letters.charAt(i);
                if (letter >= 'a' && letter <= 'z' && random.nextBoolean()) {
                    letters.setCharAt(i, (char) (letter - 32));
                }
            }
            mixed.add(letters.toString());
        }
        return mixed;
    }
}
