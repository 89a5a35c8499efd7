package fingerpost.diagnose.trace;

import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.wire.Exchange;
import fingerpost.wire.Server;
import java.util.Optional;

/** Steps as a trace writes them down, in short. */
final class Stepping {
    private Stepping() {}

    static Step step(String zone, String address, StepKind kind, String note) {
        return step(zone, address, kind, note, 0, Optional.empty());
    }

    static Step step(String zone, String address, StepKind kind, String note, int depth, Optional<Exchange> exchange) {
        return new Step(
                DomainName.of(zone),
                DomainName.of("ns." + (zone.equals(".") ? "" : zone)),
                Server.of(IpAddress.of(address)),
                exchange.map(each -> each.query().question()).orElse(PaperServers.QUESTION),
                kind,
                depth,
                exchange,
                note);
    }
}
