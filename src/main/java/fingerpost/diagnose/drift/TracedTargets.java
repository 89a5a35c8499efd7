package fingerpost.diagnose.drift;

import fingerpost.diagnose.Link;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.trace.Tracer;
import fingerpost.dns.Question;
import fingerpost.dns.Ttl;
import fingerpost.wire.ResourceRecord;
import java.util.stream.Stream;

/** Resolves targets from the root, so that no cache stands between. */
final class TracedTargets implements Targets {
    private final Tracer tracer;

    TracedTargets(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public LiveAnswer now(Question question) {
        return of(tracer.trace(question, step -> {}));
    }

    static LiveAnswer of(Trace trace) {
        return switch (trace.outcome()) {
            case ANSWER ->
                new LiveAnswer.Records(
                        trace.question().type(),
                        trace.answers().stream()
                                .flatMap(each -> each.rdata().stream())
                                .distinct()
                                .toList(),
                        Stream.concat(
                                        trace.answers().stream().map(ResourceRecord::ttl),
                                        trace.chain().stream().map(Link::ttl))
                                .min(Ttl::compareTo)
                                .orElse(Ttl.ZERO));
            case NODATA -> new LiveAnswer.Nothing(true);
            case NXDOMAIN -> new LiveAnswer.Nothing(false);
            case LOOP, LAME, SILENT, REFUSED, BROKEN, BUDGET ->
                new LiveAnswer.Unknown("cannot be resolved (" + trace.outcome().word() + ")");
        };
    }
}
