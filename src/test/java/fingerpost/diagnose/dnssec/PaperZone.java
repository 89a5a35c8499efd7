package fingerpost.diagnose.dnssec;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.testnet.SignedZone;
import fingerpost.wire.Attempt;
import fingerpost.wire.Exchange;
import fingerpost.wire.MessageCodec;
import fingerpost.wire.Packet;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.Server;
import fingerpost.wire.Transport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Master;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.RRSIGRecord;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** What servers say about the signatures of a zone, made from its signed text without any network. */
final class PaperZone {
    static final DomainName APEX = DomainName.of("example.com.");
    static final Question ASKED = new Question(APEX.child("www"), RecordType.A);
    static final Question ABSENT = new Question(APEX.child("absent"), RecordType.A);
    static final String TEXT = "@ NS ns\nns A 192.0.2.53\nwww A 192.0.2.80\n";

    private PaperZone() {}

    /** One server at 192.0.2.n that has the zone as it is. */
    static ServerReplies server(int n, SignedZone zone) throws IOException {
        Server server = new Server(IpAddress.of("192.0.2." + n), 53);
        Map<Question, Exchange> replies = new HashMap<>();
        for (Question each : ZoneReplies.questions(APEX, ABSENT, ASKED)) {
            replies.put(each, exchange(Query.authoritative(each, server), records(zone)));
        }
        return new ServerReplies(APEX, server, replies);
    }

    static ZoneReplies replies(Instant now, ServerReplies... servers) {
        return replies(now, validation(Judgement.secure("It is.")), servers);
    }

    static ZoneReplies replies(Instant now, Validation validation, ServerReplies... servers) {
        return new ZoneReplies(APEX, ABSENT, List.of(servers), validation, now);
    }

    /** Of the name asked, without an alias. */
    static Validation validation(Judgement judgement, TrustLink... links) {
        return new Validation(ASKED, List.of(links), List.of(hop(ASKED, judgement)), 0);
    }

    static TrustHop hop(Question question, Judgement judgement) {
        return new TrustHop(question, APEX, List.of(), judgement, List.of());
    }

    /** Each finding as {@code ERROR what it says}. */
    static List<String> said(SecurityCheck check, ZoneReplies replies) {
        return switch (check.verdict(replies)) {
            case Verdict.Found found ->
                found.findings().stream().map(PaperZone::said).toList();
            case Verdict.Passed passed -> List.of();
            case Verdict.NotTested not -> List.of("not tested: " + not.why());
        };
    }

    private static String said(LiveFinding finding) {
        return finding.severity() + " " + finding.message();
    }

    private static List<Record> records(SignedZone zone) throws IOException {
        try (Master master = new Master(
                new ByteArrayInputStream(zone.text().getBytes(StandardCharsets.US_ASCII)),
                Name.fromString(zone.apex()))) {
            return Stream.iterate(master.nextRecord(), each -> each != null, any -> {
                        try {
                            return master.nextRecord();
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    })
                    .toList();
        }
    }

    private static Exchange exchange(Query query, List<Record> zone) throws IOException {
        Name name = Name.fromString(query.question().name().toString());
        Message message = new Message(1);
        message.getHeader().setFlag(Flags.QR);
        message.getHeader().setFlag(Flags.AA);
        message.addRecord(Record.newRecord(name, query.question().type().code(), DClass.IN), Section.QUESTION);
        List<Record> answer = zone.stream()
                .filter(each -> each.getName().equals(name)
                        && covered(each) == query.question().type().code())
                .toList();
        answer.forEach(each -> message.addRecord(each, Section.ANSWER));
        if (answer.isEmpty()) {
            boolean exists = zone.stream().anyMatch(each -> each.getName().equals(name));
            message.getHeader().setRcode(exists ? Rcode.NOERROR : Rcode.NXDOMAIN);
            zone.stream().filter(PaperZone::denies).forEach(each -> message.addRecord(each, Section.AUTHORITY));
        }
        Packet packet = Packet.of(message.toWire(65_535));
        return new Exchange(
                query,
                List.of(new Attempt(
                        Transport.UDP,
                        true,
                        packet,
                        new Reply.Accepted(MessageCodec.decode(packet), packet),
                        List.of(),
                        1_000_000)));
    }

    private static int covered(Record each) {
        return each instanceof RRSIGRecord signature ? signature.getTypeCovered() : each.getType();
    }

    private static boolean denies(Record each) {
        return switch (covered(each)) {
            case Type.SOA, Type.NSEC, Type.NSEC3 -> true;
            default -> false;
        };
    }
}
