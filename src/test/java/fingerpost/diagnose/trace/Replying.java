package fingerpost.diagnose.trace;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.wire.Attempt;
import fingerpost.wire.Exchange;
import fingerpost.wire.Flags;
import fingerpost.wire.Message;
import fingerpost.wire.Packet;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.ResourceRecord;
import fingerpost.wire.Server;
import fingerpost.wire.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A reply in the making: the exchange that a server's message makes, without any network. */
public final class Replying {
    private final Query query;
    private boolean authoritative = true;
    private boolean recursion;
    private int rcode;
    private final List<ResourceRecord> answer = new ArrayList<>();
    private final List<ResourceRecord> authority = new ArrayList<>();
    private final List<ResourceRecord> additional = new ArrayList<>();

    private Replying(Query query) {
        this.query = query;
    }

    public static Replying to(Query query) {
        return new Replying(query);
    }

    /** To a question about that name, asked of a server of no importance. */
    public static Replying to(String name, RecordType type) {
        return new Replying(
                Query.authoritative(new Question(DomainName.of(name), type), Server.of(IpAddress.of("192.0.2.53"))));
    }

    Question question() {
        return query.question();
    }

    public Replying withoutAuthority() {
        authoritative = false;
        return this;
    }

    public Replying recursionAvailable() {
        recursion = true;
        return this;
    }

    public Replying rcode(Rcode code) {
        rcode = code.code();
        return this;
    }

    /** Lines such as {@code www.example.com. A 192.0.2.1}. */
    public Replying answer(String... lines) {
        answer.addAll(records(lines));
        return this;
    }

    public Replying authority(String... lines) {
        authority.addAll(records(lines));
        return this;
    }

    public Replying additional(String... lines) {
        additional.addAll(records(lines));
        return this;
    }

    public Exchange exchange() {
        Message message = new Message(
                1,
                0,
                new Flags(true, authoritative, false, false, recursion, false, false),
                rcode,
                List.of(query.question()),
                answer,
                authority,
                additional,
                Optional.empty(),
                false);
        return exchange(query, new Reply.Accepted(message, packet(12, rcode)));
    }

    public static Exchange exchange(Query query, Reply reply) {
        return new Exchange(
                query, List.of(new Attempt(Transport.UDP, true, packet(12, 0), reply, List.of(), 1_000_000)));
    }

    static Packet packet(int length, int rcode) {
        byte[] octets = new byte[length];
        octets[3] = (byte) rcode;
        return Packet.of(octets);
    }

    public static List<ResourceRecord> records(String... lines) {
        return Stream.of(lines).map(Replying::record).toList();
    }

    private static ResourceRecord record(String line) {
        String[] words = line.split(" ", 3);
        RecordType type = RecordType.of(words[1]);
        return ResourceRecord.of(DomainName.of(words[0]), new Ttl(300), Rdata.parse(type, words[2]));
    }
}
