package fingerpost.prove.web;

import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.Routing;
import fingerpost.export.Bundle;
import fingerpost.prove.ground.Deadline;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
import fingerpost.prove.ground.Running;
import fingerpost.prove.ground.TemporaryFolder;
import fingerpost.prove.ground.ToldLosses;
import fingerpost.prove.ground.Watch;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Starts the server of one proxy with its exported files, stand-ins behind it, and asks it the table. */
public final class WebProof {
    private final Topology topology;
    private final Bundle bundle;
    private final WebGround ground;
    private final Proxy proxy;
    private final Watch watch;
    private final ToldLosses told;
    private final List<Proven> proven = new ArrayList<>();
    private final Map<Service, WebQuestion> services = new LinkedHashMap<>();

    private WebProof(Topology topology, Bundle bundle, WebGround ground, Proxy proxy, Watch watch) {
        this.topology = topology;
        this.bundle = bundle;
        this.ground = ground;
        this.proxy = proxy;
        this.watch = watch;
        this.told = new ToldLosses(bundle.losses());
    }

    /** The whole table of every proxy that runs that program. */
    public static List<Proven> of(Topology topology, Bundle bundle, WebGround ground, Watch watch)
            throws ProofProblem, IOException, InterruptedException {
        List<Proven> proven = new ArrayList<>();
        for (Proxy proxy : topology.proxies()) {
            if (proxy.kind() == ground.kind() && !proxy.servers().isEmpty()) {
                WebProof one = new WebProof(topology, bundle, ground, proxy, watch);
                one.run();
                proven.addAll(one.proven);
            }
        }
        return proven;
    }

    private void run() throws ProofProblem, IOException, InterruptedException {
        if (watch.whole().isOver()) {
            proven.add(Proven.notAsked(server(), "every request", "what the design says"));
            return;
        }
        watch.at("starting " + server());
        Ports ports = new Ports();
        try (TemporaryFolder folder = TemporaryFolder.make();
                Endpoints endpoints = new Endpoints(topology);
                Running running = Running.start(
                        ground.lay(proxy, bundle, folder, ports, endpoints), folder.path(), watch.stopped())) {
            WebTalk talk = new WebTalk(topology, proxy, ports);
            DesignState state = new DesignState(1);
            table(talk, state);
            ServiceProof behind = new ServiceProof(talk, state, server(), ground, endpoints, watch);
            for (Map.Entry<Service, WebQuestion> each : services.entrySet()) {
                behind.choices(each.getKey(), each.getValue()).forEach(one -> judge(one, each.getKey()));
            }
            for (Map.Entry<Service, WebQuestion> each : services.entrySet()) {
                behind.failure(each.getKey(), each.getValue()).ifPresent(one -> judge(one, each.getKey()));
            }
            if (!running.isAlive()) {
                throw new ProofProblem(
                        ProofProblem.Kind.REFUSED,
                        server() + " ended while it was asked. It says:\n" + running.words());
            }
        }
    }

    private void table(WebTalk talk, DesignState state) throws IOException, ProofProblem {
        List<WebQuestion> questions = new WebTable(proxy).questions();
        Deadline deadline = watch.nextPart();
        for (int i = 0; i < questions.size(); i++) {
            watch.at("%s: %d of %d requests".formatted(server(), i, questions.size()));
            WebQuestion question = questions.get(i);
            Routing routing = talk.predict(question, state);
            Optional<Service> service = WebTalk.pass(routing).map(talk::service);
            service.ifPresent(each -> services.putIfAbsent(each, question));
            String predicted = Answers.of(routing.end(), routing.location());
            if (deadline.isOver()) {
                proven.add(Proven.notAsked(server(), question.toString(), predicted));
                continue;
            }
            String observed = talk.observe(question, "", Answers.ownBody(routing.end(), routing.location()));
            if (service.map(ground::choosing).orElse(Choosing.IN_SEQUENCE) != Choosing.IN_SEQUENCE) {
                predicted = Answers.ofAnyBackend(predicted);
                observed = Answers.ofAnyBackend(observed);
            }
            boolean agrees = predicted.equals(Answers.designed(observed, ground.unanswered()));
            Proven one = new Proven(
                    server(),
                    question.toString(),
                    predicted,
                    observed,
                    agrees ? Verdict.AGREES : Verdict.DIFFERS,
                    predicted.equals(observed) || !agrees
                            ? ""
                            : ground.program().name() + "'s word for it");
            service.ifPresentOrElse(behind -> judge(one, behind), () -> judge(one, Set.of(proxy.id())));
        }
    }

    private void judge(Proven one, Service service) {
        Set<Id> places = new LinkedHashSet<>(Set.of(proxy.id(), service.id()));
        service.members().stream().map(Member::backend).forEach(places::add);
        judge(one, places);
    }

    private void judge(Proven one, Set<Id> places) {
        proven.add(
                one.verdict() != Verdict.DIFFERS
                        ? one
                        : told.judge(
                                one.server(),
                                one.question(),
                                one.predicted(),
                                one.observed(),
                                loss -> places.contains(loss.subject().element())));
    }

    private String server() {
        return ground.program().name() + " " + proxy.id();
    }
}
