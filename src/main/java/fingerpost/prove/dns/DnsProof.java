package fingerpost.prove.dns;

import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.export.Bundle;
import fingerpost.prove.ground.Deadline;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
import fingerpost.prove.ground.Running;
import fingerpost.prove.ground.Shares;
import fingerpost.prove.ground.TemporaryFolder;
import fingerpost.prove.ground.ToldLosses;
import fingerpost.prove.ground.Watch;
import fingerpost.topology.Topology;
import fingerpost.wire.Message;
import fingerpost.wire.Server;
import fingerpost.wire.loopback.Loopback;
import fingerpost.wire.loopback.LoopbackDns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Starts a name server with the exported files and asks it the table. */
public final class DnsProof {
    private static final int CHUNK = 100;
    /** Asked for each choice that chance or turns have; enough to see a share of a tenth within four standard errors. */
    private static final int ASKED_PER_CHOICE = 150;

    private static final int MOST_ASKED = 900;
    private static final int ASKERS = 1_000;
    private static final int DESIGNED_ASKERS = 3_000;

    private final Topology topology;
    private final Bundle bundle;
    private final DnsGround ground;
    private final Watch watch;
    private final Authority authority;
    private final ToldLosses told;
    private final Probed probed;
    private final List<Proven> proven = new ArrayList<>();

    private DnsProof(Topology topology, Bundle bundle, DnsGround ground, Watch watch) {
        this.topology = topology;
        this.bundle = bundle;
        this.ground = ground;
        this.watch = watch;
        this.authority = ground.followsAcrossZones() ? new Authority(topology) : Authority.withinZones(topology);
        this.probed = new Probed(topology);
        this.told = new ToldLosses(bundle.losses());
    }

    /** The whole table on that ground. */
    public static List<Proven> of(Topology topology, Bundle bundle, DnsGround ground, Watch watch)
            throws ProofProblem, IOException, InterruptedException {
        return new DnsProof(topology, bundle, ground, watch).run();
    }

