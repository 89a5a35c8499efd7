package fingerpost.prove.web;

import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.Routing;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
import fingerpost.prove.ground.Shares;
import fingerpost.prove.ground.Watch;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.wire.loopback.LoopbackWeb.Told;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What only many requests show of a service: its shares, whether a session stays, and what becomes of it when a backend dies. */
final class ServiceProof {
    private static final int DRAWS = 3_000;
    private static final int ASKED_PER_MEMBER = 60;
    private static final int MOST_ASKED = 300;
    private static final int VISITS = 5;
    private static final int AFTER_FAILURE = 40;
    private static final String SESSION = "fingerpost";

    private final WebTalk talk;
    private final DesignState state;
    private final String server;
    private final Endpoints endpoints;
    private final Watch watch;

    ServiceProof(WebTalk talk, DesignState state, String server, Endpoints endpoints, Watch watch) {
        this.talk = talk;
        this.state = state;
        this.server = server;
        this.endpoints = endpoints;
        this.watch = watch;
    }

    /** Shares where there is chance, constancy where there is a key or a cookie. */
    List<Proven> choices(Service service, WebQuestion question) throws IOException, ProofProblem {
        List<Proven> proven = new ArrayList<>();
        if (service.members().size() < 2) {
            return proven;
        }
        if (service.stickyCookie().isPresent()) {
            proven.add(session(service.stickyCookie().get(), question));
        } else if (Choosing.of(service) == Choosing.BY_KEY) {
            proven.add(constant(question, "", question + ", " + VISITS + " times"));
        } else if (Choosing.of(service) == Choosing.BY_CHANCE) {
            proven.add(shares(service, question));
        }
        return proven;
    }

    /** The first backend that is in use dies; the requests afterwards. Empty where none can. */
    Optional<Proven> failure(Service service, WebQuestion question) throws IOException, ProofProblem {
        Optional<Id> victim = service.members().stream()
                .filter(each -> !each.down() && !each.backup())
                .map(Member::backend)
                .filter(each -> !state.isDown(each))
                .findFirst();
        if (victim.isEmpty()) {
            return Optional.empty();
        }
        watch.at(server + ": without " + victim.get());
        endpoints.stop(victim.get());
        state.refuse(victim.get());
        boolean sequence = Choosing.of(service) == Choosing.IN_SEQUENCE;
        TreeSet<String> predicted = new TreeSet<>();
        TreeSet<String> observed = new TreeSet<>();
        for (int i = 0; i < AFTER_FAILURE; i++) {
            Routing routing = talk.predict(question, state);
            String expected = Answers.of(routing.end(), routing.location());
            String came = Answers.of(talk.observe(question, ""), false);
            predicted.add(sequence ? expected : Answers.ofAnyBackend(expected));
            observed.add(sequence ? came : Answers.ofAnyBackend(came));
        }
        return Optional.of(proven(
                question + " after " + victim.get() + " died, " + AFTER_FAILURE + " times",
                String.join(", ", predicted),
                String.join(", ", observed),
                predicted.equals(observed),
                ""));
    }

    private Proven shares(Service service, WebQuestion question) throws IOException, ProofProblem {
        watch.at(server + ": the shares of " + service.id());
        int times = Math.min(MOST_ASKED, ASKED_PER_MEMBER * service.members().size());
        Shares expected = new Shares();
        for (int i = 0; i < DRAWS; i++) {
            Routing routing = talk.predict(question, state);
            expected.add(Answers.of(routing.end(), routing.location()));
        }
        Shares observed = new Shares();
        for (int i = 0; i < times; i++) {
            observed.add(Answers.of(talk.observe(question, ""), false));
        }
        return proven(
                question + ", " + times + " times",
                expected.text(),
                observed.text(),
                expected.agreesWith(observed),
                expected.tolerance(observed));
    }

    /** With the cookie that the server sets, or, where it sets none, one that an application would. */
    private Proven session(String name, WebQuestion question) throws IOException {
        Optional<String> given = talk.observe(question, "").stream()
                .flatMap(reply -> reply.values("set-cookie"))
                .filter(each -> each.startsWith(name + "="))
                .map(each -> each.split(";", 2)[0])
                .findFirst();
        return constant(
                question,
                given.orElse(name + "=" + SESSION),
                question + " with the cookie " + name + ", " + VISITS + " times");
    }

    private Proven constant(WebQuestion question, String cookies, String spoken) throws IOException {
        TreeSet<String> came = new TreeSet<>();
        for (int i = 0; i < VISITS; i++) {
            Optional<Told> told = talk.observe(question, cookies);
            came.add(Answers.of(told, false));
        }
        boolean one = came.size() == 1 && came.first().contains(" backend ");
        return proven(spoken, "always one backend", one ? "always one backend" : String.join(", ", came), one, "");
    }

    private Proven proven(String question, String predicted, String observed, boolean agrees, String reason) {
        return new Proven(server, question, predicted, observed, agrees ? Verdict.AGREES : Verdict.DIFFERS, reason);
    }
}
