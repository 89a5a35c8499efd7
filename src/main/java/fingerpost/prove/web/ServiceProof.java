package fingerpost.prove.web;

import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.Routing;
import fingerpost.prove.ground.Deadline;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
import fingerpost.prove.ground.Shares;
import fingerpost.prove.ground.Watch;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
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
    private static final int MOST_TURNS = 24;
    private static final int VISITS = 5;
    private static final int AFTER_FAILURE = 40;
    private static final String SESSION = "fingerpost";

    private final WebTalk talk;
    private final DesignState state;
    private final String server;
    private final WebGround ground;
    private final Endpoints endpoints;
    private final Watch watch;

    ServiceProof(WebTalk talk, DesignState state, String server, WebGround ground, Endpoints endpoints, Watch watch) {
        this.talk = talk;
        this.state = state;
        this.server = server;
        this.ground = ground;
        this.endpoints = endpoints;
        this.watch = watch;
    }

    /** Shares where there is chance, constancy where there is a key or a cookie, the order of turns elsewhere. */
    List<Proven> choices(Service service, WebQuestion question) throws IOException, ProofProblem {
        List<Proven> proven = new ArrayList<>();
        if (service.members().size() < 2) {
            return proven;
        }
        if (service.stickyCookie().isPresent()) {
            proven.add(session(service.stickyCookie().get(), question));
        } else if (ground.choosing(service) == Choosing.BY_KEY) {
            proven.add(constant(question, "", question + ", " + VISITS + " times"));
        } else if (ground.choosing(service) == Choosing.BY_CHANCE) {
            proven.add(shares(service, question));
        } else {
            proven.add(turns(service, question));
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
        endpoints.stop(victim.get());
        state.refuse(victim.get());
        boolean lives = service.members().stream().anyMatch(each -> !each.down() && !state.isDown(each.backend()));
        int times = lives ? AFTER_FAILURE : 1;
        boolean sequence = ground.choosing(service) == Choosing.IN_SEQUENCE;
        Deadline deadline = watch.nextPart();
        String spoken = question + " after " + victim.get() + " died" + (lives ? ", " + times + " times" : "");
        TreeSet<String> predicted = new TreeSet<>();
        TreeSet<String> observed = new TreeSet<>();
        for (int i = 0; i < times; i++) {
            watch.at("%s: without %s, %d of %d requests".formatted(server, victim.get(), i, times));
            Routing routing = talk.predict(question, state);
            String expected = Answers.of(routing.end(), routing.location());
            predicted.add(sequence ? expected : Answers.ofAnyBackend(expected));
            if (deadline.isOver()) {
                return Optional.of(Proven.notAsked(server, spoken, String.join(", ", predicted)));
            }
            String came = talk.observe(question, "", false);
            observed.add(sequence ? came : Answers.ofAnyBackend(came));
        }
        TreeSet<String> designed = new TreeSet<>();
        observed.forEach(each -> designed.add(Answers.designed(each, ground.unanswered())));
        return Optional.of(proven(
                spoken, String.join(", ", predicted), String.join(", ", observed), predicted.equals(designed), ""));
    }

    private Proven turns(Service service, WebQuestion question) throws IOException, ProofProblem {
        int weights = service.members().stream().mapToInt(Member::weight).sum();
        int times = Math.min(MOST_TURNS, 2 * weights);
        watch.at("%s: the turns of %s".formatted(server, service.id()));
        List<String> predicted = new ArrayList<>();
        List<String> observed = new ArrayList<>();
        Deadline deadline = watch.nextPart();
        String spoken = question + ", " + times + " times in turn";
        for (int i = 0; i < times; i++) {
            Routing routing = talk.predict(question, state);
            predicted.add(Answers.chosen(Answers.of(routing.end(), routing.location())));
            if (deadline.isOver()) {
                return Proven.notAsked(server, spoken, String.join(" ", predicted));
            }
            observed.add(Answers.chosen(talk.observe(question, "", false)));
        }
        return proven(spoken, String.join(" ", predicted), String.join(" ", observed), predicted.equals(observed), "");
    }

    private Proven shares(Service service, WebQuestion question) throws IOException, ProofProblem {
        int times = Math.min(MOST_ASKED, ASKED_PER_MEMBER * service.members().size());
        Shares expected = new Shares();
        for (int i = 0; i < DRAWS; i++) {
            Routing routing = talk.predict(question, state);
            expected.add(Answers.of(routing.end(), routing.location()));
        }
        Shares observed = new Shares();
        Deadline deadline = watch.nextPart();
        String spoken = question + ", " + times + " times";
        for (int i = 0; i < times; i++) {
            if (deadline.isOver()) {
                return Proven.notAsked(server, spoken, expected.text());
            }
            watch.at("%s: the shares of %s, %d of %d requests".formatted(server, service.id(), i, times));
            observed.add(talk.observe(question, "", false));
        }
        return proven(
                spoken, expected.text(), observed.text(), expected.agreesWith(observed), expected.tolerance(observed));
    }

    /** With the cookie that the server sets, or, where it sets none, one that an application would. */
    private Proven session(String name, WebQuestion question) throws IOException {
        Optional<String> given = talk.cookie(question, name);
        return constant(
                question,
                given.orElse(name + "=" + SESSION),
                question + " with the cookie " + name + ", " + VISITS + " times");
    }

    private Proven constant(WebQuestion question, String cookies, String spoken) throws IOException {
        TreeSet<String> came = new TreeSet<>();
        for (int i = 0; i < VISITS; i++) {
            came.add(talk.observe(question, cookies, false));
        }
        boolean one = came.size() == 1 && came.first().contains(" backend ");
        return proven(spoken, "always one backend", one ? "always one backend" : String.join(", ", came), one, "");
    }

    private Proven proven(String question, String predicted, String observed, boolean agrees, String reason) {
        return new Proven(server, question, predicted, observed, agrees ? Verdict.AGREES : Verdict.DIFFERS, reason);
    }
}
