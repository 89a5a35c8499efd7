package fingerpost.command;

import fingerpost.dns.RecordType;
import fingerpost.wire.DigText;
import fingerpost.wire.Limits;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.ResourceRecord;
import fingerpost.wire.Server;
import fingerpost.wire.Transfer;
import fingerpost.wire.Transport;
import fingerpost.wire.ZoneTransfer;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Consumer;

/** A zone transfer on the command line: its records as they come, then how many there were. */
final class DigTransfer {
    private DigTransfer() {}

    /** True if the zone, or what changed in it, came whole. */
    static boolean print(Console console, DigAsk ask, Query asked) {
        Server server = asked.server();
        Query query = asked.withPatience(Limits.TRANSFER, 1)
                .withTransport(asked.transport() == Transport.TLS ? Transport.TLS : Transport.TCP);
        Transfer transfer = new ZoneTransfer(ask.target().trust()).fetch(query, printing(console, ask));
        if (!transfer.whole()) {
            console.say("; Transfer failed.\n;; " + reason(transfer.end(), server));
        }
        if (!ask.output().brief()) {
            ZonedDateTime now = ZonedDateTime.now(ZoneId.systemDefault());
            DigText.end(transfer, ask.output().show(), now).forEach(console::say);
        }
        return transfer.whole();
    }

    private static Consumer<ResourceRecord> printing(Console console, DigAsk ask) {
        DigOutput output = ask.output();
        int[] versions = {0};
        return record -> {
            boolean again = record.type().equals(RecordType.SOA) && versions[0]++ > 0;
            if (output.oneSoa() && again) {
                return;
            }
            console.say(
                    output.brief()
                            ? DigText.brief(record, output.show().style())
                            : DigText.record(record, output.show().style()));
        };
    }

    private static String reason(Reply end, Server server) {
        return switch (end) {
            case Reply.Accepted whole -> "";
            case Reply.Refused refused -> refused.why();
            case Reply.Silent silent -> server + " went silent.";
            case Reply.Unreachable unreachable -> unreachable.why();
            case Reply.Cancelled cancelled -> "Stopped.";
        };
    }
}
