package fingerpost.diagnose.report;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.ClientSubnetOption;
import org.xbill.DNS.DClass;
import org.xbill.DNS.DNAMERecord;
import org.xbill.DNS.EDNSOption;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** Ways in which servers misbehave. */
final class Twists {
    private Twists() {}

    static LooseAuthority.Twist none() {
        return (query, reply, tcp) -> List.of(reply);
    }

    static LooseAuthority.Twist silentOverTcp() {
        return (query, reply, tcp) -> tcp ? List.of() : List.of(reply);
    }

    static LooseAuthority.Twist dropsEdns() {
        return (query, reply, tcp) -> tcp || query.getOPT() == null ? List.of(reply) : List.of();
    }

    static LooseAuthority.Twist ignoresEdnsVersion() {
        return (query, reply, tcp) -> {
            if (query.getOPT() != null && query.getOPT().getVersion() > 0) {
                reply.removeAllRecords(Section.ADDITIONAL);
                reply.addRecord(new OPTRecord(1232, 0, 0), Section.ADDITIONAL);
            }
            return List.of(reply);
        };
    }

    static LooseAuthority.Twist echoesOptions() {
        return (query, reply, tcp) -> {
            OPTRecord opt = query.getOPT();
            if (opt != null && !opt.getOptions().isEmpty()) {
                reply.removeAllRecords(Section.ADDITIONAL);
                reply.addRecord(new OPTRecord(1232, 0, 0, opt.getFlags(), opt.getOptions()), Section.ADDITIONAL);
            }
            return List.of(reply);
        };
    }

    static LooseAuthority.Twist answersByNetwork() {
        return (query, reply, tcp) -> {
            OPTRecord opt = query.getOPT();
            List<EDNSOption> asked = opt == null ? List.of() : opt.getOptions(EDNSOption.Code.CLIENT_SUBNET);
            if (!asked.isEmpty() && asked.getFirst() instanceof ClientSubnetOption subnet) {
                EDNSOption answered = new ClientSubnetOption(subnet.getSourcePrefixLength(), 24, subnet.getAddress());
                reply.removeAllRecords(Section.ADDITIONAL);
                reply.addRecord(new OPTRecord(1232, 0, 0, 0, List.of(answered)), Section.ADDITIONAL);
            }
            return List.of(reply);
        };
    }

    /** As a wildcard at the apex does: an address for each name below it that does not exist. */
    static LooseAuthority.Twist expands(String address) {
        return (query, reply, tcp) -> {
            Name name = query.getQuestion().getName();
            boolean nothing = reply.getSection(Section.ANSWER).isEmpty();
            if (nothing
                    && query.getQuestion().getType() == Type.A
                    && name.toString().startsWith("fingerpost-")) {
                reply.removeAllRecords(Section.AUTHORITY);
                reply.getHeader().setRcode(0);
                reply.addRecord(new ARecord(name, DClass.IN, 300, InetAddress.getByName(address)), Section.ANSWER);
            }
            return List.of(reply);
        };
    }

    static LooseAuthority.Twist says(int rcode, Set<Integer> types) {
        return (query, reply, tcp) -> {
            if (types.contains(query.getQuestion().getType())) {
                reply.removeAllRecords(Section.ANSWER);
                reply.getHeader().setRcode(rcode);
            }
            return List.of(reply);
        };
    }

    static LooseAuthority.Twist drops(Set<Integer> types) {
        return (query, reply, tcp) -> types.contains(query.getQuestion().getType()) ? List.of() : List.of(reply);
    }

    static LooseAuthority.Twist lowersCase() {
        return (query, reply, tcp) -> {
            Record question = query.getQuestion();
            Name lower = Name.fromString(question.getName().toString().toLowerCase(Locale.ROOT));
            reply.removeAllRecords(Section.QUESTION);
            reply.addRecord(Record.newRecord(lower, question.getType(), DClass.IN), Section.QUESTION);
            return List.of(tcp ? withQuestion(reply, question) : reply);
        };
    }

    private static Message withQuestion(Message reply, Record question) {
        reply.removeAllRecords(Section.QUESTION);
        reply.addRecord(question, Section.QUESTION);
        return reply;
    }

    static LooseAuthority.Twist resolvesForAll() {
        return (query, reply, tcp) -> {
            if (query.getHeader().getFlag(Flags.RD)) {
                reply.getHeader().setFlag(Flags.RA);
                reply.getHeader().unsetFlag(Flags.AA);
                reply.getHeader().setRcode(0);
                reply.addRecord(
                        new NSRecord(Name.root, DClass.IN, 300, Name.fromString("a.root-servers.test.")),
                        Section.ANSWER);
            }
            return List.of(reply);
        };
    }

    static LooseAuthority.Twist reverses() {
        return (query, reply, tcp) -> {
            List<Record> answer = new ArrayList<>(reply.getSection(Section.ANSWER));
            reply.removeAllRecords(Section.ANSWER);
            answer.reversed().forEach(each -> reply.addRecord(each, Section.ANSWER));
            return List.of(reply);
        };
    }

    static LooseAuthority.Twist addsDname() {
        return (query, reply, tcp) -> {
            Name name = query.getQuestion().getName();
            if (reply.getSection(Section.ANSWER).stream().anyMatch(each -> each.getType() == Type.CNAME)) {
                reply.addRecord(new DNAMERecord(name, DClass.IN, 300, Name.fromString("target.net.")), Section.ANSWER);
            }
            return List.of(reply);
        };
    }
}
