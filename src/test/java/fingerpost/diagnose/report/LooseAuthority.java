package fingerpost.diagnose.report;

import fingerpost.testnet.ScriptedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Master;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/**
 * Answers from zones that no real server would load, and for some of them in ways that no real server should; with
 * one zone alone its ways hold for all questions.
 */
final class LooseAuthority implements ScriptedServer.Script {
    private final Map<Name, List<Record>> zones = new LinkedHashMap<>();
    private final Map<Name, Twist> twists = new LinkedHashMap<>();

    /** What becomes of a reply before it is sent. */
    @FunctionalInterface
    interface Twist {
        /** The replies to send in its place; none to stay silent. */
        List<Message> of(Message query, Message reply, boolean overTcp) throws IOException;
    }

    void zone(String apex, String text, Twist twist) throws IOException {
        Name origin = Name.fromString(apex);
        String whole = "$ORIGIN " + apex + "\n$TTL 300\n" + text + "\n";
        List<Record> records = new ArrayList<>();
        try (Master master =
                new Master(new ByteArrayInputStream(whole.getBytes(StandardCharsets.US_ASCII)), origin, 300)) {
            for (Record each = master.nextRecord(); each != null; each = master.nextRecord()) {
                records.add(each);
            }
        }
        zones.put(origin, records);
        twists.put(origin, twist);
    }

    @Override
    public List<byte[]> replies(Message query, boolean overTcp) throws IOException {
        Message reply = new Message(query.getHeader().getID());
        reply.getHeader().setFlag(Flags.QR);
        reply.addRecord(query.getQuestion(), Section.QUESTION);
        Name apex = apex(query.getQuestion());
        if (zones.containsKey(apex) && query.getQuestion().getType() != Type.AXFR) {
            reply.getHeader().setFlag(Flags.AA);
            answer(reply, query.getQuestion(), zones.get(apex), apex);
        } else {
            reply.getHeader().setRcode(Rcode.REFUSED);
        }
        OPTRecord opt = query.getOPT();
        if (opt != null) {
            boolean newer = opt.getVersion() > 0;
            reply.addRecord(new OPTRecord(1232, newer ? 1 : 0, 0), Section.ADDITIONAL);
        }
        List<byte[]> packets = new ArrayList<>();
        boolean alone = zones.size() == 1;
        Twist twist = twists.getOrDefault(
                alone ? zones.keySet().iterator().next() : apex, (asked, given, tcp) -> List.of(given));
        for (Message each : twist.of(query, reply, overTcp)) {
            packets.add(each.toWire(65_535));
        }
        return packets;
    }

    /** The deepest zone that holds the name; a DS stands in the one above. */
    private Name apex(Record question) {
        Name name = question.getName();
        return zones.keySet().stream()
                .filter(each -> name.subdomain(each) && !(question.getType() == Type.DS && name.equals(each)))
                .max(Comparator.comparingInt(Name::labels))
                .orElse(Name.root);
    }

    /** Whether the name lies beyond a zone cut; the reply then refers to the servers there. */
    private static boolean refers(Message reply, Record question, List<Record> records, Name apex) {
        Name name = question.getName();
        List<Record> servers = records.stream()
                .filter(each -> each.getType() == Type.NS && !each.getName().equals(apex))
                .filter(each -> name.subdomain(each.getName())
                        && !(question.getType() == Type.DS && name.equals(each.getName())))
                .toList();
        for (Record each : servers) {
            reply.getHeader().unsetFlag(Flags.AA);
            reply.addRecord(each, Section.AUTHORITY);
            for (int type : new int[] {Type.A, Type.AAAA}) {
                at(records, ((NSRecord) each).getTarget(), type).forEach(glue -> {
                    if (!reply.findRecord(glue)) {
                        reply.addRecord(glue, Section.ADDITIONAL);
                    }
                });
            }
        }
        return !servers.isEmpty();
    }

    private static void answer(Message reply, Record question, List<Record> records, Name apex) throws IOException {
        if (refers(reply, question, records, apex)) {
            return;
        }
        List<Record> found = at(records, question.getName(), question.getType());
        Name next = question.getName();
        if (found.isEmpty()) {
            for (int links = 0; links < 20 && found.isEmpty(); links++) {
                List<Record> aliases = at(records, next, Type.CNAME);
                aliases.forEach(each -> reply.addRecord(each, Section.ANSWER));
                if (aliases.isEmpty()) {
                    break;
                }
                next = ((CNAMERecord) aliases.getFirst()).getTarget();
                found = at(records, next, question.getType());
            }
        }
        found.forEach(each -> reply.addRecord(each, Section.ANSWER));
        if (reply.getSection(Section.ANSWER).isEmpty()) {
            Name wildcard = Name.concatenate(new Name("*"), new Name(question.getName(), 1));
            boolean exists = records.stream()
                    .anyMatch(each -> each.getName().subdomain(question.getName())
                            || each.getName().equals(wildcard));
            reply.getHeader().setRcode(exists ? Rcode.NOERROR : Rcode.NXDOMAIN);
            reply.addRecord(at(records, apex, Type.SOA).getFirst(), Section.AUTHORITY);
        }
    }

    private static List<Record> at(List<Record> records, Name name, int type) {
        return records.stream()
                .filter(each -> each.getName().equals(name) && each.getType() == type && each.getDClass() == DClass.IN)
                .toList();
    }
}