    private List<Proven> run() throws ProofProblem, IOException, InterruptedException {
        if (topology.zones().isEmpty()) {
            return List.of();
        }
        if (watch.whole().isOver()) {
            return List.of(Proven.notAsked(ground.program().name(), "every question", "what the design says"));
        }
        DnsTable table = new DnsTable(topology);
        Server where = new Server(DnsGround.ADDRESS, Loopback.freePort());
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            watch.at("starting " + ground.program().name());
            try (Running running =
                    Running.start(ground.lay(topology, bundle, folder, where), folder.path(), watch.stopped())) {
                for (DnsAsker asker : ground.askers(topology)) {
                    List<Question> questions = asker.isOfALine() ? table.byLine() : table.all();
                    ask(new LoopbackDns(where, asker.source(), asker.subnet()), asker, questions);
                }
                for (Question question : table.byAsker()) {
                    manyAskers(where, question);
                }
                if (ground.isTold()) {
                    LoopbackDns dns = new LoopbackDns(where, DnsAsker.HERE, Optional.empty());
                    new DnsFailures(topology, bundle, ground, folder, authority, dns, watch).of(table.all(), proven);
                }
                if (!running.isAlive()) {
                    throw new ProofProblem(
                            ProofProblem.Kind.REFUSED,
                            ground.program().name() + " ended while it was asked. It says:\n" + running.words());
                }
            }
        }
        return proven;
    }

    private void ask(LoopbackDns dns, DnsAsker asker, List<Question> questions) throws IOException, ProofProblem {
        Deadline deadline = watch.nextPart();
        for (int start = 0; start < questions.size(); start += CHUNK) {
            watch.at("%s: %d of %d questions%s"
                    .formatted(ground.program().name(), start, questions.size(), asker.spoken()));
            List<Question> some = questions.subList(start, Math.min(questions.size(), start + CHUNK));
            if (deadline.isOver()) {
                for (Question question : some) {
                    Prediction prediction = new Prediction(authority, question, asker);
                    notAsked(question + asker.spoken(), prediction.text());
                }
                continue;
            }
            List<Optional<Message>> answers = dns.ask(some);
            for (int i = 0; i < some.size(); i++) {
                Question question = some.get(i);
                Prediction prediction = new Prediction(authority, question, asker);
                Saying observed = Saying.of(question.type(), answers.get(i));
                if (ground.probes() && probed.test(prediction.once())) {
                    proven.add(new Proven(
                            ground.program().name(),
                            question + asker.spoken(),
                            prediction.text(),
                            "not compared",
                            Verdict.EXPECTED,
                            "The server probes these addresses, and here nobody is at them."));
                    continue;
                }
                if (!prediction.varies() && prediction.text().equals(observed.content())) {
                    add(Verdict.AGREES, asker, prediction, question, observed.content());
                    if (prediction.turns()) {
                        shares(dns, asker, prediction, question);
                    }
                } else if (prediction.allows(observed) && prediction.varies()) {
                    shares(dns, asker, prediction, question);
                } else {
                    differs(asker, prediction, question, prediction.text(), observed.content());
                }
            }
        }
    }

    /** Asks it from many addresses and compares how often what came. */
    private void manyAskers(Server where, Question question) throws IOException, ProofProblem {
        watch.at("%s: %s of many askers".formatted(ground.program().name(), question));
        String spoken = question + " from " + ASKERS + " addresses";
        Shares expected = new Shares();
        Shares observed = new Shares();
        Deadline deadline = watch.nextPart();
        for (int i = 0; i < DESIGNED_ASKERS; i++) {
            IpAddress source = IpAddress.of("127." + (10 + i / 250) + "." + i % 250 + ".1");
            expected.add(Saying.of(authority.answer(question, Asker.at(source), new DesignState(i)))
                    .content());
            if (i >= ASKERS) {
                continue;
            }
            if (deadline.isOver()) {
                notAsked(spoken, expected.text());
                return;
            }
            observed.add(Saying.of(
                            question.type(),
                            new LoopbackDns(where, source, Optional.empty())
                                    .ask(List.of(question))
                                    .getFirst())
                    .content());
        }
        Prediction once = new Prediction(authority, question, DnsAsker.elsewhere());
        Proven one = new Proven(
                ground.program().name(),
                spoken,
                expected.text(),
                observed.text(),
                Verdict.AGREES,
                expected.tolerance(observed));
        proven.add(
                expected.agreesWith(observed)
                        ? one
                        : told.judge(
                                one.server(),
                                one.question(),
                                one.predicted(),
                                one.observed(),
                                new Touching(topology, question, once.once())));
    }

    /** Asks it many times and compares how often what came. */
    private void shares(LoopbackDns dns, DnsAsker asker, Prediction prediction, Question question)
            throws IOException, ProofProblem {
        watch.at("%s: the shares of %s%s".formatted(ground.program().name(), question, asker.spoken()));
        int times = Math.min(MOST_ASKED, ASKED_PER_CHOICE * prediction.choices());
        Shares expected = prediction.shares();
        Shares observed = new Shares();
        String begins = prediction.varies() ? "" : "first ";
        String spoken = question + asker.spoken() + ", " + times + " times";
        Deadline deadline = watch.nextPart();
        for (int asked = 0; asked < times; asked += CHUNK) {
            if (deadline.isOver()) {
                notAsked(spoken, begins + expected.text());
                return;
            }
            for (Optional<Message> answer : dns.ask(Collections.nCopies(Math.min(CHUNK, times - asked), question))) {
                Saying each = Saying.of(question.type(), answer);
                observed.add(prediction.varies() ? each.content() : each.first());
            }
        }
        if (expected.agreesWith(observed)) {
            proven.add(new Proven(
                    ground.program().name(),
                    spoken,
                    begins + expected.text(),
                    begins + observed.text(),
                    Verdict.AGREES,
                    expected.tolerance(observed)));
        } else {
            differs(asker, prediction, question, begins + expected.text(), begins + observed.text());
        }
    }

    private void notAsked(String question, String predicted) {
        proven.add(Proven.notAsked(ground.program().name(), question, predicted));
    }

    private void add(Verdict verdict, DnsAsker asker, Prediction prediction, Question question, String observed) {
        proven.add(new Proven(
                ground.program().name(), question + asker.spoken(), prediction.text(), observed, verdict, ""));
    }

    private void differs(DnsAsker asker, Prediction prediction, Question question, String predicted, String observed) {
        proven.add(told.judge(
                ground.program().name(),
                question + asker.spoken(),
                predicted,
                observed,
                new Touching(topology, question, prediction.once())));
    }
}
