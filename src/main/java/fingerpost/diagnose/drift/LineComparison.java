package fingerpost.diagnose.drift;

import fingerpost.wire.EdnsOption;
import fingerpost.wire.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The answers that the lines of a policy get from one server, beside the designed ones. Pure. */
final class LineComparison {
    private LineComparison() {}

    /**
     * One verdict for each probe.
     *
     * @param heard what came of each probe that was asked
     */
    static List<LineVerdict> of(List<LineProbes.LineProbe> probes, Map<LineProbes.LineProbe, Exchange> heard) {
        boolean honoured = heard.values().stream().anyMatch(each -> scope(each) > 0);
        List<LineVerdict> verdicts = new ArrayList<>();
        for (LineProbes.LineProbe probe : probes) {
            Exchange exchange = heard.get(probe);
            verdicts.add(
                    exchange == null
                            ? verdict(probe, LineVerdict.Kind.NOT_TESTED, "has no network of its own to ask for", null)
                            : of(probe, exchange, honoured));
        }
        return verdicts;
    }

    /** For how many bits of the client's network the answer holds; 0 where the server says nothing of it. */
    static int scope(Exchange exchange) {
        return exchange.message()
                .flatMap(message -> message.edns())
                .flatMap(edns -> edns.option(EdnsOption.ClientSubnet.class))
                .map(EdnsOption.ClientSubnet::scope)
                .orElse(0);
    }

    private static boolean isEchoed(Exchange exchange) {
        return exchange.message()
                .flatMap(message -> message.edns())
                .flatMap(edns -> edns.option(EdnsOption.ClientSubnet.class))
                .isPresent();
    }

    private static LineVerdict of(LineProbes.LineProbe probe, Exchange exchange, boolean honoured) {
        LiveAnswer live = LiveAnswer.of(exchange);
        if (live instanceof LiveAnswer.Unknown unknown) {
            return verdict(probe, LineVerdict.Kind.NOT_TESTED, "was not tested: the server " + unknown.why(), exchange);
        }
        String says = live.spoken()
                + (isEchoed(exchange) ? ", scope /" + scope(exchange) : ", without a word about the client subnet");
        if (!honoured) {
            return verdict(
                    probe,
                    LineVerdict.Kind.SUBNET_IGNORED,
                    "cannot be tested: the server does not look at the client subnet and answers " + says,
                    exchange);
        }
        boolean nothing = !(live instanceof LiveAnswer.Records);
        if (probe.line().isEmpty() && nothing && !probe.choices().allow(Set.of())) {
            return verdict(
                    probe, LineVerdict.Kind.NO_DEFAULT, "is missing: who is outside all lines gets " + says, exchange);
        }
        Set<fingerpost.dns.Rdata> set = live instanceof LiveAnswer.Records records ? records.set() : Set.of();
        return probe.choices().allow(set)
                ? verdict(probe, LineVerdict.Kind.AS_DESIGNED, "gets " + says + ", as designed", exchange)
                : verdict(probe, LineVerdict.Kind.OTHER_ANSWER, "gets " + says + ", not what is designed", exchange);
    }

    private static LineVerdict verdict(
            LineProbes.LineProbe probe,
            LineVerdict.Kind kind,
            String what,
            @org.jspecify.annotations.Nullable Exchange exchange) {
        String line = probe.line().map(id -> "The line " + id).orElse("The default line");
        String network = probe.network().map(each -> " (" + each + ")").orElse("");
        return new LineVerdict(
                probe.line(), probe.network(), kind, line + network + " " + what + ".", Optional.ofNullable(exchange));
    }
}
