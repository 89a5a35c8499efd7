package fingerpost.ui.diagnose;

import fingerpost.ui.speech.Speech;
import fingerpost.wire.Exchange;
import fingerpost.wire.Server;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One question to several resolvers.
 *
 * @param servers in the order named by the person
 * @param answers of those that have answered or been given up, in the order they came
 * @param failure why it ended early, in plain words; empty otherwise
 */
record SideBySide(
        Inquiry inquiry,
        ZonedDateTime when,
        List<Server> servers,
        List<Exchange> answers,
        boolean running,
        String failure)
        implements Past<SideBySide> {
    SideBySide {
        servers = List.copyOf(servers);
        answers = List.copyOf(answers);
    }

    static SideBySide begun(Inquiry inquiry, ZonedDateTime when, List<Server> servers) {
        return new SideBySide(inquiry, when, servers, List.of(), true, "");
    }

    SideBySide with(List<Exchange> more) {
        return new SideBySide(
                inquiry,
                when,
                servers,
                Stream.concat(answers.stream(), more.stream()).toList(),
                running,
                failure);
    }

    SideBySide complete(List<Exchange> all) {
        return new SideBySide(inquiry, when, servers, all, false, "");
    }

    @Override
    public SideBySide stopped() {
        return failed(Speech.of("Stopped. The answers that had come by then are shown."));
    }

    @Override
    public SideBySide failed(String why) {
        return new SideBySide(inquiry, when, servers, answers, false, why);
    }

    Optional<Exchange> answer(Server server) {
        return answers.stream()
                .filter(each -> each.query().server().equals(server))
                .findFirst();
    }

    @Override
    public Way way() {
        return Way.RESOLVERS;
    }

    @Override
    public String from() {
        return Speech.count(servers.size(), "of 1 resolver", "of {0} resolvers");
    }

    @Override
    public String cost() {
        return Speech.of("{0} of {1} answered", answers.size(), servers.size());
    }

    @Override
    public Headline headline() {
        if (running) {
            return new Headline(
                    Mark.Tone.QUIET, Speech.of("Asking {0} resolvers for {1}…", servers.size(), inquiry.title()));
        }
        return failure.isEmpty() ? Agreement.headline(this) : new Headline(Mark.Tone.DOUBTFUL, failure);
    }
}
