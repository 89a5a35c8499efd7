package fingerpost.ui.simulate;

import fingerpost.picture.Unit;
import fingerpost.topology.Backend;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Notice;
import fingerpost.ui.speech.Speech;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What came of a failure, in words at the box that failed. */
final class FalloutWords {
    private static final double LEAST = 0.0005;

    private final Topology topology;

    FalloutWords(Topology topology) {
        this.topology = topology;
    }

    /** {@code lost 120 sessions, drains in 5 min 20 s}. */
    String word(Fallout fallout) {
        List<String> words = new ArrayList<>();
        long lost = Math.round(fallout.lost());
        if (lost > 0) {
            words.add(Speech.count(lost, "lost 1 session", "lost {0} sessions"));
        }
        if (fallout.drained().isPresent()) {
            words.add(Speech.of("drains in {0}", Words.span(fallout.drained().getAsDouble())));
        } else if (fallout.address() == Fallout.Address.TAKEN_OUT) {
            words.add(Speech.of("not drained by the end"));
        }
        fallout.caches().ifPresent(left -> words.add(caches(left)));
        if (fallout.failed() >= LEAST) {
            words.add(Speech.of("{0} of requests fail", share(fallout.failed())));
        }
        return words.isEmpty() ? Speech.of("no request fails") : String.join(", ", words);
    }

    /** How it stands with them in the scenario from then on, after a person turned them. */
    static Notice turned(Topology topology, Scenario played, Set<Id> elements, Duration at) {
        String names =
                elements.stream().map(each -> Moments.name(topology, each)).collect(Collectors.joining(", "));
        String when = Words.clock(at.toMillis() / 1e3);
        return Notice.plain(
                Failing.areDown(played, elements, at)
                        ? Speech.of("{0} is down from {1} on", names, when)
                        : Speech.of("{0} answers again from {1} on", names, when));
    }

    private static String caches(double left) {
        return left > 0 ? Speech.of("caches help for {0}", Words.span(left)) : Speech.of("no cache helps");
    }

    /** All that is known, a line for each thing; or why it is not. */
    String reason(Fallout fallout) {
        List<String> lines = new ArrayList<>();
        lines.add(Speech.of("Down from {0} to {1}", Words.clock(fallout.from()), Words.clock(fallout.until())));
        fallout.share().ifPresent(part -> lines.add(Speech.of("{0} of all requests came here before", share(part))));
        sessions(fallout, lines);
        drain(fallout, lines);
        lines.add(Speech.of(
                "Since then {0} of all requests failed, {1} met a dead address first",
                share(fallout.failed()), share(fallout.first())));
        for (Fallout.Gain gain : fallout.gains()) {
            lines.add(Speech.of(
                    "{0} takes {1} instead of {2}",
                    Moments.name(topology, gain.element()), share(gain.after()), share(gain.before())));
        }
        return String.join("\n", lines);
    }

    private void sessions(Fallout fallout, List<String> lines) {
        long lost = Math.round(fallout.lost());
        if (lost > 0) {
            lines.add(Speech.count(
                    lost,
                    "1 session is lost: its client came back and was sent elsewhere",
                    "{0} sessions are lost: their clients came back and were sent elsewhere"));
        } else if (fallout.held()) {
            lines.add(Speech.of("No session is lost: nobody with one here came back and was sent elsewhere"));
        } else if (isA(fallout, Proxy.class)) {
            lines.add(Speech.of("No session is kept here: who reaches the same backend another way keeps theirs"));
        } else if (isA(fallout, Backend.class)) {
            lines.add(Speech.of("No session is lost: it keeps none in its own memory"));
        }
    }

    private void drain(Fallout fallout, List<String> lines) {
        switch (fallout.address()) {
            case TAKEN_OUT ->
                lines.add(
                        fallout.drained().isPresent()
                                ? Speech.of(
                                        "99 % of its requests are elsewhere after {0}",
                                        Words.span(fallout.drained().getAsDouble()))
                                : Speech.of("Name servers took it out, yet some requests still come here in the end"));
            case GIVEN_ON ->
                lines.add(Speech.of(
                        "It does not drain: name servers go on giving its address, as no health check takes it out"));
            case NONE -> {
                if (isA(fallout, Resolver.class)) {
                    lines.add(
                            Speech.of("Clients that ask here look nothing up any more, and use what they still hold"));
                } else if (isA(fallout, Backend.class)) {
                    lines.add(
                            fallout.gains().isEmpty()
                                    ? Speech.of("Nobody takes its requests over")
                                    : Speech.of("Nothing drains: its proxy sends requests to others at once"));
                }
            }
        }
        fallout.caches().ifPresent(left -> lines.add(Speech.of("No server of the zone answers; {0}", caches(left))));
    }

    private boolean isA(Fallout fallout, Class<? extends fingerpost.topology.Element> kind) {
        return topology.find(fallout.element(), kind).isPresent();
    }

    private static String share(double part) {
        return Unit.SHARE.text(Math.round(part * 1_000) / 1_000.0);
    }
}
