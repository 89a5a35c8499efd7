package fingerpost.prove.dns;

import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.Question;
import fingerpost.export.Bundle;
import fingerpost.prove.ground.Deadline;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
import fingerpost.prove.ground.TemporaryFolder;
import fingerpost.prove.ground.ToldLosses;
import fingerpost.prove.ground.Watch;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import fingerpost.wire.Message;
import fingerpost.wire.loopback.LoopbackDns;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One program after the other fails, and the answers that follow health change as the design's do. */
final class DnsFailures {
    /** Until a server has learnt of it. It tells nobody when, so it is asked again, with a pause between. */
    private static final Duration LEARNING = Duration.ofSeconds(10);

    private static final int ASKED = 20;
    private static final int MOST_FAILURES = 20;
    private static final int PAUSE_MILLIS = 25;

    private final Topology topology;
    private final Bundle bundle;
    private final DnsGround ground;
    private final TemporaryFolder folder;
    private final Authority authority;
    private final LoopbackDns dns;
    private final Watch watch;

    DnsFailures(
            Topology topology,
            Bundle bundle,
            DnsGround ground,
            TemporaryFolder folder,
            Authority authority,
            LoopbackDns dns,
            Watch watch) {
        this.topology = topology;
        this.bundle = bundle;
        this.ground = ground;
        this.folder = folder;
        this.authority = authority;
        this.dns = dns;
        this.watch = watch;
    }

    void of(List<Question> questions, List<Proven> proven) throws IOException, ProofProblem, InterruptedException {
        Probed probed = new Probed(topology);
        List<Question> following = questions.stream()
                .filter(each -> probed.test(healthy(each).once()))
                .toList();
        List<Element> victims = Stream.<Element>concat(
                        topology.all(Proxy.class).stream(), topology.all(Backend.class).stream())
                .limit(MOST_FAILURES)
                .toList();
        for (Element victim : victims) {
            List<Question> changing = following.stream()
                    .filter(each -> !healthy(each)
                            .sayings()
                            .equals(without(victim, each).sayings()))
                    .toList();
            if (!changing.isEmpty()) {
                watch.at("%s: without %s".formatted(ground.program().name(), victim.id()));
                ground.tell(topology, bundle, folder, state(victim));
                for (Question question : changing) {
                    proven.add(failure(victim, question));
                }
            }
        }
    }

    private Proven failure(Element victim, Question question) throws IOException, ProofProblem, InterruptedException {
        Prediction prediction = without(victim, question);
        String spoken = question + " after " + victim.id() + " died";
        String predicted = String.join(" or ", new TreeSet<>(prediction.sayings()));
        if (watch.whole().isOver()) {
            return Proven.notAsked(ground.program().name(), spoken, predicted);
        }
        Deadline deadline = watch.nextPart().within(LEARNING);
        while (true) {
            watch.at("%s: %s".formatted(ground.program().name(), spoken));
            TreeSet<String> observed = new TreeSet<>();
            boolean allowed = true;
            for (Optional<Message> answer : dns.ask(Collections.nCopies(ASKED, question))) {
                Saying saying = Saying.of(question.type(), answer);
                observed.add(saying.content());
                allowed = allowed && prediction.allows(saying);
            }
            if (allowed) {
                return new Proven(
                        ground.program().name(), spoken, predicted, String.join(" or ", observed), Verdict.AGREES, "");
            }
            if (deadline.isOver()) {
                return new ToldLosses(bundle.losses())
                        .judge(
                                ground.program().name(),
                                spoken,
                                predicted,
                                String.join(" or ", observed),
                                new Touching(topology, question, prediction.once()));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private Prediction healthy(Question question) {
        return new Prediction(authority, question, DnsAsker.elsewhere());
    }

    private Prediction without(Element victim, Question question) {
        return new Prediction(authority, question, DnsAsker.elsewhere(), state(victim));
    }

    private static DesignState state(Element victim) {
        DesignState state = new DesignState(1);
        state.fail(victim.id());
        return state;
    }
}
