package fingerpost.diagnose.trace;

import fingerpost.testnet.ScriptedServer.Script;
import java.io.IOException;
import java.net.Inet4Address;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;

/** What bad servers do. */
final class Scripts {
    private Scripts() {}

    static Script silent() {
        return (query, tcp) -> List.of();
    }

    static Script rcode(int rcode) {
        return (query, tcp) -> List.of(reply(query, rcode).toWire());
    }

    /** Every name has one address, servers that of the sound one; the aa bit is set. */
    static Script sound() {
        return (query, tcp) -> List.of(answered(query).toWire());
    }

    static Script withoutAuthority() {
        return (query, tcp) -> {
            Message reply = answered(query);
            reply.getHeader().unsetFlag(Flags.AA);
            reply.getHeader().setFlag(Flags.RA);
            return List.of(reply.toWire());
        };
    }

    /** Refers to the servers of that zone, whatever is asked. */
    static Script refersTo(String zone) {
        return (query, tcp) -> {
            Message reply = reply(query, Rcode.NOERROR);
            Name owner = Name.fromString(zone);
            reply.addRecord(new NSRecord(owner, DClass.IN, 300, Name.fromString("ns.example.net.")), Section.AUTHORITY);
            return List.of(reply.toWire());
        };
    }

    static Script ednsDropping() {
        return (query, tcp) -> query.getOPT() == null ? sound().replies(query, tcp) : List.of();
    }

    /** Truncates every datagram; over TCP it does as the other one. */
    static Script truncating(Script overTcp) {
        return (query, tcp) -> {
            if (tcp) {
                return overTcp.replies(query, true);
            }
            Message reply = reply(query, Rcode.NOERROR);
            reply.getHeader().setFlag(Flags.AA);
            reply.getHeader().setFlag(Flags.TC);
            return List.of(reply.toWire());
        };
    }

    /** The last octets are missing. */
    static Script cutOff() {
        return (query, tcp) -> {
            byte[] whole = answered(query).toWire();
            return List.of(Arrays.copyOf(whole, whole.length - 3));
        };
    }

    /** Answers, and adds the address of a name that is none of its business. */
    static Script poisoning(String victim) {
        return (query, tcp) -> {
            Message reply = answered(query);
            reply.addRecord(address(Name.fromString(victim)), Section.ANSWER);
            return List.of(reply.toWire());
        };
    }

    /** Repeats the question in small letters: the case that was chosen at random is lost. */
    static Script lowerCase() {
        return (query, tcp) -> List.of(lower(answered(query).toWire()));
    }

    private static byte[] lower(byte[] packet) {
        for (int at = 12; packet[at] != 0; at += packet[at] + 1) {
            for (int i = at + 1; i <= at + packet[at]; i++) {
                packet[i] = (byte) Character.toLowerCase(packet[i]);
            }
        }
        return packet;
    }

    /** Truncates in the middle of a record and says so; over TCP it is sound. */
    static Script truncatingAnywhere() {
        return (query, tcp) -> {
            if (tcp) {
                return sound().replies(query, true);
            }
            Message reply = answered(query);
            reply.getHeader().setFlag(Flags.TC);
            byte[] whole = reply.toWire();
            return List.of(Arrays.copyOf(whole, whole.length - 7));
        };
    }

    /** Answers what nobody asked, with an address that must not be believed. */
    static Script ofAnotherName(String other) {
        return (query, tcp) -> {
            Message another = Message.newQuery(
                    Record.newRecord(Name.fromString(other), query.getQuestion().getType(), DClass.IN));
            another.getHeader().setID(query.getHeader().getID());
            return List.of(answered(another).toWire());
        };
    }

    /** Delegates to a server elsewhere and lies about its address. */
    static Script poisonedGlue(String zone, String server, String address) {
        return (query, tcp) -> {
            Message reply = reply(query, Rcode.NOERROR);
            reply.addRecord(
                    new NSRecord(Name.fromString(zone), DClass.IN, 300, Name.fromString(server)), Section.AUTHORITY);
            reply.addRecord(
                    new ARecord(Name.fromString(server), DClass.IN, 300, Inet4Address.getByName(address)),
                    Section.ADDITIONAL);
            return List.of(reply.toWire());
        };
    }

    /** Delegates to itself, one label further down each time that it is asked. */
    static Script everDeeper(String address) {
        AtomicInteger labels = new AtomicInteger(5);
        return (query, tcp) -> {
            Message reply = reply(query, Rcode.NOERROR);
            Name name = query.getQuestion().getName();
            Name zone = new Name(name, Math.max(1, name.labels() - labels.getAndIncrement()));
            Name server = Name.fromString("ns", zone);
            reply.addRecord(new NSRecord(zone, DClass.IN, 300, server), Section.AUTHORITY);
            reply.addRecord(new ARecord(server, DClass.IN, 300, Inet4Address.getByName(address)), Section.ADDITIONAL);
            return List.of(reply.toWire());
        };
    }

    private static Message answered(Message query) throws IOException {
        Message reply = reply(query, Rcode.NOERROR);
        reply.getHeader().setFlag(Flags.AA);
        reply.addRecord(address(query.getQuestion().getName()), Section.ANSWER);
        return reply;
    }

    private static Record address(Name owner) {
        byte[] address = owner.getLabelString(0).equalsIgnoreCase("ns")
                ? new byte[] {127, 0, 4, 13}
                : new byte[] {(byte) 192, 0, 2, 99};
        return new ARecord(owner, DClass.IN, 300, address);
    }

    private static Message reply(Message query, int rcode) {
        Message reply = new Message(query.getHeader().getID());
        reply.getHeader().setFlag(Flags.QR);
        reply.getHeader().setRcode(rcode);
        reply.addRecord(query.getQuestion(), Section.QUESTION);
        return reply;
    }
}
