package fingerpost.ui.diagnose;

import fingerpost.diagnose.Step;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.drift.Beside;
import fingerpost.ui.speech.Speech;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a question at the moment.
 *
 * @param when it was asked
 * @param steps in the order of the replies
 * @param trace once it is complete
 * @param beside of it what the open design has too
 * @param failure why there will be none, in plain words; empty otherwise
 */
record Told(
        Inquiry inquiry,
        ZonedDateTime when,
        Phase phase,
        List<Step> steps,
        Optional<Trace> trace,
        List<Beside> beside,
        String failure)
        implements Past<Told> {
    /** How far it has come. */
    enum Phase {
        RUNNING,
        COMPLETE,
        STOPPED,
        FAILED
    }

    Told {
        steps = List.copyOf(steps);
        beside = List.copyOf(beside);
    }

    @Override
    public Way way() {
        return Way.TRACE;
    }

    @Override
    public Headline headline() {
        return Headline.of(this);
    }

    @Override
    public boolean running() {
        return phase == Phase.RUNNING;
    }

    @Override
    public String cost() {
        String servers =
                Speech.count(steps.stream().map(Step::server).distinct().count(), "1 server", "{0} servers");
        return trace.map(whole -> servers + ", " + Speech.count(whole.packets(), "1 packet", "{0} packets") + ", "
                        + Millis.of(whole.nanos()))
                .orElse(steps.isEmpty() ? "" : servers);
    }

    static Told begun(Inquiry inquiry, ZonedDateTime when) {
        return new Told(inquiry, when, Phase.RUNNING, List.of(), Optional.empty(), List.of(), "");
    }

    /** With what came since; nothing is added once it has ended. */
    Told with(List<Step> more) {
        return phase == Phase.RUNNING
                ? new Told(
                        inquiry,
                        when,
                        phase,
                        Stream.concat(steps.stream(), more.stream()).toList(),
                        trace,
                        beside,
                        failure)
                : this;
    }

    Told complete(Trace whole) {
        return complete(new Traced(whole, List.of()));
    }

    Told complete(Traced whole) {
        Trace found = whole.trace();
        return new Told(inquiry, when, Phase.COMPLETE, found.steps(), Optional.of(found), whole.beside(), "");
    }

    @Override
    public Told stopped() {
        return new Told(inquiry, when, Phase.STOPPED, steps, Optional.empty(), List.of(), "");
    }

    @Override
    public Told failed(String why) {
        return new Told(inquiry, when, Phase.FAILED, steps, Optional.empty(), List.of(), why);
    }
}
