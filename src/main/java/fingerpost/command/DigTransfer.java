package fingerpost.command;

import fingerpost.dns.RecordType;
import fingerpost.wire.DigText;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.Server;
import fingerpost.wire.Transfer;
import fingerpost.wire.Transport;
import fingerpost.wire.Trust;
import fingerpost.wire.ZoneTransfer;

/** A zone transfer on the command line: its records as they come, then how many there were. */
final class DigTransfer {
    private static final RecordType AXFR = new RecordType(252);

    private DigTransfer() {}

    static boolean isOne(DigAsk ask) {
        return ask.question().type().equals(AXFR);
    }

    /** True if the zone came whole. */
    static boolean print(Console console, DigAsk ask, Server server, Trust trust) {
        Query query = ZoneTransfer.query(ask.question().name(), server)
                .withTransport(ask.transport() == Transport.TLS ? Transport.TLS : Transport.TCP);
        Query signed = ask.key().map(query::withKey).orElse(query);
        Transfer transfer = new ZoneTransfer(trust).fetch(signed, record -> console.say(DigText.record(record)));
        if (!transfer.whole()) {
            console.say("; Transfer failed.");
        }
        console.say(";; " + end(transfer.end(), server));
        console.say(";; Query time: " + transfer.nanos() / 1_000_000 + " msec\n;; SERVER: " + server + "\n;; XFR size: "
                + transfer.records() + " records (messages " + transfer.messages() + ", bytes " + transfer.octets()
                + ")");
        return transfer.whole();
    }

    private static String end(Reply end, Server server) {
        return switch (end) {
            case Reply.Accepted whole -> "The zone is whole.";
            case Reply.Refused refused -> refused.why();
            case Reply.Silent silent -> server + " went silent.";
            case Reply.Unreachable unreachable -> unreachable.why();
            case Reply.Cancelled cancelled -> "Stopped.";
        };
    }
}
