package fingerpost.command;

import fingerpost.dns.IpAddress;
import fingerpost.dns.Ns;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.DigStyle;
import fingerpost.wire.DigText;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import fingerpost.wire.ResourceRecord;
import fingerpost.wire.Server;
import java.util.List;
import java.util.random.RandomGenerator;

/** {@code +nssearch}: the SOA of a zone as each of its name servers has it. */
final class DigSearch {
    private final Console console;
    private final DnsClient client;
    private final DigServers servers;

    DigSearch(Console console, DnsClient client, DigServers servers) {
        this.console = console;
        this.client = client;
        this.servers = servers;
    }

    /** True if every address of every name server answered. */
    boolean print(DigAsk ask, RandomGenerator random) {
        Server first = servers.of(ask.target());
        Question names = new Question(ask.question().name(), RecordType.NS);
        Query about = ask.to(first, random);
        Exchange exchange = client.ask(at(about, names, first));
        List<String> targets = exchange.message().stream()
                .flatMap(message -> message.answer().stream())
                .flatMap(record -> record.rdata().stream())
                .filter(Ns.class::isInstance)
                .map(data -> ((Ns) data).server().toString())
                .toList();
        if (targets.isEmpty()) {
            console.say(";; " + first + " names no name server of " + names.name());
            return false;
        }
        boolean all = true;
        for (String target : targets) {
            for (IpAddress address : servers.addresses(target, ask.target().family(), first)) {
                all &= soa(about, new Server(address, first.port(), first.host(), first.path()));
            }
        }
        return all;
    }

    private boolean soa(Query about, Server server) {
        Question soa = new Question(about.question().name(), RecordType.SOA);
        Exchange exchange = client.ask(at(about, soa, server).withRecursionDesired(false));
        List<ResourceRecord> records = exchange.message().stream()
                .flatMap(message -> message.answers(soa.name(), RecordType.SOA).stream())
                .toList();
        for (ResourceRecord record : records) {
            console.say("SOA " + DigText.brief(record, DigStyle.USUAL) + " from server " + server.address() + " in "
                    + exchange.lastNanos() / 1_000_000 + " ms.");
        }
        if (records.isEmpty()) {
            console.say(";; no SOA from " + server);
        }
        return !records.isEmpty();
    }

    private static Query at(Query like, Question question, Server server) {
        return new Query(question, server, like.transport(), like.wording(), like.edns(), like.patience(), like.key());
    }
}
