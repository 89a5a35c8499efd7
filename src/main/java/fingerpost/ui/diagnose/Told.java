package fingerpost.ui.diagnose;

import fingerpost.diagnose.Step;
import fingerpost.diagnose.Trace;
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
 * @param failure why there will be none, in plain words; empty otherwise
 */
record Told(Inquiry inquiry, ZonedDateTime when, Phase phase, List<Step> steps, Optional<Trace> trace, String failure)
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
        return new Told(inquiry, when, Phase.RUNNING, List.of(), Optional.empty(), "");
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
                        failure)
                : this;
    }

    Told complete(Trace whole) {
        return new Told(inquiry, when, Phase.COMPLETE, whole.steps(), Optional.of(whole), "");
    }

    @Override
    public Told stopped() {
        return new Told(inquiry, when, Phase.STOPPED, steps, Optional.empty(), "");
    }

    @Override
    public Told failed(String why) {
        return new Told(inquiry, when, Phase.FAILED, steps, Optional.empty(), why);
    }
}
