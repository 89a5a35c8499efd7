package fingerpost.diagnose.survey;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Attempt;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Flags;
import fingerpost.wire.Message;
import fingerpost.wire.Packet;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.Server;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A client without a network that writes down what it was asked. */
final class Scripted implements DnsClient {
    final List<Query> asked = new CopyOnWriteArrayList<>();
    private final Function<Query, Reply> script;

    Scripted(Function<Query, Reply> script) {
        this.script = script;
    }

    @Override
    public Exchange ask(Query query) {
        asked.add(query);
        Packet sent = Packet.of(new byte[12]);
        Attempt attempt = new Attempt(
                query.transport(), query.edns().isPresent(), sent, script.apply(query), List.of(), 1_000_000);
        return new Exchange(query, List.of(attempt));
    }

    static Query query(String name, String server) {
        return Query.authoritative(
                new Question(DomainName.of(name), RecordType.A), new Server(IpAddress.of(server), 53));
    }

    /** An answer without any record. */
    static Reply accepted() {
        Message message = new Message(
                1,
                0,
                new Flags(true, true, false, false, false, false, false),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false);
        return new Reply.Accepted(message, Packet.of(new byte[12]));
    }

    static Reply unreadable() {
        return new Reply.Refused("It cannot be read.", Packet.of(new byte[12]));
    }
}
