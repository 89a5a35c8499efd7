package fingerpost.diagnose.drift;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ns;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Fixed;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.wire.Exchange;
import fingerpost.wire.Flags;
import fingerpost.wire.Message;
import fingerpost.wire.Packet;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.ResourceRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What servers say and what designs expect, in few words. */
final class Said {
    static final DomainName WWW = DomainName.of("www.example.com");
    static final LiveAnswer NO_RECORD = new LiveAnswer.Nothing(true);
    static final LiveAnswer NO_NAME = new LiveAnswer.Nothing(false);
    static final LiveAnswer SILENCE = new LiveAnswer.Unknown("does not answer");
    static final LiveAnswer CUT = new LiveAnswer.Delegated(WWW);

    private Said() {}

    /** Addresses, A or AAAA as the first one is. */
    static LiveAnswer.Records records(int ttl, String... addresses) {
        List<Rdata> data = data(addresses);
        return new LiveAnswer.Records(data.getFirst().type(), data, new Ttl(ttl));
    }

    static LiveAnswer.Records alias(int ttl, String target) {
        return new LiveAnswer.Records(RecordType.CNAME, List.of(new Cname(DomainName.of(target))), new Ttl(ttl));
    }

    static LiveAnswer.Records servers(int ttl, String... names) {
        return new LiveAnswer.Records(
                RecordType.NS,
                Stream.of(names).<Rdata>map(each -> new Ns(DomainName.of(each))).toList(),
                new Ttl(ttl));
    }

    static List<Rdata> data(String... addresses) {
        return Stream.of(addresses)
                .<Rdata>map(each -> IpAddress.of(each).record())
                .toList();
    }

    static AnswerPolicy only(String... addresses) {
        return new Fixed(data(addresses));
    }

    static Subject node(String type) {
        return new Subject(Id.of("zone"), Optional.of(WWW), Optional.of(type));
    }

    static Expected.Records expected(int ttl, AnswerPolicy policy) {
        RecordType type = policy.records().getFirst().type();
        return new Expected.Records(
                node(type.toString()),
                WWW,
                type,
                policy.records(),
                Choices.of(policy),
                policy instanceof Fixed,
                new Ttl(ttl));
    }

    static Expected.Flattened flattened(int ttl, RecordType... families) {
        Alias alias = new Alias(WWW, new Ttl(ttl), DomainName.of("lb.example.net"));
        return new Expected.Flattened(node("ALIAS"), WWW, alias, List.of(families));
    }

    /** An authoritative reply with these records of the name that was asked for; none: NODATA. */
    static Exchange exchange(Query query, LiveAnswer.Records... records) {
        Message message = new Message(
                1,
                0,
                new Flags(true, true, false, false, false, false, false),
                0,
                List.of(query.question()),
                Stream.of(records)
                        .flatMap(each -> each.rdata().stream()
                                .map(data -> ResourceRecord.of(query.question().name(), each.ttl(), data)))
                        .toList(),
                List.of(),
                List.of(),
                Optional.empty(),
                false);
        return DesignServers.exchange(query, new Reply.Accepted(message, Packet.of(new byte[0])));
    }

    static Query query(int server) {
        return Query.authoritative(new Question(WWW, RecordType.A), DesignServers.server(server));
    }
}
